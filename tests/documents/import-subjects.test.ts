import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../language/documents/read.js';
import { statementsIn } from '../../language/documents/statements/read.js';

/** What is stated, each with whom it is for. */
const placed = async (text: string) => statementsIn(await readDocument(strToU8(text), 'a.md')).statements.map(({ body, property, value }) => `${body ?? '-'} ${property}: ${value}`);

describe('a rule for one kind of meeting is a rule of that kind', () => {
    const general = 'All members will receive three weeks written notice of the General Meeting.';

    it('where the document holds several kinds beside each other', async () => {
        expect(await placed(`# Meetings\n\n## General Meeting\n\n${general}\n\n## Regular Meetings\n\nThe Club will hold Regular Meetings at least four times annually.\n`)).toEqual(['General meeting notice: 3 weeks', 'Regular meeting meets: at least 4 times a year']);
        expect(await placed('# Meetings\n\n## Section 1. Business Meetings\n\nQuorum shall consist of two-thirds of the membership.\n\n## Section 2. Planning Meetings\n\nQuorum shall consist of ten members.\n')).toEqual(['Business meeting quorum: 2/3 of members', 'Planning meeting quorum: 10 members']);
    });

    it('and of all members where it names several, or there is one', async () => {
        expect(await placed(`# Meetings\n\n${general}\n`)).toEqual(['General meeting notice: 3 weeks']);
        expect(await placed('# General Meeting\n\n# Regular Meetings\n\n# Quorum\n\nA quorum of 20 percent of the members is required for all meetings.\n')).toEqual(['- quorum: 20% of members']);
        expect(await placed('# General Meeting\n\n# Special Meetings\n\n# Quorum\n\nThe quorum of a General Meeting shall be ten members.\n')).toEqual(['General meeting quorum: 10 members']);
    });

    it('but the meetings of a body are its own', async () => {
        expect(await placed('# Board of Directors\n\n## Regular Meetings\n\nThe Board of Directors shall meet monthly.\n\n# General Meetings\n\nGeneral Meetings shall be held quarterly.\n')).toEqual(['Board of Directors meets: monthly', 'General meeting meets: quarterly']);
    });
});

describe('a body has one name', () => {
    it('where the document gives it a short one', async () => {
        expect(await placed('# Rules\n\nThe Harbour Community Council (hereinafter referred to as “the Council”) serves the harbour.\n\nThe Council shall meet monthly.\n\nProxies are the worry of the Town Council.\n\n# Quorum\n\nThe quorum of the Harbour Community Council shall be five members.\n')).toEqual(['Harbour Community Council meets: monthly', 'Harbour Community Council quorum: 5 members']);
    });

    it('which is not cut out of a longer one', async () => {
        expect(await placed('# Boards\n\nThe End User Technical Board (“TAB”) advises.\n\nThe New User TAB shall meet monthly.\n')).toEqual(['New User TAB meets: monthly']);
        expect(await placed('# Boards\n\nThe End User Technical Board (“TAB”) advises.\n\nThe TAB shall meet monthly.\n')).toEqual(['End User Technical Board meets: monthly']);
    });
});

