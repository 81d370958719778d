import { describe, expect, it } from 'vitest';
import { textOf } from '../../language/report/blocks.js';
import { firstPage } from '../../language/report/first-page.js';
import { reportOf } from '../../language/report/report.js';
import { assessedExample } from '../support/picture.js';
import { reported } from '../support/reported.js';

// What a chair would have to explain to the partners before a report could go round.

describe('page 1 of a charter within prose', async () => {
    const { charter, assessment } = await assessedExample('old-harbour.concordat.md');
    const page = firstPage(charter, assessment, undefined).map(textOf).join('\n');

    it('says that only the formal part was read, and asks for no more than they lack', () => {
        expect(page).toContain('Concordat, a computer program, wrote this report from the formal part of the charter (the statements written for it), without the text around it. Something');
        expect(page).toContain('What happens when “The harbour table” reaches no agreement? No answer was found in the formal part of the charter.');
    });

    it('says that its questions may need a decision where no finding does', () => {
        expect(page).toContain('Nothing here asks for a new decision; the questions below may lead to one. What the charter already plans still has to be done.');
    });

    it('says where all that was found is the partners’ own word', () => {
        expect(page).toContain('not that all is well. It is what the partners say themselves: no document is cited, and no survey is recorded.');
    });
});

describe('the words of a report', () => {
    it('are the charter’s on one line, wherever its comment breaks', () => {
        expect(reported('/**\n * The board opens with apologies, and a\n * list of actions.\n */\nforum Watch "Watch" { members: Port }').appendix).toContain('Watch. The board opens with apologies, and a list of actions. Members: the port.');
    });

    it.each([['planned', 'is to be'], ['achieved', 'is'], ['dropped', 'was to be']])('say of a small win what it is only where it has come (%s)', (status, is) => {
        expect(reported(`small win Log "One log" { kind: pilot  between: Port, Town  status: ${status} }`).appendix).toContain(`One log. It ${is} a pilot. Shared by`);
    });

    it('are explained where the report uses them itself, and not where it quotes the charter', () => {
        expect(reported('forum Watch "Organic farmers" { members: Port }').appendix).not.toContain('organic leader:');
        expect(reported('leader Moss "Ada Moss" { standing: organic  from: Town }').appendix).toContain('organic leader: a leader from among the partners, whom other partners trust');
    });

    it.each([['low', 'low resources'], ['high', 'high resources'], ['none', 'no resources']])('say of what all have alike that the charter states it (%s)', (level, says) => {
        const { all } = reported('', { more: `resources: ${level}` });
        expect(all).toContain(`have in the decisions that affect them. The charter states high power, ${says} and a strong incentive for all`);
    });

    it('say what the charter adds to the resources of equals, who may have them from one another', () => {
        const { all } = reported('', { more: 'resources: moderate because "the council pays."' });
        expect(all).toContain('Power is fairly equal: all partners have high power. All partners have moderate resources. The charter adds, of the port, “the council pays”; of the town, “the council pays”.');
        expect(reported('', { more: 'resources: low' }).all).toContain('All partners have low resources.');
        expect(reported('').all).not.toMatch(/have \w+ resources/);
    });

    it('are those of the questionnaire where they were answered, in one note below the table', async () => {
        const { charter, assessment } = await assessedExample('northgate/northgate.concordat');
        const notes = reportOf(charter, assessment).blocks.map(textOf).filter(each => each.includes('“As answered”'));
        expect(notes.length).toBe(1);
        expect(notes[0]).toMatch(/^“As answered” gives the middle answer: high for “A great deal”, moderate for “A fair amount”, low for “A little”, none for “Not at all” and divided for answers that are far apart\. “Say in decisions” is the least that /);
    });

    it('call the government of a nation without a state of its own devolved', async () => {
        const { charter, assessment } = await assessedExample('west-dunbartonshire-partnership-board.concordat');
        expect(reportOf(charter, assessment).appendix.map(textOf).join('\n')).toContain('The Scottish Government. Described as part of a state, provincial or devolved government.');
    });

    it('leave open what came of a proposal that only an agenda states', async () => {
        const { charter, assessment } = await assessedExample('west-dunbartonshire-partnership-board.concordat');
        const rollCall = reportOf(charter, assessment).appendix.map(textOf).join('\n').split('\n').find(line => line.startsWith('Every vote at the meeting'));
        expect(rollCall).toBe('Every vote at the meeting of 27 June 2022 by roll call. An item of the agenda proposed it. What the meeting decided is not in what was read. About governance (the record must be exact) [3:\u00a0item\u00a04]. For “Partnership Board” to decide.');
    });
});

describe('trust that nothing supports', () => {
    const leader = 'leader Moss "Ada Moss" { standing: neutral  trusted by: Port, Town  tasks: mediation }';

    it('is told as what the charter says, and by whom it was drawn up', () => {
        const { appendix } = reported(leader, { partnership: 'drawn up by: Town' });
        expect(appendix).toContain('How far partners trust each other is what the charter, drawn up by the town, says. It does not say when or how anyone was asked.');
        expect(appendix).toContain('Who trusts a leader is what the charter, drawn up by the town, says. It does not say when or how anyone was asked.');
        expect(reported(leader).appendix).toContain('Who trusts a leader is what the charter says. It does not say when or how anyone was asked.');
    });

    it('needs no such words where a reason or a source does', () => {
        expect(reported(leader.replace('Port, Town', 'Port, Town because "a survey in May"')).appendix).not.toContain('Who trusts a leader is');
    });
});

