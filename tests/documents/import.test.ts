import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../language/documents/read.js';
import { statementsIn } from '../../language/documents/statements/read.js';

const stated = async (text: string, name = 'a.md') => statementsIn(await readDocument(strToU8(text), name)).statements.map(({ property, value }) => `${property}: ${value}`);

describe('what a sentence surely states', () => {
    it.each([
        ['The quorum shall be one half of the voting members.', 'quorum: 50% of voting members'],
        ['The quorum shall be five members.', 'quorum: 5 members'],
        ['Two thirds (2/3) of the members shall constitute quorum at a meeting.', 'quorum: 2/3 of members'],
        ['At a duly called meeting, at least 25% (one quarter) of the entire voting membership shall constitute a quorum.', 'quorum: 25% of voting members'],
        ['A quorum shall consist of three of the members.', 'quorum: 3 members'],
        ['A quorum of the Executive Committee shall consist of 4 (four) Members.', 'quorum: 4 members'],
        ['A simple majority of the members of the Review Committee will constitute a quorum.', 'quorum: majority of members'],
        ['Greater than fifty percent of the voting members makes a quorum.', 'quorum: majority of voting members'],
        ['There must be at least four (4) board meetings per annum.', 'meets: at least 4 times a year'],
        ['The Committee shall meet as often as necessary to conduct its affairs and not less than four times each year.', 'meets: at least 4 times a year'],
        ['One week advance notice must be given to the members before the date of a meeting.', 'notice: 1 week'],
        ['The Chairperson of the Grants Board shall preside over all meetings of the Grants Board.', 'chair: Chair'],
        ['Decisions will be made using a simple majority vote.', 'decides by: majority'],
        ['Quorum shall be established by the presence of at least one half of the members.', 'quorum: 50% of members'],
        ['The Board should meet as often as necessary, but at least four times per calendar year.', 'meets: at least 4 times a year'],
        ['Meetings of the Board shall be held at least once a week.', 'meets: at least weekly'],
        ['The Board shall meet semi-annually.', 'meets: 2 times a year'],
        ['The Board shall meet at least twice per annum.', 'meets: at least 2 times a year'],
        ['The Board is required to meet monthly.', 'meets: monthly'],
        ['The club shall hold at minimum one (1) general meeting every month.', 'meets: at least monthly'],
        ['Notices of all meetings shall be distributed to all members at least one week prior to any meeting.', 'notice: 1 week'],
        ['Notice of regular chapter meetings must be provided three weeks in advance.', 'notice: 3 weeks'],
        ['Written notice of the meeting shall be given not less than ten nor more than sixty days before the date of the meeting.', 'notice: 10 days'],
        ['Meetings require a two week notice prior to the meeting.', 'notice: 2 weeks'],
        ['Votes may not be made by proxy.', 'proxies: no'],
        ['Directors shall not be able to assign proxies.', 'proxies: no'],
        ['The Chair of the Board shall preside at all meetings of the Board.', 'chair: Chair'],
        ['The President, being an elected position, shall preside at all meetings.', 'chair: President'],
        ['The Board consists of exactly five individuals.', 'number: 5'],
        ['The Council may amend these bylaws by majority vote.', 'decides by: majority'],
        ['To be adopted, the amendment must receive a two-thirds (2/3) vote.', 'decides by: supermajority'],
        ['Any bylaws amendments require a 2/3rds majority.', 'decides by: supermajority'],
        ['The purpose of the club is to teach the U.S. Constitution to all who ask.', 'purpose: teach the U.S. Constitution to all who ask'],
        ['The board meets quarterly with additional meetings called as needed.', 'meets: quarterly'],
        ['Quorum is a majority of the members.', 'quorum: majority of members'],
        ['A meeting is quorate if at least 40% of members are present.', 'quorum: 40% of members'],
        ['The quorum will be not less than one-third of the total membership.', 'quorum: 1/3 of members'],
        ['The quorum shall be two thirds of members.', 'quorum: 2/3 of members'],
        ['The Board shall meet at least four times a year.', 'meets: at least 4 times a year'],
        ['The partnership will meet monthly.', 'meets: monthly'],
        ['Meetings will be held quarterly.', 'meets: quarterly'],
        ['The Council shall meet twice a year.', 'meets: 2 times a year'],
        ['The Board shall meet once a month.', 'meets: monthly'],
        ['Decisions shall be made by consensus.', 'decides by: consensus'],
        ['Decisions will be made by consensus. Where consensus cannot be reached, a simple majority decides.', 'decides by: consensus-then-majority'],
        ['The Board seeks to reach decisions by consensus. If consensus cannot be reached, a two-thirds majority is needed.', 'decides by: consensus-then-supermajority'],
        ['Questions arising at a meeting shall be decided by a majority of votes.', 'decides by: majority'],
        ['All decisions shall be taken by a two-thirds majority.', 'decides by: supermajority'],
        ['Minutes shall be published on the website within ten working days.', 'minutes: published within 10 working days'],
        ['The business is conducted by consensus. If necessary, decisions will be made by simple majority vote.', 'decides by: consensus-then-majority'],
        ['Six members constitute a quorum of the Board.', 'quorum: 6 members'],
        ['The committee makes decisions by simple majority vote.', 'decides by: majority'],
        ['Minutes are published.', 'minutes: published'],
        ['Agenda and papers will be published five working days before each meeting.', 'papers: published 5 working days before'],
        ['Meetings are called by giving at least seven days’ notice.', 'notice: 7 days'],
        ['Members may send a deputy in their place.', 'substitutes: yes'],
        ['Meetings shall be open to the public.', 'open to public: yes'],
        ['Quorum for meetings requires at least two-thirds all members to be present.', 'quorum: 2/3 of members'],
        ['Quorum is a majority of the fixed membership of the committee.', 'quorum: majority of members'],
        ['Where consensus cannot be reached, a decision needs a two-thirds majority of members.', 'decides by: consensus-then-supermajority'],
        ['Members shall be provided with notice of the date and time of a regular meeting at least fourteen (14) calendar days in advance of the meeting.', 'notice: 14 days'],
        ['Written notice of the meeting shall be given to all no less than five (5) days before the meeting.', 'notice: 5 days'],
        ['Meetings open to the public shall be held at least monthly.', 'meets: at least monthly'],
        ['These terms of reference shall be reviewed annually.', 'review: yearly'],
        ['The constitution will be formally reviewed every three years.', 'review: every 3 years'],
        ['Members must declare any conflict of interest at the start of a meeting.', 'about: conflicts-of-interest'],
        ['Fifty percent (50%) of the entire membership of the Board then in office is a quorum.', 'quorum: 50% of members'],
        ['A majority of the directors in office shall constitute a quorum for the transaction of business.', 'quorum: majority of members'],
        ['Quorum shall be established when two-thirds of committee members are present.', 'quorum: 2/3 of members'],
        ['Group meetings shall require a quorum of more than half of the voting members.', 'quorum: majority of voting members'],
        ['Fifteen (15) percent of the current members shall constitute a quorum.', 'quorum: 15% of members'],
        ['There will be four meetings per year, one in each season.', 'meets: 4 times a year'],
        ['The directors shall have a minimum of six (6) regular meetings each calendar year.', 'meets: at least 6 times a year'],
        ['Regular meetings shall be held at least twice during each complete month.', 'meets: at least 2 times a month'],
        ['Regular meetings are scheduled on the first Tuesday of every month.', 'meets: monthly'],
        ['The council shall meet regularly, at least once per month.', 'meets: at least monthly'],
        ['Meetings of the council shall occur no less frequently than once monthly.', 'meets: at least monthly'],
        ['The council shall meet every other week.', 'meets: every 2 weeks'],
        ['The act of a majority of the directors present at a meeting shall be the act of the directors.', 'decides by: majority'],
        ['All decisions require a simple majority vote of those present.', 'decides by: majority'],
        ['Motions shall be passed by a unanimous vote.', 'decides by: unanimity'],
        ['Decisions are made by lazy consensus.', 'decides by: consensus'],
        ['Every act or decision done or made by a majority of the directors present at a meeting is the act of the directors.', 'decides by: majority'],
        ['Meetings are quorate if at least half of the members are present.', 'quorum: 50% of members'],
        ['Decisions shall be by a simple majority of those present.', 'decides by: majority'],
        ['At least seven (7) members of the Council shall constitute a quorum.', 'quorum: 7 members'],
        ['Twenty-five per-cent (25%) of the membership shall constitute a quorum.', 'quorum: 25% of members'],
        ['A member entitled to vote may vote by proxy.', 'proxies: yes'],
        ['All members will receive three weeks written notice of the meeting.', 'notice: 3 weeks'],
        ['All board minutes shall be open to the public.', 'minutes: published'],
        ['Notice of any meeting shall be given at least two weeks prior thereto.', 'notice: 2 weeks'],
        ['The Secretary shall give written notice of all regular meetings at least ten (10) business days before the meeting.', 'notice: 10 working days'],
        ['There shall be no voting by proxy.', 'proxies: no'],
        ['Proxy voting is permitted.', 'proxies: yes'],
        ['The members shall elect a Chair from among themselves.', 'chair: Chair'],
        ['Meetings are chaired by the President.', 'chair: President'],
        ['The role of the forum is to advise on housing.', 'remit: advise on housing'],
        ['The Treasurer shall keep the accounts of the partnership.', 'duty: keep the accounts of the partnership'],
        ['The Secretary shall serve for a two-year term.', 'term: 2 years'],
        ['The Treasurer may not serve more than three consecutive terms.', 'limit: 3 terms'],
        ['This constitution may be amended by a majority of those present.', 'decides by: majority'],
        ['The purpose of the partnership is to bring care closer to home.', 'purpose: bring care closer to home'],
        ['Upon dissolution, the remaining assets shall be given to another charity.', 'about: dissolution'],
        ['Disputes between partners shall be referred to a mediator.', 'about: dispute-resolution'],
        ['Members may withdraw in writing at any time.', 'about: withdrawal'],
        ['All participants are expected to follow the code of conduct.', 'about: conduct'],
        ['The Chair shall have a casting vote.', 'about: decision-making'],
        ['A majority (50% + 1) of the members shall constitute a quorum.', 'quorum: majority of members'],
        ['Decisions shall be made by a majority vote, where there is a quorum.', 'decides by: majority'],
        ['Proxies are permitted for all meetings.', 'proxies: yes'],
        ['Any four committee members constitute a quorum.', 'quorum: 4 members'],
        ['Quorum. Seven members shall constitute a quorum.', 'quorum: 7 members'],
        ['The quorum for any meeting shall be five (5) members.', 'quorum: 5 members'],
        ['Questions arising at any meeting shall be decided by a vote, and shall pass with a simple majority.', 'decides by: majority'],
        ['President: Preside over all meetings of the members.', 'chair: President'],
        ['The President (or nominee for the meeting) shall preside as chairperson at every meeting.', 'chair: President'],
        ['The Board of Directors shall hold at least one business meeting in each calendar year.', 'meets: at least yearly'],
        ['The by-laws may be amended by a (2/3) two-thirds vote of the Board.', 'decides by: supermajority'],
        ['The committee shall elect a Chair for its meetings.', 'chair: Chair'],
    ])('%s', async (sentence, statement) => {
        expect(await stated(`# Terms\n\n${sentence}\n`)).toEqual([statement]);
    });

    it('of an office with the whole of its duty, and of no body a chair, where it presides in some cases only', async () => {
        expect(await stated('# Terms\n\nThe President shall preside at meetings unless another is chosen.\n')).toEqual(['duty: preside at meetings unless another is chosen']);
    });

    it('of an amendment of which the heading says what it changes', async () => {
        expect(await stated('# Amendments\n\nAny proposed amendment may be adopted by the approval of at least two thirds of all members.\n')).toEqual(['decides by: supermajority', 'threshold: 2/3 of members']);
    });

    it('of a body with the number of its seats, their term; and of an amendment, its share', async () => {
        expect(await stated('The Council will be composed of nine members, each serving a two-year term.')).toEqual(['number: 9', 'term: 2 years']);
        expect(await stated('This charter may be amended by a two-thirds vote of all board members.')).toEqual(['decides by: supermajority', 'threshold: 2/3 of members']);
        expect(await stated('The bylaws may be amended by a three-quarters (3/4) vote of the members present.')).toEqual(['decides by: supermajority', 'threshold: 3/4 of those present']);
        expect(await stated('The bylaws may be amended by a two-thirds vote of the members present and voting.')).toEqual(['decides by: supermajority', 'threshold: 2/3 of votes cast']);
        expect(await stated('The bylaws may be amended by a two-thirds vote of the voting ordinary members.')).toEqual([]);
    });
});