describe('whom a rule is for', () => {
    const board = '# Board\n\nThe Board of Directors shall meet monthly.\n\n';

    it('is who meets, where a document names other bodies too', async () => {
        expect(await placed(`${board}# Elders\n\nThe Elders will meet at least four times a year.\n`)).toEqual(['Board of Directors meets: monthly', 'Elders meets: at least 4 times a year']);
        expect(await placed('# Group\n\nThe Reading Circle will meet monthly.\n')).toEqual(['Reading Circle meets: monthly']);
    });

    it('is the body that a sentence begins with, and not one that it mentions', async () => {
        expect(await placed('# Rules\n\nThe Harbour Board shall publish its minutes.\n\nThe Executive Committee shall report to the council at each Board meeting.\n')).toEqual(['Harbour Board minutes: published', 'Executive Committee reports to: the council']);
        expect(await placed('# Rules\n\nThe Executive Board of the Association shall meet at least twice a year.\n')).toEqual(['Executive Board meets: at least 2 times a year']);
        expect(await placed('# Rules\n\nThe Association shall meet at least twice a year.\n')).toEqual(['Members meets: at least 2 times a year']);
        expect(await placed('# Rules\n\nThe Code of Conduct Committee shall meet monthly.\n')).toEqual(['Code of Conduct Committee meets: monthly']);
    });

    it('is nobody where those who decide are called by a name that is no body', async () => {
        expect(await placed('# Rules\n\nA vote by the Continuum shall be decided by a simple majority.\n')).toEqual([]);
        expect(await placed('# Rules\n\nA vote of the Membership shall be decided by a simple majority.\n')).not.toEqual([]);
    });

    it('is nobody, where those who are counted or told are not those who meet', async () => {
        const members = '# Members\n\nThe annual meeting of members is held in May.\n\n';
        expect(await placed(`${board}${members}# Quorum\n\nTwenty members constitute a quorum.\n`)).toEqual(['Board of Directors meets: monthly']);
        expect(await placed(`${board}# Quorum\n\nTwenty members constitute a quorum.\n`)).toEqual(['Board of Directors meets: monthly']);
        expect(await placed(`${board}# Quorum\n\nFive directors constitute a quorum.\n`)).toEqual(['Board of Directors meets: monthly', 'Board of Directors quorum: 5 members']);
        expect(await placed('# Board\n\nThe Board shall meet monthly. A quorum is 20% of the members of the association.\n')).toEqual(['Board meets: monthly']);
        expect(await placed('# Board\n\nThe Board shall meet monthly. A quorum is 20% of the members of the Board.\n')).toEqual(['Board meets: monthly', 'Board quorum: 20% of members']);
        expect(await placed(`${board}# Meetings of members\n\nNotice of the meeting shall be given to each director at least five days before the meeting.\n`)).toEqual(['Board of Directors meets: monthly']);
    });

    it('is not who tells of a meeting', async () => {
        expect(await placed('# Rules\n\nThe Harbour Board shall meet monthly. The General Meeting shall meet yearly.\n\n# General Meetings\n\nThe Harbour Board shall give notice of meetings at least ten days before.\n')).toContain('General meeting notice: 10 days');
    });

    it('is all members, where they are told or counted', async () => {
        expect(await placed(`${board}# Meetings\n\nTen per cent of the membership shall constitute a quorum.\n\nNotice of meetings shall be provided to all members at least two weeks in advance.\n`)).toEqual(['Board of Directors meets: monthly', 'Members quorum: 10% of members', 'Members notice: 2 weeks']);
    });

    it('is the body of a sentence that stands behind its own heading, and no committee in particular below “Committees”', async () => {
        expect(await placed(`${board}# Meetings\n\nExecutive Committee Meetings The Executive Committee shall meet no less than quarterly.\n`)).toEqual(['Board of Directors meets: monthly', 'Executive Committee meets: at least quarterly']);
        expect(await placed(`${board}# Committees\n\nA quorum shall consist of a majority of the members of the committee.\n`)).toEqual(['Board of Directors meets: monthly']);
    });

    it('is the board of the heading, and not the one that is called so elsewhere', async () => {
        expect(await placed('# Trustees\n\nThe Board of Trustees shall meet monthly.\n\n# Grants Board\n\nThe Chair shall preside over all meetings of the Board.\n')).toEqual(['Board of Trustees meets: monthly', 'Grants Board chair: Chair', 'Grants Board duty: preside over all meetings of the Board']);
    });

    it('is not all members, where members are told of the meetings of a board', async () => {
        expect(await placed(`${board}# Notice\n\nNotice of Board meetings shall be emailed to each member at least ten days before the meeting.\n`)).toEqual(['Board of Directors meets: monthly', 'Board of Directors notice: 10 days']);
    });

    it('is who holds an office, where its heading is the office', async () => {
        expect(await placed('# Duties\n\n## President\n\n- Preside at all meetings of the Board.\n- Sign cheques.\n\n## Vice President\n\n- Preside at all meetings of the Board in the absence of the President.\n\n## The Secretary shall:\n\n- keep the minutes of all meetings;\n')).toEqual(['Board chair: President', 'Board duty: preside at all meetings of the Board', '- duty: keep the minutes of all meetings']);
    });

    it('is nobody, where the words that open a list name several', async () => {
        expect(await placed(`${board}# Voting\n\nVoting on the Review Committee and the Finance Committee shall be conducted in the following manner:\n\n- A majority of the membership shall constitute a quorum.\n`)).toEqual(['Board of Directors meets: monthly']);
    });
});

it('what stands below a heading that matters is left to read, however it is said', async () => {
    const document = await readDocument(strToU8('# The Flood Group\n\n## Purpose\n\nThe group works to reduce flooding.\n\n## Members\n\n- Riverside Council\n- The water company\n\n## 3. Conflicts of interest\n\nMembers declare any interest at the start.\n\n## History\n\nThe brook rose in 2007.\n'), 'a.md');
    expect(statementsIn(document).left.flatMap(({ words }) => words)).toEqual(['The group works to reduce flooding.', 'Riverside Council', 'The water company', 'Members declare any interest at the start.']);
});
