import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../language/assessment/next-steps.js';
import { doubtsInWords } from '../../language/model/facts/answers-in-words.js';
import { latestRound } from '../../language/model/facts/answers.js';
import { doubtsIn } from '../../language/model/facts/doubts.js';
import { said, textOf, type Block } from '../../language/report/blocks.js';
import { reportOf } from '../../language/report/report.js';
import { reportCss } from '../../language/report/style.js';
import { assessedExample, assessedText, type Assessed } from '../support/picture.js';
import { reported } from '../support/reported.js';

// What a chair checks in a report against the charter before it is circulated: that it is fair to what is there.

const blocksOf = ({ charter, assessment }: Assessed): readonly Block[] => reportOf(charter, assessment).blocks;
const textIn = (assessed: Assessed) => blocksOf(assessed).map(textOf).join('\n');
const matters = (assessed: Assessed): string[] => blocksOf(assessed).flatMap(block => (block.is === 'list' && block.isOrdered ? block.items.map(said) : []));

const closure = (more: string) => `partnership P "P" { stage: agreed }
stakeholder Board "The board" { sector: nhs-commissioner }
stakeholder Ward "Hill Hospital" { sector: secondary-care }
stakeholder Patients "Patient Voice" { sector: patients-and-public }
decision D "The closure" { about: service-closure  affects: Ward, Patients  taken by: Board  stage: implemented }
${more}`;
const quarrel = 'relationship R { between: Board, Patients  history: conflict  trust: low  cause: past-consultation "people were asked too late" }';
const apology = (until: string) => `explain predetermined-decision { for: D  because: "The board has apologised."  until: ${until} }`;

describe('page 1', () => {
    it('gives the cause of little trust, and what the partners have explained of the decision that lies between the two', () => {
        const matter = matters(assessedText(closure(`${quarrel}\n${apology('2099-01-01')}`))).find(each => each.includes('little trust'))!;
        expect(matter.split('\n')[0]).toBe('The charter says that the board and Patient Voice have little trust in each other. It plans no trust building, and names no leader whom both trust to repair or mediate. The charter does not say when or how these partners were asked about trust. The cause that the charter states: people were asked too late. On “The closure” the charter explains: The board has apologised.');
    });

    it('says that what was answered about partners is in it, and what nobody said of who may see that', async () => {
        expect(textIn(await assessedExample('northgate/northgate.concordat'))).toContain('This report shows what was answered about each partner, by name. The charter does not say from which partners the answers came or who was to see them: agree on who may see this report.');
        expect(reported('').first).not.toContain('who may see this report');
    });

    it('gives no reason that is no longer in force', () => {
        expect(matters(assessedText(closure(`${quarrel}\n${apology('2020-01-01')}`))).join('\n')).not.toContain('apologised');
    });

    it('names what is open between the partners before what has been carried out', () => {
        const { assessment } = assessedText(closure(quarrel));
        const rules = assessment.nextSteps.filter(({ severity }) => severity === 'warning').map(({ because: [finding] }) => finding!.rule);
        expect(rules.indexOf('conflict-unrepaired')).toBeLessThan(rules.indexOf('benefit-to-patients-not-stated'));
        const open = new Map(assessment.conditions.flatMap(({ findings }) => findings.map(finding => [finding, { isPast: false, isElsewhere: false }] as const)));
        const ofAll = nextSteps(assessment.conditions, open).filter(({ severity }) => severity === 'warning').map(({ because: [finding] }) => finding!.rule);
        expect(ofAll.indexOf('conflict-unrepaired')).toBeGreaterThan(ofAll.indexOf('benefit-to-patients-not-stated'));
    });

    it('names everyone whom a closure affected, the patients too', () => {
        expect(textIn(assessedText(closure('')))).toContain('“The closure” affected Hill Hospital and Patient Voice. The charter does not say what it has meant for patients.');
    });

    it('sets what was found in bold, and what else is said of it not; a full stop in a quotation ends nothing', () => {
        const strongOf = (assessed: Assessed) => blocksOf(assessed).flatMap(block => (block.is === 'list' && block.isOrdered ? block.items : [])).map(item => item.flatMap(each => (typeof each !== 'string' && each.is === 'strong' ? [each.text] : [])));
        expect(strongOf(assessedText(closure(quarrel)))).toContainEqual(['The charter says that the board and Patient Voice have little trust in each other.']);
        expect(strongOf(assessedText('partnership P "P"\nstakeholder A "A"\nconcern C "We were asked. Nothing changed" { of: A }'))).toContainEqual(['The charter names no answer to the concern of A about “We were asked. Nothing changed”.']);
    });

    it('says which leaders of the kind the charter has, and that the chair may be neutral', async () => {
        expect(textIn(await assessedExample('northgate/northgate.concordat'))).toContain('Leadership: Where power is unequal and incentives are uneven, a leader from among the partners, whom other partners trust (an “organic leader”), may be more productive (Jones et al. 2023 and Ansell & Gash 2008). The charter already names 2 such leaders: Dr Anita Shah and Ruth Brandt (each listed as trusted by 4 of 9 other partners). This does not speak against a neutral chair, such as Professor Ade Oyelaran (listed as trusted by 6 of 10 partners).');
    });

    it('counts who trusts each of several leaders, where they are not alike', () => {
        const { all } = reported('stakeholder Club "The club" { power: low  incentive: weak }\nforum Watch "Watch" { members: Club  chair: Lee, Ray }\nleader Lee "Ann Lee" { from: Port  standing: organic  trusted by: Town  tasks: inclusion }\nleader Ray "Tom Ray" { from: Club  standing: organic  trusted by: Port, Town  tasks: inclusion }');
        expect(all).toContain('The charter already names 2 such leaders: Ann Lee (listed as trusted by 1 of 2 other partners) and Tom Ray (listed as trusted by both other partners).');
    });

    it('tells who has challenged such a leader where that puts the condition at risk, and not twice', async () => {
        const northgate = await assessedExample('northgate/northgate.concordat');
        const { assessment } = northgate;
        expect(assessment.leadership.steps.filter(({ is }) => is === 'challenge').map(({ says }) => says)).toEqual(['Northgate County Council has challenged Dr Anita Shah.']);
        expect(textIn(northgate)).not.toContain('has challenged Dr Anita Shah');
        const untold = { ...assessment, conditions: assessment.conditions.map(each => (each.id === 'leadership' ? { ...each, state: 'partly stated' as const } : each)) };
        expect(textIn({ ...northgate, assessment: untold })).toContain('(each listed as trusted by 4 of 9 other partners). Northgate County Council has challenged Dr Anita Shah.');
    });

    it('says of how many answers a figure is', async () => {
        const { charter, assessment } = await assessedExample('northgate/northgate.concordat');
        expect(assessment.survey?.doubts).toBe('9 of 13 answers report little influence on decisions, and 10 of 14 answers report little confidence that partners keep what they agree.');
        const [heard, faith] = doubtsIn(latestRound(charter)!);
        expect(doubtsInWords([{ ...heard!, atMedian: 13 }])).toBe('all 13 answers report little influence on decisions');
        expect(doubtsInWords([{ ...heard!, atMedian: 6 }, faith!, { ...heard!, responses: 1 }])).toBe('the middle one of 13 answers reports little influence on decisions, 10 of 14 answers report little confidence that partners keep what they agree, and the only answer reports little influence on decisions');
    });
});