describe('what may state something else is left to the reader', () => {
    it.each([
        'The sub-committee shall meet monthly.',
        'Quorum shall be ten percent of the members unless otherwise specified in the bylaws.',
        'At least five days’ notice shall be given to members of a committee meeting.',
        'This constitution may be amended by a two-thirds vote at a General Meeting or a Special Meeting.',
        'The chair must schedule at least one board meeting each quarter.',
        'Written notice of each meeting of the members shall be given by, or at the direction of, the Secretary or the person who calls it, by mailing a copy of such notice, postage prepaid, at least fifteen (15) days before such meeting to each member.',
        'Unless otherwise agreed, notice of any meeting shall be given at least five days before the meeting.',
        'The Board will normally meet every two months.',
        'Quorum for any vote shall require attendance by at least fifty percent (50%) of active voting members.',
        'When a consensus cannot be found a member can call for a majority vote on a decision.',
        'A majority of the directors shall constitute a quorum; but if fewer are present they may adjourn the meeting.',
        'Except where otherwise provided, all decisions shall be made by a simple majority.',
        'Any article of these bylaws may be amended through a majority vote of the branch.',
        'A special meeting may be held four times a year.',
        'The quorum of the working group is three members.',
        'If the meeting is not quorate, one third of the members may adjourn it.',
        'The quorum shall be five members or one third of the members, whichever is greater.',
        'Minutes shall not be published.',
        'Draft minutes are published within five days.',
        'Members may not send a deputy.',
        'Meetings may be open to the public.',
        'The Chair is elected by a majority of votes.',
        'Consensus is not required for decisions.',
        'The Secretary meets the Chair monthly.',
        'Papers are sent to members.',
        'The committee strives for decisions to be made by consensus. It weighs all views. If it fails, the committee will make the decision by a vote.',
        'Committees make decisions by majority and need a majority of members present for a quorum.',
        'Members discussed meeting more often.',
        'The committee should meet regularly, for example, once a month.',
        'Agenda items must be published at least some hours in advance.',
        'Notice of the special election must be published at least ten days before the meeting.',
        'If the law changes, the constitution shall be reviewed annually.',
        'Members act in the best interests of the charity and shall disclose its accounts.',
        'The Secretary keeps a register in which members shall declare interests.',
        'A special meeting must be preceded by at least two days notice.',
        'The quorum shall be twenty percent of the members, but no fewer than eight.',
        'If quorum is not present, a majority of the members present may call another meeting.',
        'A majority of the remaining directors, though less than a quorum, may fill a vacancy.',
        'The council shall meet twice a month during the fall semester.',
        'The committee may have up to nine members.',
        'The ideal council consists of 5 people.',
        'The Treasurer may be elected for a second term of two years if no other candidate stands.',
        'Each director shall serve a term of two years.',
        'In the absence of the President the Secretary shall preside at meetings.',
        'The group may elect a Chair to preside over meetings.',
        'Motions passed by unanimous consent shall be recorded as such.',
        'Monetary matters require a two-thirds majority of officers.',
        'Any decision may be overridden by a majority vote.',
        'The Secretary sees that a schedule of board meetings is prepared annually.',
        'Draft minutes may be published.',
        'The minutes of each meeting shall be published to the membership within four weeks.',
        'If notice is sent by post, notice of the meeting shall be given at least fourteen days before the meeting.',
        'A vacancy is filled at a meeting called with at least ten days notice.',
        'If fewer than ten members vote, motions require a two-thirds majority to pass.',
        'When a vote is urgent, the quorum is 5 members.',
        'The bylaws may be amended by action of the board or by a majority of the voting members.',
        'The constitution may be amended by a majority vote or a petition of the members.',
        'The purpose of this document is to describe how meetings are held.',
        'Proxies are not permitted unless the Board decides otherwise, and a proxy may vote once.',
        'At any other meeting of the members, twenty percent of the members shall constitute a quorum.',
        'For all meetings other than the assembly, notice of meetings shall be given at least five days before.',
        'Branches must meet at least quarterly.',
        'Each chapter team shall meet monthly.',
        'The record date for determining the members entitled to notice of any meeting is twenty days before the meeting.',
        'No motions may be considered in executive session, but any motion must be approved by a two-thirds majority.',
        'A quorum shall be the greater of four members or one half of the members.',
        'Neither absentee ballots nor voting by proxy are allowed.',
        'A member may vote by the designated account (or a substitute account) within five days.',
        'Any committee member may resign in writing at any time.',
        'However, when an officer is chosen, the quorum is 5 members.',
        'For impeachment, a quorum is two thirds of the members.',
        'During the winter, the Board shall meet monthly.',
        'At such a meeting, two thirds of the members constitute a quorum.',
        'At least one in-person meeting must take place annually.',
        'The quorum shall be [number] members, that is ___ members.',
        'The quorum shall be a minimum of fifteen or two-thirds of the members.',
        'Officer meetings shall occur at most weekly and at least monthly.',
        'Notice of such meetings shall be given at least five days before the meeting.',
        'The agenda shall be posted on the notice boards.',
        'Any Executive Team member may resign at any time.',
        'Other bylaws may be amended by a simple majority.',
        'Notice of each special meeting of the Board shall be given to each Director not less than five days before the meeting.',
        'Any special meeting of the Board shall be preceded by at least two days notice.',
        'All extraordinary general meetings require at least ten days notice.',
        'Amendments to this constitution may also be initiated by a vote of two-thirds of the members.',
        'The Commissioner shall appoint a chairman who has these duties.',
        'Any disputes will be settled by the order of priority of rooms, as this clause and the clauses that follow it set it out.',
        'These bylaws may be amended for technical corrections by a majority vote.',
        '“The Board shall meet at least four times a year.”',
        'Any four new members constitute a quorum.',
        'Questions of discipline shall be decided by a vote, and shall pass if the President agrees.',
        'The Board shall hold at least one business lunch in each calendar year.',
        'The Secretary must give each party written notice of the meeting at which the grievance is considered at least 7 days before the meeting.',
        'The trustees must give at least seven days notice of the re-convened meeting to the members.',
        'Such a vote will require a two-thirds majority of members to pass.',
        'That meeting shall be held monthly.',
        'The quorum for a meeting is 50% of members + 1.',
        'A quorum is fifty per cent plus one of the members.',
        'The Board shall meet at least two but up to four times a year.',
        '4, if the council consists of 7 members',
        'The quorum is five members if there are vacancies on the council.',
        'The notice board shall be kept, and where the board consists of five members, they share the work.',
        'The Board will appoint a Chair of the WG.',
        'The Board shall elect a Chair for each committee.',
        'Proxies will be allowed for Members-at-Large.',
        'Papers submitted to the journal shall be made publicly available.',
        'Decisions are made by consensus of members and interested parties. If this consensus cannot be reached, a majority decides.',
        'The Chair is elected for a 3 year term, serving successively as Chair-Elect, Chair and Past-Chair.',
        'Any provision in Part 2 of this constitution may be amended by a simple majority.',
        'In the event of dissolution, the assets of the club shall be distributed as follows:',
        'Each permanent committee shall meet monthly.',
        'The Board ~~shall meet monthly~~.',
    ])('%s', async sentence => {
        expect(await stated(`# Terms\n\n${sentence}\n`)).toEqual([]);
    });

    it('so is what is stated in two ways, unless each names a body of its own, and what is under a heading about something else', async () => {
        expect(await stated('# Terms\n\nThe Board shall meet monthly.\n\nMeetings will be held quarterly.\n')).toEqual([]);
        expect(await stated('# Terms\n\nThe Board shall meet monthly.\n\nThe River Board shall meet quarterly.\n')).toEqual([]);
        expect(await stated('# Terms\n\nThe Board shall meet monthly.\n\nThe Forum shall meet quarterly.\n')).toEqual(['meets: monthly', 'meets: quarterly']);
        expect(await stated('# Terms\n\nThe Steering Committee shall meet monthly.\n\nThe Council shall publish minutes.\n\nThe quorum shall be five members.\n')).toEqual(['meets: monthly', 'minutes: published']);
        for (const heading of ['Sub-committees', 'Appendix A', 'Example', 'Revision history', 'Branches', 'Executive session', 'Action without a meeting', 'Resolving disputes', 'Grievance procedure', 'Appeals', 'Exhibit C Charter template', 'Schedule 2. Form of proxy', 'Exhibit B', 'Sample rules']) expect(await stated(`# ${heading}\n\nThey shall meet monthly.\n`)).toEqual([]);
    });

    it('but not what is under a heading that only sounds like one of these', async () => {
        for (const heading of ['Appendix A: Standing orders', 'Schedule 1. Meetings', 'Form of meetings', 'Grievance Committee']) expect(await stated(`# ${heading}\n\nThey shall meet monthly.\n`), heading).toEqual(['meets: monthly']);
    });

    it('so are ground rules in a template, and all of a document that is called one', async () => {
        expect(await stated('# Exhibit C Charter template\n\nMembers may resign at any time.\n')).toEqual([]);
        expect(await stated('# Schedule 3. Leaving\n\nMembers may resign at any time.\n')).toEqual(['about: withdrawal']);
        for (const title of ['Bylaws template', 'Minutes of the Board', 'Proposal for a new council', 'Discussion paper on meetings']) expect(await stated(`# ${title}\n\n## Meetings\n\nThe Board shall meet monthly.\n`), title).toEqual([]);
        for (const title of ['Draft bylaws', 'Constitution of the Minute Society', 'Terms of reference']) expect(await stated(`# ${title}\n\n## Meetings\n\nThe Board shall meet monthly.\n`), title).toEqual(['meets: monthly']);
    });

    it('so is a rule of elections, and an item of a list that is opened by a case', async () => {
        expect(await stated('# Election of officers\n\nA quorum shall be two-thirds of the membership.\n')).toEqual([]);
        expect(await stated('# Meetings\n\nIf the law changes, these rules apply:\n\n- The Board shall meet monthly.\n')).toEqual([]);
        expect(await stated('# Meetings\n\nThese rules apply:\n\n- The Board shall meet monthly.\n')).toEqual(['meets: monthly']);
    });

    it('and is listed', async () => {
        const document = await readDocument(strToU8('# Terms\n\nThe Board shall meet monthly.\n\nConflicts of interest are a matter of trust.\n\nThe weather is fine.\n'), 'a.md');
        expect(statementsIn(document).left.flatMap(({ words }) => words)).toEqual(['Conflicts of interest are a matter of trust.']);
    });
});

describe('the words that are quoted', () => {
    const quoted = async (text: string) => statementsIn(await readDocument(strToU8(text), 'a.md')).statements.map(({ quotation }) => quotation);
    const long = 'within the meaning of the laws that govern charities and other bodies without profit in the place where the society has its seat and that are in force at the time at which it comes to an end by a resolution of its members';

    it('are the whole sentence where it goes on with what may be done instead', async () => {
        const sentence = `Upon dissolution, assets shall be distributed for charitable purposes ${long}, or shall be given to the government, for a public purpose.`;
        expect(sentence.length).toBeGreaterThan(320);
        expect(await quoted(`# Terms\n\n${sentence}\n`)).toEqual([sentence]);
    });

    it('are the whole sentence, or nothing is stated', async () => {
        const sentence = `The Board shall meet at least four times a year, and it shall keep its accounts ${long}.`;
        expect(await quoted(`# Terms\n\n${sentence}\n`)).toEqual([]);
        expect(await quoted('# Terms\n\nThe Board shall meet at least four times a year, at a time and place fixed by the Board.\n')).toEqual(['The Board shall meet at least four times a year, at a time and place fixed by the Board.']);
    });
});
