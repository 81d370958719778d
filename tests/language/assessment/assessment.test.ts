import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assess, type Assessment } from '../../../language/assessment/assessment.js';
import { inspect } from '../../../language/check/check.js';
import { conditions, type ConditionId } from '../../../language/framework/conditions.js';
import { toldSteps } from '../../../language/assessment/next-steps.js';
import { checkText, today } from '../../support/check.js';

function assessed(text: string): Assessment {
    const { workspace, uri } = checkText(text);
    return assess(inspect(workspace, uri, { today })!)!;
}

const line = ({ range }: { range: { start: { line: number } } }) => range.start.line + 1;

/** A condition in short: its state, its facts with the lines they are based on, its findings with their lines. */
function short(assessment: Assessment, id: ConditionId): readonly string[] {
    const { state, facts, findings } = assessment.conditions.find(each => each.id === id)!;
    return [
        state,
        ...facts.map(({ says, reasons }) => `${says} [${reasons.map(line).join(' ')}]`),
        ...findings.map(finding => `${finding.severity} ${finding.rule} [${line(finding)}]${finding.accepted ? ' accepted' : ''}`),
    ];
}

const valley = `partnership P "Valley Partnership" { stage: agreed  convened by: Council  purpose: "Clean water"  problem: "Too little"  review: yearly }
stakeholder Council "Valley Council" { sector: local-authority  power: high  incentive: strong  depends on: Anglers }
stakeholder Anglers "Valley Anglers" { power: low  incentive: weak  depends on: Council }
stakeholder Farmers "Valley Farmers" { power: high  incentive: strong }
concern Access "Closed banks" { of: Anglers }
relationship { between: Farmers, Anglers  history: conflict  cause: water-dispute "the dry summer" }
forum Table "River table" { members: Council, Farmers  in attendance: Anglers  decides by: consensus  minutes: members-only  chair: Lee }
forum Office "Office" { members: Council }
decision Weir "Whether the weir goes" { affects: Council, Farmers, Anglers  taken by: Table }
decision Rent "The rent" { affects: Anglers  taken by: Office }
ground rule Open "We speak openly." { about: conduct, transparency  upheld by: Lee }
role Clerk "Clerk" { held by: Council }
role Scribe "Scribe"
leader Lee "Ann Lee" { from: Council  standing: organic  tasks: repair }
trust building { between: Farmers, Anglers  time: 6 months }
commitment { by: Farmers  gain: "water" }
small win Gauge "A gauge" { between: Farmers, Anglers  due: 2026-05-01 }
obligation Licence "Licences" { owed by: Farmers  mode: hierarchy }
explain affected-stakeholder-excluded { because: "They join in June."  agreed by: Table  until: 2026-06-30 }
`;

