import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { draftFrom } from '../../language/assist/document-draft.js';
import { readPaper } from '../../language/documents/paper.js';
import { readDocument } from '../../language/documents/read.js';
import { statementsIn } from '../../language/documents/statements/read.js';

const read = async (text: string) => statementsIn(await readDocument(strToU8(`# Terms\n\n${text}\n`), 'a.md'));
const stated = async (text: string) => (await read(text)).statements.map(({ property, value }) => `${property}: ${value}`);

describe('a rule is taken whole or not at all', () => {
    it.each([
        // A quorum for which somebody in particular must be there.
        'The quorum shall be 50% of members; the chair or vice-chair must attend.',
        'The quorum shall be 50% of members. The chair or vice-chair must attend.',
        'The quorum shall be five members. This must include at least one from each sector.',
        'The quorum shall be five members, including at least one from each sector.',
        'The quorum shall be five members providing that two are officers.',
        'The quorum shall be five members, together with an officer.',
        'The quorum shall be five members.\n\nAt least one officer must be present.',
        'The quorum shall be five members. There is no quorum without the Chair.',
        'The quorum shall be a third of the members. The quorum shall never be less than ten.',
        // A condition, an exception or an alternative, however it is worded.
        'The quorum shall be one third of the members, subject to a minimum of three.',
        'Where the law allows it, decisions are made by a simple majority.',
        'At any election meeting, including the Annual Meeting, two thirds of the members constitute a quorum.',
        'The Board will meet every six weeks or as agreed by the Board.',
        'The Board shall meet monthly or at a frequency determined by its members.',
        'Notice of meetings shall be given at least ten days before the meeting. A meeting may be called by shorter notice.',
        'Decisions are made by a simple majority. The Chair has a veto.',
        'Decisions are made by a simple majority.\n\nThe Council meets in the harbour office.\n\nDecisions on money must be approved by the Council.',
        'This charter may be amended by a two-thirds vote of all members (excluding abstentions).',
        'This charter may be amended by a two-thirds vote of all members, subject to approval by the Harbour Foundation.',
        // Sentences beside it that say more of the same matter.
        'Decisions are made by a simple majority. Money is spent with 75% of the votes.',
        'Decisions of the Board are made by consensus. A vote may be taken.',
        'This constitution may be amended by a two-thirds vote of club members. Any member may propose an amendment if 30 days of notice are given.',
        // One vote or meeting among others, which the sentence does not name.
        'The quorum for this vote is five.',
        'The quorum for these meetings shall be five members.',
        // A casting vote at the meetings of one body, of which only the words before it or above it speak.
        'Voting at Committee meetings is by show of hands. If there is a tied vote, the Chair shall have a casting vote.',
        'At all meetings of the Board, each director shall be heard. In the event of a tie, the President shall have a casting vote.',
        "## Votes at Members' Meetings\n\nIn case of an equality of votes, the Chair shall have a casting vote.",
        // Not as long as it seems.
        'Officers shall serve staggered three-year terms. The initial officers serve for one, two or three years.',
        'Members must be at least 18 years of age.',
        // Some of the members, whom the value would not tell from the others.
        'Two thirds of the active members shall constitute a quorum.',
        'The quorum for any meeting shall be five members in good standing.',
        'A majority of the elected directors constitutes a quorum.',
        'The Board consists of nine voting members.',
        // An amendment to which others must agree too, or that may be made in another way.
        'The bylaws may be amended by two-thirds of the board and a majority of members.',
        'The bylaws may be amended by a two-thirds vote of the Board or by referendum.',
        'The bylaws may be amended by a two-thirds vote of the Board at a meeting or by unanimous written consent.',
        'The bylaws may be amended by a two-thirds vote of the Board. Amendments must then be approved by the members.',
        'The bylaws may be amended by a two-thirds vote of the Board. The members may ratify an amendment.',
        'The bylaws may be amended by a two-thirds vote, providing that a resolution was adopted at a preceding meeting.',
        'An amendment must receive a two-thirds vote at the next meeting. The Board may instead adopt it at once by a vote of three quarters.',
        // A rule of some months.
        'The Board shall meet twice during each month of the academic year.',
        // A review of another document.
        'The Board shall meet as it sees fit, and the Finance Committee shall review its terms of reference annually.',
        'Each committee’s charter is reviewed annually by its members.',
        // Several to whom a body reports.
        'The Committee reports to the Council and Board.',
        'The Committee reports to the Council, the Board and the Trust.',
        'The Committee reports to the Council of Ministers.',
    ])('%s', async text => {
        expect(await stated(text)).toEqual([]);
        expect((await read(text)).left.length).toBeGreaterThan(0);
    });

    it.each([
        ['The quorum for the Harbour Board shall be 5.', ['quorum: 5 members']],
        ['Quorum is six.', ['quorum: 6 members']],
        ['Half of the members entitled to vote constitute a quorum.', ['quorum: 50% of voting members']],
        ['A majority of the Voting Board Members constitutes a quorum.', ['quorum: majority of voting members']],
        ['The quorum shall be five members. If it is not reached, the Chair shall adjourn the meeting.', ['quorum: 5 members']],
        ['The bylaws may be amended by a two-thirds vote of all Voting Board Members.', ['decides by: supermajority', 'threshold: 2/3 of voting members']],
        ['The bylaws may be amended if approved by two-thirds of all members.', ['decides by: supermajority', 'threshold: 2/3 of members']],
        ['The quorum of the Committee shall be one half of its number.', ['quorum: 50% of members']],
        ['Committee quorum is one-half of members.', ['quorum: 50% of members']],
        ['These terms of reference are reviewed every two years.', ['review: every 2 years']],
        ['These terms are reviewed annually.', ['review: yearly']],
        ['The Board shall review these terms of reference annually.', ['review: yearly']],
        ['The Chair has a casting vote.', ['about: decision-making']],
        ['The Committee reports to the Board of Trustees every month.', ['reports to: the Board of Trustees']],
        ['The Committee reports to the Board and shall publish its advice.', ['reports to: the Board']],
    ])('%s', async (text, expected) => {
        expect(await stated(text)).toEqual(expected);
    });
});

