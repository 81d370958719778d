import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../language/documents/read.js';
import { statementsIn } from '../../language/documents/statements/read.js';

/** What is stated, each with whom it is for. */
const stated = async (text: string) => statementsIn(await readDocument(strToU8(text), 'a.md')).statements.map(({ body, property, value }) => `${body ?? '-'} ${property}: ${value}`);

describe('a rule for a case is not the rule', () => {
    it.each([
        // Of some who differ, of one matter, and of one decision.
        'Disputes between wardens will be settled by the harbour master.',
        'Disagreements between and amongst members of committees shall be resolved by the Board.',
        'The winning motion shall be determined by a majority vote.',
        'Adopting a resolution that requires a two-thirds majority.',
        'Where unanimity cannot be reached, all resolutions are adopted by a simple majority.',
        'Proposals of amendments to this charter must be approved by a simple majority at the meeting prior to holding a vote.',
        // Of a time, and of what is left over.
        'The Board shall meet every two weeks while classes are in session.',
        'The Board shall meet weekly during the school year.',
        'Members receive at least ten days notice of a general meeting in any other case.',
        // With a condition that the value does not say.
        'These bylaws may be amended by majority vote, provided that notice was sent seven days prior to the vote.',
        'The Board shall meet monthly or more often, as it decides.',
        'The Section Finance Committee shall report to the Harbour Board at each Board meeting.',
        'The quorum of the Board is three members, provided that one is from each council.',
        'Five members, including one officer, shall constitute a quorum.',
        'A majority of the members, including the Chair, constitutes a quorum.',
        'The quorum of the Board is half of its members and must include two from each town.',
        'Minutes or a recording shall be made publicly available.',
        'A quorum of the Board is 30% of the members, of whom two must be officers.',
        'A quorum of the Board is one more than half of the members.',
        'Decisions are made by consensus or vote, depending on the charter of the group.',
        'The Board shall meet monthly depending on the weather.',
        'The Board shall be composed of 14 elected directors,',
        'If the conflict of interest is one of the Chairperson, the conflict of interest shall be disclosed to the Board.',
        // Of one in a body, of a body below, and of somebody in general.
        'The Manager also holds weekly meetings with the section leaders.',
        'A Bureau member may resign at any time in writing.',
        'There will be 4 Board members elected as well.',
        'The Board of Directors may designate one or more directors as alternate members of such committee.',
        'The Board will report to the appropriate Committee.',
        'A majority of the members of any Harbour body shall constitute a quorum.',
        'If a class votes, then a quorum for such vote shall be half of the members.',
    ])('%s', async sentence => {
        expect(await stated(`# Terms\n\n${sentence}\n`)).toEqual([]);
    });

    it('nor is what stands below a heading about changes of the document, or about what is urgent', async () => {
        for (const heading of ['Changes to governance', '7. Changing this charter', 'Urgent meetings']) expect(await stated(`# ${heading}\n\nA vote requires a two-thirds majority to pass.\n\nDecisions shall be made by a simple majority.\n`), heading).toEqual([]);
        for (const heading of ['Revised constitution', 'Decisions about change']) expect(await stated(`# ${heading}\n\nDecisions shall be made by a simple majority.\n`), heading).toEqual(['- decides by: majority']);
    });
});

describe('what sounds like a case and is none', () => {
    it.each([
        ['Disputes between tenants or members shall be referred to the harbour master.', '- about: dispute-resolution'],
        ['A dispute between a member and the partnership shall be referred to mediation.', '- about: dispute-resolution'],
        ['Every question shall be decided by a majority of the votes cast on the question.', '- decides by: majority'],
        ['The Chair shall represent the partnership in all other matters, and lead its work.', '- duty: represent the partnership in all other matters, and lead its work'],
        ['The Board meets ≥ quarterly.', 'Board meets: at least quarterly'],
        ['The Board shall meet once a month or sooner.', 'Board meets: at least monthly'],
        ['The Board shall meet monthly, or more frequently if the Chair decides so.', 'Board meets: at least monthly'],
        ['The Board shall hold regular meetings every one month.', 'Board meets: monthly'],
        ['Members and the Chair shall disclose any conflict of interest.', '- about: conflicts-of-interest'],
        ['The Committee shall give at least 7 days notice of any General Meeting.', 'General meeting notice: 7 days'],
        ['The Finance Committee shall report to the Harbour Board at each Board meeting.', 'Finance Committee reports to: the Harbour Board'],
    ])('%s', async (sentence, expected) => {
        expect(await stated(`# Terms\n\n${sentence}\n`)).toContain(expected);
    });
});

describe('a sentence that was begun in the passage before', () => {
    const begun = 'The Board may sit as often as the Harbour Company thinks fit. If the Company holds no shares of class';

    it('is left out, and what follows it is not', async () => {
        expect(await stated(`# Meetings\n\n${begun}\n\nB, the Board shall meet quarterly. The quorum of the Board shall be five members.\n`)).toEqual(['Board quorum: 5 members']);
        expect(await stated(`# Meetings\n\n${begun} B, it may sit less often.\n\nThe Board shall meet quarterly.\n`)).toEqual(['Board meets: quarterly']);
    });
});

describe('the Chair', () => {
    const two = '# Chairs\n\nThe Harbour Board shall elect a Chair to preside over meetings.\n\nThe Finance Committee shall elect a Chair to preside over meetings.\n';
    const duty = '\n# Advertising\n\nThe Chair shall keep a file of all printed advertisements.\n';

    it('is that of one body where several have one', async () => {
        expect(await stated(`${two}${duty}`)).toEqual(['Harbour Board chair: Chair', 'Finance Committee chair: Chair']);
        expect(await stated(`${two.split('\n\nThe Finance')[0]}\n${duty}`)).toEqual(['Harbour Board chair: Chair', '- duty: keep a file of all printed advertisements']);
    });
});

describe('a document that tells how to write one', () => {
    it('states nothing', async () => {
        for (const title of ['How to write bylaws', 'Creating your bylaws']) expect(await stated(`# ${title}\n\n## Meetings\n\nThe Board shall meet monthly.\n`), title).toEqual([]);
        expect(await stated('# Creating places, together\n\n## Meetings\n\nThe Board shall meet monthly.\n')).toEqual(['Board meets: monthly']);
    });
});

describe('a document with places to fill in', () => {
    const rules = '# Terms\n\nThe Board shall meet monthly.\n\nIt has [insert number] members.\n\nIt meets in [insert month].\n';

    it('is a template', async () => {
        expect(await stated(`${rules}\nIts seat is in [name of town].\n`)).toEqual([]);
    });

    it('and is none where they are few, or stand in a form at its end', async () => {
        expect(await stated(rules)).toEqual(['Board meets: monthly']);
        expect(await stated(`# Terms\n\nThe Board shall meet monthly.\n\n# Exhibit A: Charter template\n\n[Insert name] has [insert number] members in [insert place].\n`)).toEqual(['Board meets: monthly']);
    });
});