describe('those who attend without a vote', () => {
    const attending = (more: string, decision = '') => textIn(assessedText(`partnership P "P" { stage: agreed }\nstakeholder A "A"\nstakeholder B "B"\nforum F "F" { members: A  in attendance: B }\ndecision D "D" { affects: B  taken by: F  ${decision} }\n${more}`));

    it.each([
        ['nothing else', '', '', 'they only attend “F”.'],
        ['support and a consultation', 'empowerment { of: B  kind: payment, agenda-setting }', 'consults: B', 'they attend “F”. They also have support to take part (payment and agenda setting) and are consulted.'],
        ['a consultation on what has been decided', '', 'consults: B  stage: decided', 'they attend “F”. They also were consulted.'],
        ['support that is described in words', 'empowerment { of: B  through: "a paid day" }', '', 'they attend “F”. They also have support to take part.'],
    ])('%s', (_, more, decision, expected) => expect(attending(more, decision)).toContain(`gives them no vote on it: ${expected}`));
});

describe('a reason that was agreed', () => {
    const agreed = (by: string) => textIn(assessedText(closure(`forum Table "The table" { members: Board, Ward  in attendance: Patients }\nexplain predetermined-decision { for: D  because: "The board has apologised."  agreed by: ${by}  until: 2099-01-01 }\nexplain affected-stakeholder-excluded { for: D  because: "It was alone."  agreed by: ${by} }`)));

    it('names those whom the decision affects and who had no vote on it', () => {
        expect(agreed('Table')).toContain('The reason that the partners give: It was alone (agreed by The table, where Patient Voice has no vote).');
    });

    it('says nothing of votes where somebody else agreed', () => {
        expect(agreed('Table, Patients')).toContain('The reason that the partners give: It was alone (agreed by The table and Patient Voice).');
    });
});

describe('the table of stakeholders', () => {
    it('says what a say in decisions is about, and which decision it leaves out', async () => {
        const text = textIn(await assessedExample('northgate/northgate.concordat'));
        expect(text).toContain('“Say in decisions” is the least that the charter states for a stakeholder in the decisions that affect it: of Northgate Patient Voice and Northgate Ambulance Service, in “Where the county\'s stroke units are”. It leaves out “The closure of the rehabilitation wards at Hillside Hospital”, which was decided before the partnership began.');
    });

    it('never says that someone has no say where the charter states no part', async () => {
        const table = blocksOf(await assessedExample('northgate/northgate.concordat')).find(block => block.is === 'table');
        expect(table?.is === 'table' && table.rows.map(({ cells }) => cells.at(-1)!.join(''))).toEqual(['–', '–', 'no vote', 'takes part', 'takes part', 'takes part', '–', '–', '–', 'no part stated']);
    });

    it('shows no level that the charter in prose does not state', async () => {
        const { charter, assessment } = await assessedExample('northgate/northgate.concordat');
        const prose = reportOf(charter, assessment).appendix.map(textOf).join('\n');
        expect(prose).toMatch(/Northgate Community Services\. Described as [^\n]* Moderate resources\. A strong incentive to take part\./);
    });

    it('leaves room between its columns on paper', () => {
        expect(reportCss.slice(reportCss.indexOf('@media print'))).toContain('th,td{padding:.12rem .35rem}');
    });
});