describe('a rule is quoted with its case', () => {
    it('and not taken where it points back at the words before it', async () => {
        const sentence = 'Where there is no majority, the Chair shall have the casting vote.';
        expect((await read(sentence)).statements.map(({ quotation }) => quotation)).toEqual([sentence]);
        expect(await stated('If this is not possible, members must declare a conflict of interest.')).toEqual([]);
        expect(await stated('Members may resign at any time within thirty days of such notification.')).toEqual([]);
    });
});

describe('words beside a rule that take nothing back', () => {
    it.each([
        ['The Board shall meet quarterly. Each member has one vote.', ['meets: quarterly']],
        ['The quorum shall be five members. No business shall be transacted without a quorum.', ['quorum: 5 members']],
        ['Meetings will be held quarterly in January, April, July, and October.', ['meets: quarterly']],
        ['The Chair shall preside at all meetings of the Board and sign contracts.', ['chair: Chair', 'duty: preside at all meetings of the Board and sign contracts']],
        ['The Board consists of seven members. The quorum shall be five members.', ['number: 7', 'quorum: 5 members']],
        // What happens without a quorum, or where votes are equal.
        ['A majority of the directors shall constitute a quorum. In the absence of a quorum, the directors may adjourn the meeting.', ['quorum: majority of members']],
        ['The quorum shall be five members. The Board may fill a vacancy though less than a quorum is in office.', ['quorum: 5 members']],
        ['The quorum shall be five members. The Board may meet if quorum is not met, and shall decide nothing.', ['quorum: 5 members']],
        ['Decisions of the Board are made by a simple majority. In the event of a tie, the Chair shall have a casting vote.', ['decides by: majority', 'about: decision-making']],
        ['Decisions of the Board shall be made by majority vote of its members, with the Chair having a casting vote in case of a tie.', ['decides by: majority']],
        // Another matter, with a rule of its own; and how votes are given.
        ['Decisions of the Board are made by a simple majority. A director may be removed by a two-thirds vote.', ['decides by: majority']],
        ['Decisions of the Board are made by a simple majority. A majority of the directors shall constitute a quorum.', ['decides by: majority', 'quorum: majority of members']],
        ['Decisions of the Board are made by a simple majority. Each director is entitled to cast one vote.', ['decides by: majority']],
        ['Decisions of the Board are made by a simple majority. Voting is by show of hands.', ['decides by: majority']],
        // What all rules of a constitution are subject to.
        ['Unless otherwise required by law or these bylaws, decisions of the Board shall be made by a majority vote.', ['decides by: majority']],
        ['## Board of Directors\n\nThe act of the majority of the directors present at a meeting at which a quorum is present shall be the act of the Board, unless the vote of a greater number is required by law or by these bylaws.', ['decides by: majority']],
        ['The Board makes decisions by majority vote unless these bylaws require otherwise.', ['decides by: majority']],
        // Who may propose a change.
        ['This constitution may be amended by a two-thirds vote of club members. Any member may submit an amendment.', ['decides by: supermajority']],
        ['Changes to the bylaws require a two-thirds vote of all voting members.', ['decides by: supermajority', 'threshold: 2/3 of voting members']],
        // How long an office lasts, until it is filled again.
        ['## Board of Directors\n\nThe Board of Directors consists of seven directors. Each director shall serve a term of three years, or until a successor has been elected and qualified.', ['number: 7', 'term: 3 years']],
        ['## Board of Directors\n\nThe Board of Directors consists of seven directors. Directors shall serve staggered three-year terms.', ['number: 7', 'term: 3 years']],
        ['The Chair shall serve a two-year term and may be re-elected.', ['term: 2 years']],
        ['Each officer shall serve a one-year term.', ['term: 1 year']],
        ['Notice of meetings shall be given in writing or orally at least two weeks before the meeting.', ['notice: 2 weeks']],
        ['The Board shall meet at least monthly, at such times as the Chair may determine.', ['meets: at least monthly']],
        ['A vote passes if it obtains a simple majority of the votes cast.', ['decides by: majority']],
    ])('%s', async (text, expected) => {
        expect(await stated(text)).toEqual(expected);
    });

    it('nor do the words that open a list, unless they are a case or a choice', async () => {
        expect(await stated('These rules apply:\n\n- The Board shall meet monthly.')).toEqual(['meets: monthly']);
        expect(await stated('The members may decide that:\n\n- The Board shall meet monthly.')).toEqual([]);
    });
});