it('says for every condition what its state is based on, and where', () => {
    const assessment = assessed(valley);
    const found = Object.fromEntries(Object.keys(conditions).map(id => [id, short(assessment, id as ConditionId)]));
    expect(found).toMatchInlineSnapshot(`
      {
        "collective-forum": [
          "partly stated",
          "The partnership was convened by Valley Council. [1]",
          "“River table” has 2 seats and decides by consensus; the charter does not state how often it meets. [7 7]",
          "“Office” has 1 seat; the charter does not state how it decides or how often it meets. [8]",
          "warning forum-without-decision-rule [8]",
          "info meetings-not-stated [7]",
        ],
        "commitment": [
          "partly stated",
          "1 commitment is recorded; the charter records none by Valley Council. [16]",
          "The charter does not state what is promised in it. [16]",
          "What the partners gain is stated in the only commitment. [16]",
          "info commitment-not-recorded [7]",
        ],
        "defined-roles": [
          "partly stated",
          "The charter names 2 roles: “Clerk” and “Scribe”. [12 13]",
          "It does not state what their holders do. []",
          "It states a role or another part for 1 of the 2 that it names with a vote, and not for Valley Farmers. [12]",
          "It does not state who holds “Scribe”. [13]",
          "warning role-vacant [13]",
          "info member-without-role [1]",
          "info role-without-duty [12]",
        ],
        "face-to-face-dialogue": [
          "not stated",
          "The charter does not state whether people meet face to face. []",
          "info no-face-to-face-dialogue [1]",
        ],
        "ground-rules": [
          "no concern found",
          "The charter states 1 ground rule, on conduct and transparency. [11]",
          "It says who makes sure that people follow it. [11]",
          "No rule was found on what happens when “River table” reaches no agreement. The model does not ask for one. [7]",
          "info ground-rule-topic-missing [1]",
        ],
        "incentives": [
          "at risk",
          "Incentives are uneven: some partners have a moderate or strong incentive to take part, and others do not. [2 3]",
          "Valley Anglers has little incentive; the charter states why it may take part all the same: it depends on Valley Council. [3]",
          "2 stakeholders depend on others; 1 pair of them depends on each other. [2 3]",
          "1 concern is recorded; the charter names no answer to “Closed banks”. [5]",
          "warning concern-unanswered [5]",
          "info interdependence-not-recognised [6]",
        ],
        "inclusiveness": [
          "unmet",
          "2 of 3 affected stakeholders take part in deciding “Whether the weir goes”; not Valley Anglers (no vote). [9 9 7]",
          "The charter states no part in deciding “The rent” for anyone affected: Valley Anglers (no stated part). [10 10 8]",
          "error affected-stakeholder-excluded [10] accepted",
          "warning observer-while-affected [9]",
        ],
        "intermediate-outcomes": [
          "partly stated",
          "1 small win is planned: “A gauge” (was due on 1 May 2026). [17]",
        ],
        "leadership": [
          "partly stated",
          "Where power is unequal and incentives are uneven, an organic leader may be more productive; the charter names Ann Lee. [2 3 2 3]",
          "The charter names 1 leader: Ann Lee (an organic leader). [14]",
          "It states what this leader does in the partnership. [14]",
          "The task is repair. [14]",
          "warning leader-without-trust [14]",
          "info facilitation-task-uncovered [1]",
          "info no-bridge-across-conflict [6]",
          "info single-leader [14]",
        ],
        "power-and-resources": [
          "at risk",
          "Power is unequal: Valley Council has high power, and Valley Anglers has low power. [2 3]",
          "The charter describes no support for Valley Anglers to take part. [3]",
          "warning power-imbalance-unanswered [3]",
          "info room-for-weaker-not-stated [14]",
        ],
        "prehistory": [
          "partly stated",
          "The charter says that between Valley Farmers and Valley Anglers there is a history of conflict, which suggests little trust (the dry summer). The charter plans work on this, by trust building. [6 15]",
        ],
        "sedimented-governance": [
          "partly stated",
          "The charter names 1 duty that comes from other ways of governing: “Licences”. It does not say who connects it with the work of the partnership. [18]",
          "info obligation-unbridged [18]",
        ],
        "shared-understanding": [
          "partly stated",
          "The charter states the purpose and problem of the partnership. [1 1]",
          "It does not state its values. []",
          "By the charter, a review is due yearly. [1]",
        ],
        "transparency": [
          "partly stated",
          "The minutes of “River table” go to the members; the charter names nobody else who can read them. [7]",
          "The charter does not state who can read the minutes of “Office”. [8]",
          "info proceedings-not-published [7]",
          "info proceedings-not-published [8]",
        ],
        "trust-building": [
          "no concern found",
          "The charter plans trust building between Valley Farmers and Valley Anglers, for whom the model asks for it. It has time set aside; the charter states no money for it. [15 15 6 6]",
          "info trust-building-unbudgeted [15]",
        ],
      }
    `);
});

it('says which leadership is called for, and how it comes to that', () => {
    expect(assessed(valley).leadership.steps.map(({ says, reasons }) => `${says} [${reasons.map(line).join(' ')}]`)).toMatchInlineSnapshot(`
      [
        "Power is unequal: Valley Council has high power, and Valley Anglers has low power. [2 3]",
        "Incentives are uneven: some partners have a moderate or strong incentive to take part, and others do not. [2 3]",
        "What the charter says of their history suggests high conflict and low trust between Valley Farmers and Valley Anglers. [6]",
        "Where power is unequal and incentives are uneven, an organic leader may be more productive (Jones et al. 2023 and Ansell & Gash 2008). []",
        "The charter names such a leader, and no partner who trusts that leader. []",
        "Between Valley Farmers and Valley Anglers the model also asks for trust building. A neutral co-chair beside an organic leader is our suggestion, and not the model’s. [6 6]",
      ]
    `);
});

it.each([
    ['balanced power, strong incentives, strain', 'power: moderate  incentive: strong', 'honest broker', 'The charter names no such leader.'],
    ['nothing stated', '', 'not stated', 'The charter does not state power or incentives for every partner, so the model cannot suggest a kind of leader.'],
])('with %s', (_, both, calledFor, says) => {
    const { leadership } = assessed(`partnership P "P"
stakeholder A "A" { ${both} }
stakeholder B "B" { ${both} }
relationship { between: A, B  history: conflict }`);
    expect(leadership.calledFor).toBe(calledFor);
    expect(leadership.steps.map(step => step.says)).toContain(says);
});