it('page 1 names the partners of each relationship that is worked on', () => {
    const many = ['A', 'B', 'C', 'D'].map(name => `stakeholder ${name} "Boat ${name}" { sector: fisheries  power: high  incentive: strong }\nrelationship { between: ${name}, Port  trust: low }\ntrust building { between: ${name}, Port  through: "talks" }`).join('\n');
    const { first } = reported(`leader Moss "Ada Moss" { standing: neutral  trusted by: Port, Town  tasks: mediation }\n${many}`);
    expect(first).toContain('; and that between Boat A and the port there is low trust; and that between Boat B and the port there is low trust. The same is true of 2 more relationships.');
});

describe('page 1 on West Dunbartonshire', async () => {
    const { charter, assessment } = await assessedExample('west-dunbartonshire-partnership-board.concordat');
    const first = firstPage(charter, assessment, undefined).map(textOf).join('\n');

    it('tells the strengths before what is lacking', () => {
        expect(first).toContain('Strengths: West Dunbartonshire Council and the health board have 3 votes each at “Partnership Board”, and a ground rule states: “Once the board has decided, neither party alone can approve or block it”. The chair of “Partnership Board” is nominated by West Dunbartonshire Council and the health board in turn. All 4 priorities are local.');
    });

    it('says who holds an office, and not its name once more', async () => {
        const { charter, assessment } = await assessedExample('west-dunbartonshire-partnership-board.concordat');
        expect(reportOf(charter, assessment).appendix.map(textOf).join('\n')).toContain('Chair: one of the six voting members, at first a nominee of the council. Vice chair: one of the six voting members');
    });

    it('shows what the board itself can settle, and does not say that those whose seats are unknown are left out', () => {
        expect(first.split('\n').filter(line => line.startsWith('What to do: '))).toEqual([
            'What to do: First check the rest of the documents and the law, then record who those without a vote represent.',
            'What to do: First check the rest of the documents and the law; only if they are silent, agree whether people who use services need a seat with a vote.',
            'What to do: First check the rest of the documents and the law; only if they are silent, agree how decisions are made, and record it.',
            'What to do: First check the rest of the documents and the law, then find out whether the decision is still open; if it is, tell those who take part what can still change, and record it.',
            'What to do: First check the rest of the documents and the law, then record who works between the partners and those who approve, or agree who will.',
        ]);
        expect(first).toContain('what happens when its 6 votes, 3 on each side, are tied, or how disputes are settled.');
        expect(first).toContain('The charter states no seat with a vote for people who use services. It does not say who holds 11 seats without a vote: they may hold some of these.');
        expect(first.match(/Who looks this up: /g)!.length).toBe(5);
        expect(first).not.toContain('Who decides: ');
        expect(first).toContain('The three things to look up first');
        expect(first).toContain('Once these are looked up, the charter can be corrected and this report made again. What is open then is for the partners to decide.');
        expect(first).toContain('Incentives to participate (see 3 below) and Inclusion of all who are affected (see 1 below).');
    });

    it('says what it is for, how old the documents are and whose words are quoted', () => {
        expect(first).toMatch(/^This report is a list of what to look up in the documents. It is not a basis for decisions. The charter was drawn up by the authors of Concordat, /);
        expect(first).toContain('The newest with a date is from 2023: what they say may have changed since. “The charter” here means what was written down from these documents. Quotation marks show its words, which are not always those of a document.');
    });

    it('asks the partners when the documents have been read', () => {
        expect(first).toContain('By what was read, of the 15 conditions of successful collaboration, 2 would be at risk.');
        expect(first.indexOf('Then, ask the partners how much power each has')).toBeGreaterThan(first.indexOf('Once these are looked up'));
        expect(first).not.toContain('First, ask');
    });

    it('asks once how votes that are equal end, and explains the form in which it cites', () => {
        const report = reportOf(charter, assessment);
        expect(report.blocks.map(textOf).join('\n')).not.toContain('No rule was found on what happens when');
        expect(report.appendix.map(textOf).join('\n')).toContain('Where the charter cites a document, [6: 3.1] means 3.1 in number 6 of this list.');
    });

    it('says that a government approves a decision, though the decision is not said to affect it', () => {
        const stakeholders = reportOf(charter, assessment).blocks.map(textOf).join('\n');
        expect(stakeholders).toMatch(/The Scottish Government\s+approves/);
        expect(stakeholders).toContain('“Approves” means that a decision needs the approval of a stakeholder, and is not said to affect it.');
    });

    it('puts no quotation marks round what was concluded, which is in the words of the charter', () => {
        expect(first).toContain('this had already been concluded: only small, technical changes were needed, and none to the range of services.');
    });

    it('names the documents that the charter cites for what was found', () => {
        expect(first).toContain('On this, the charter cites “Integration scheme, clause 3, local governance arrangements” (2015) and “Agenda of the board, 27 June 2022”.');
        expect(reportOf(charter, assessment).blocks.map(textOf).join('\n')).toContain('People may feel that they were asked too late to change it. On this, the charter cites “Consultation on the revised integration scheme”.');
    });

    it('tells the reason of a late review with it, and the condition tells it once', () => {
        expect(first).toContain('one was due in 2020, and the charter does not say when it was held. It says: “by law the scheme is reviewed within five years of its approval; the review due in 2020 was interrupted by the pandemic and came late, with the government\'s support”.');
        expect(reportOf(charter, assessment).blocks.map(textOf).join('\n').match(/interrupted by the pandemic/g)!.length).toBe(2);
    });
});