describe('the words that are quoted', () => {
    const quoted = async (text: string) => (await read(text)).statements.map(({ quotation }) => quotation);
    const given = 'Upon dissolution, its assets shall be distributed to one or more organisations that are near the harbour and work for charitable, scientific, or educational purposes';
    const rest = 'with a preference for those that the law of the place where the society has its seat names, and for those whose work is alike to what the society did in the years before it came to an end by a resolution of its members';

    it('do not break off amid a list', async () => {
        expect(await quoted(`${given}, ${rest}.`)).toEqual([`${given}, ${rest}.`]);
    });
});

describe('what a passage states beside the rule that was taken from it', () => {
    const left = async (text: string) => (await read(text)).left.map(({ words, isRest }) => [isRest, ...words]);

    it('is left to read', async () => {
        expect(await left('The Board shall meet monthly. The Chair may call other meetings. The weather is fine.')).toEqual([[true, 'The Chair may call other meetings.']]);
        expect(await left('The Board shall meet monthly. It may be wet.')).toEqual([]);
        expect(await left('The Board may be wet. The Chair may call other meetings.')).toEqual([[false, 'The Board may be wet. The Chair may call other meetings.']]);
    });

    it('is left to read where one sentence states both', async () => {
        const both = 'The Board shall meet monthly, and its minutes shall be kept.';
        expect(await left(both)).toEqual([[false, both]]);
    });

    it('is all that there is, where nothing is stated of a forum', async () => {
        const paper = await readPaper(strToU8('# Harbour\n\nThe chair is chosen by those who come.\n'), 'a.md');
        expect(draftFrom(paper, { file: 'a.md' }).text).not.toMatch(/^forum /m);
    });

    it('is listed in the draft', async () => {
        const paper = await readPaper(strToU8('# Terms\n\nThe Board shall meet monthly. The Chair may call other meetings.\n'), 'a.md');
        expect(draftFrom(paper, { file: 'a.md' }).text).toContain('// Terms: … The Chair may call other meetings.');
    });
});

it('a document that is laid out as headings throughout says its rules in them', async () => {
    const { statements, left } = await read('## Meetings\n\n### The Board shall meet monthly at the harbour, in person or online.\n\n### The members of the Board shall be told of it.\n\n### Members and their votes');
    expect(statements.map(({ property, value }) => `${property}: ${value}`)).toEqual([]);
    expect(left.map(({ words }) => words[0])).toEqual(['The Board shall meet monthly at the harbour, in person or online.', 'The members of the Board shall be told of it.']);
    expect(await stated('## Meetings\n\n### The Board shall meet monthly, in person or online.\n\n### Members and their votes')).toEqual(['meets: monthly']);
});

describe('what the partnership is called', () => {
    it.each([
        ['The name of this society shall be the Harbour Society.', undefined, 'Harbour Society'],
        ['This organization shall be known as “Harbour Friends” (hereinafter “the Friends”).', 'Bylaws', 'Harbour Friends'],
        ['The name of this society shall be the Harbour Society.', 'Constitution of the Harbour Circle', 'Harbour Circle'],
        ['The name of this society shall be the Harbour Society.\n\nThe name of the committee is Harbour Table.', 'The Constitution', 'The Constitution'],
        ['The name of the group is Special Interest Group.', 'Terms of Reference (ToR)', 'Terms of Reference (ToR)'],
        ['The name of the chair is published.', undefined, 'harbour'],
    ])('%s below the title %s', async (words, title, name) => {
        const paper = await readPaper(strToU8(`${title === undefined ? '' : `# ${title}\n\n`}${words}\n`), 'harbour.md');
        expect(draftFrom(paper, { file: 'papers/harbour.md' }).title).toBe(name);
    });
});