it('orders what to do by severity, then by the model; what is explained is left out, and what one deed fixes is one step', () => {
    expect(assessed(valley).nextSteps.map(({ do: deed, severity, condition, because }) => `${severity} ${condition} (${because.length}): ${deed}`)).toMatchInlineSnapshot(`
      [
        "warning inclusiveness (1): Valley Anglers: agree on a vote or a representative with one, or explain why there is none",
        "warning power-and-resources (1): Valley Anglers: ask what would help them to take part as equals, and agree on it",
        "warning incentives (1): “Closed banks”: agree what answers the concern, and record it",
        "warning leadership (1): Ask the partners whether they trust the leader, and record it",
        "warning collective-forum (1): “Office”: agree how decisions are made, and record it",
        "warning defined-roles (1): “Scribe”: agree who holds it, or whether it is still needed",
        "info power-and-resources (1): Agree where the leader makes room for weaker partners",
        "info incentives (1): Valley Farmers and Valley Anglers: talk about how each depends on the other, and record it",
        "info trust-building (1): The trust building between Valley Farmers and Valley Anglers: agree how much time and money it gets, and record it",
        "info leadership (1): Agree who does each of the tasks that no leader has",
        "info leadership (1): The relationship between Valley Farmers and Valley Anglers: agree on a leader whom both sides trust",
        "info leadership (1): Agree whether others share the lead, and record who they are",
        "info collective-forum (1): “River table” and “Office”: agree how often to meet, and record it",
        "info transparency (1): “River table”: agree who can read the minutes, and record it",
        "info transparency (1): “Office”: agree who can read the minutes, and record it",
        "info commitment (1): “River table” and “Office”: ask each member what it commits to, and record it",
        "info face-to-face-dialogue (1): Agree when the partners meet face to face, and record it",
        "info ground-rules (1): Agree on ground rules about conflicts of interest and dispute resolution, or explain why there is none",
        "info defined-roles (1): Agree what role each member has, and record it",
        "info sedimented-governance (1): “Licences”: agree who connects each obligation with the work of the partners",
        "info defined-roles (1): “Clerk” and “Scribe”: agree what each holder does, and record it",
      ]
    `);
});

it('of many steps that fix findings of one rule tells the first few, the last of which stands for the rest', () => {
    const decisions = (number: number) => Array.from({ length: number }, (_, index) => `decision D${index} "D${index}" { stage: open  decided on: 2026-01-01 }`).join('\n');
    const told = (number: number) => toldSteps(assessed(`partnership P "P" { stage: agreed }\n${decisions(number)}`).nextSteps)
        .filter(({ step }) => step.because[0]!.rule === 'decision-overdue').map(({ step, alike }) => [step.do, alike.map(each => each.do)]);
    const doing = (index: number) => `“D${index}”: take the decision, or agree on another day`;
    expect(told(4)).toEqual([0, 1, 2, 3].map(index => [doing(index), []]));
    expect(told(6)).toEqual([[doing(0), []], [doing(1), []], [doing(2), [3, 4, 5].map(doing)]]);
});

it('says of a condition when part of the charter that may bear on it was not understood', () => {
    const says = short(assessed(valley.replace('members: Council, Farmers', 'members: Council, Farmers, Nobody')), 'inclusiveness');
    expect(says).toContain('Part of the charter that matters here could not be understood, so this condition cannot be assessed yet. []');
});

it('tells explanations with reason, owner and end, in force or not', () => {
    const of = (text: string) => assessed(text).explanations.map(({ rule, reason, agreedBy, until, isInForce, messages }) => ({ rule, reason, agreedBy, until, isInForce, messages: messages.length }));
    const explained = { rule: 'affected-stakeholder-excluded', reason: 'They join in June.', agreedBy: ['River table'], until: '2026-06-30', isInForce: true, messages: 1 };
    expect(of(valley)).toEqual([explained]);
    expect(of(valley.replace('2026-06-30', '2026-05-31'))).toEqual([{ ...explained, until: '2026-05-31', isInForce: false }]);
});

it('says what could not be understood', () => {
    expect(assessed(`${valley}\nforum Other "Other" { members: Nobody }`).notUnderstood.map(({ message, range }) => `${range.start.line + 1}: ${message}`))
        .toEqual(['21: No stakeholder is called “Nobody” here.']);
});

it('leaves out what the project has switched off', () => {
    const { workspace, uri } = checkText(valley);
    workspace.setConfiguration('file:///w/concordat.json', { outcome: 'text', text: '{ "rules": { "affected-stakeholder-excluded": "off", "observer-while-affected": "error" } }' });
    const assessment = assess(inspect(workspace, uri, { today })!)!;
    expect(short(assessment, 'inclusiveness').slice(-1)).toEqual(['error observer-while-affected [9]']);
});

it('has nothing to do next for a sound charter', () => {
    const { nextSteps, notUnderstood, explanations, stage } = assessed(readFileSync('language/rules/sound.concordat', 'utf8'));
    expect({ nextSteps, notUnderstood, explanations, stage }).toEqual({ nextSteps: [], notUnderstood: [], explanations: [], stage: 'agreed' });
});

it('is plain data', () => {
    const assessment = assessed(valley);
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
});

it('a library has no assessment', () => {
    const { workspace, uri } = checkText('stakeholder A');
    expect(assess(inspect(workspace, uri, { today })!)).toBeUndefined();
});

it('asks once, before the next steps, for what only the partners know', () => {
    const said = 'power: high  incentive: strong';
    expect(assessed('partnership P "P"\nstakeholder A "A"\nstakeholder B "B"').toAsk).toMatch(/^Ask the partners how much power each has, how much reason each has to take part, how far they trust each other and what their history is,/);
    expect(assessed(`partnership P "P"\nstakeholder A "A" { ${said} }\nstakeholder B "B" { ${said} }\nrelationship { between: A, B  history: mixed }`).toAsk).toMatch(/^Ask the partners how far they trust each other,/);
    expect(assessed(`partnership P "P"\nstakeholder A "A" { ${said} }\nstakeholder B "B" { ${said} }\nrelationship { between: A, B  history: mixed  trust: high }`).toAsk).toBeUndefined();
});
