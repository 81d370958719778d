import { describe, expect, it } from 'vitest';
import { assessConditions } from '../../language/assessment/condition-states.js';
import { assessLeadership } from '../../language/assessment/leadership-steps.js';
import { findingsFrom, inspect } from '../../language/check/check.js';
import type { ConditionId } from '../../language/framework/conditions.js';
import { rules } from '../../language/rules/all.js';
import { claimsBehind } from '../../language/rules/rule.js';
import { checkText, today } from '../support/check.js';

// What the text of Jones et al. (2023) supports, one probe for each kind of fault that an independent list of its claims once found: a charter of which the
// claim speaks, and the nearest one of which it does not.

const agreed = 'partnership P "P" { stage: agreed  period: from 2026-01-01 }';
const unequal = 'stakeholder A "A" { power: high  incentive: strong }\nstakeholder B "B" { power: low  incentive: strong }';

function judge(text: string) {
    const { workspace, uri } = checkText(`${agreed}\n${text}`);
    const inspection = inspect(workspace, uri, { today })!;
    const findings = findingsFrom(inspection);
    expect(findings.filter(({ rule }) => /^(syntax-error|unknown-|unresolved-name|unexpected-value|name-of)/.test(rule)).map(({ message }) => message)).toEqual([]);
    const conditions = assessConditions(inspection)!;
    return {
        found: (...ids: string[]) => findings.filter(({ rule }) => ids.includes(rule)).map(({ severity, rule }) => `${severity} ${rule}`),
        message: (id: string) => findings.find(({ rule }) => rule === id)?.message,
        stateOf: (id: ConditionId) => conditions[id].state,
        leadership: assessLeadership(inspection.charter!),
    };
}

describe('1: who is affected has a part, or nobody can say that inclusion is given', () => {
    const table = 'stakeholder A "A"\nstakeholder B "B"\nforum F "F" { members: A, B }';
    it('a table without a decision says nothing of those who are affected', () => expect(judge(table).stateOf('inclusiveness')).toBe('not stated'));
    it('all whom a decision affects decide', () => expect(judge(`${table}\ndecision D "D" { affects: A, B  taken by: F }`).stateOf('inclusiveness')).toBe('no concern found'));
    it('someone who is known has no seat anywhere', () => expect(judge(`${table}\nstakeholder C "C"\ndecision D "D" { affects: A, B  taken by: F }`).stateOf('inclusiveness')).not.toBe('no concern found'));
});

describe('2: to empower is to do something', () => {
    it('an empowerment of which nothing is said', () => {
        const { found, stateOf } = judge(`${unequal}\nempowerment { of: B }`);
        expect([found('power-imbalance-unanswered'), stateOf('power-and-resources')]).toEqual([['warning power-imbalance-unanswered'], 'at risk']);
    });
    it.each(['through: "a briefing before each meeting"', 'kind: training'])('%s', done => {
        const { found, stateOf } = judge(`${unequal}\nempowerment { of: B  ${done} }`);
        expect([found('power-imbalance-unanswered'), stateOf('power-and-resources')]).toEqual([[], 'no concern found']);
    });
});

describe('3: facilitative leadership is itself a strategy against imbalance', () => {
    it('a leader from the weaker side in the chair, with the task of inclusion', () => {
        const { found } = judge(`${unequal}\nleader L "L" { from: B  tasks: inclusion }\nforum F "F" { members: A, B  chair: L }`);
        expect(found('power-imbalance-unanswered')).toEqual(['info power-imbalance-unanswered']);
    });
    it('a leader with another task', () => {
        const { found } = judge(`${unequal}\nleader L "L" { from: B  tasks: synthesis }\nforum F "F" { members: A, B  chair: L }`);
        expect(found('power-imbalance-unanswered')).toEqual(['warning power-imbalance-unanswered']);
    });
});

describe('4: mediation by someone whom both sides trust is work on a conflict', () => {
    const conflict = 'stakeholder A "A"\nstakeholder B "B"\nstakeholder C "C"\nforum F "F" { members: A, B, C }\nrelationship { between: A, B  trust: low  conflict: high }';
    it.each([['A, B', []], ['A', ['warning conflict-unrepaired']], ['A, C', ['warning conflict-unrepaired']]])('a mediator whom %s trust', (trusted, expected) =>
        expect(judge(`${conflict}\nleader M "M" { standing: neutral  from: "a college"  trusted by: ${trusted}  tasks: mediation }`).found('conflict-unrepaired')).toEqual(expected));
});

describe('5: what was decided before people were asked looks like co-optation', () => {
    const forum = 'stakeholder A "A"\nforum F "F" { members: A }\n';
    it.each([
        ['before the partnership began', 'decided on: 2025-11-01', ['warning predetermined-decision']],
        ['since it began', 'decided on: 2026-02-01', []],
        ['while its consultation runs', 'stage: decided  consultation: 2026-05-01 to 2026-07-01', ['warning predetermined-decision']],
        ['carried out while its consultation runs', 'stage: implemented  consultation: 2026-05-01 to 2026-07-01', ['warning predetermined-decision']],
        ['after its consultation', 'stage: decided  consultation: 2026-03-01 to 2026-05-01', []],
        ['still open', 'stage: open  consultation: 2026-05-01 to 2026-07-01', []],
    ])('%s', (_, stated, expected) => expect(judge(`${forum}decision D "D" { affects: A  taken by: F  ${stated} }`).found('predetermined-decision')).toEqual(expected));
});

describe('6: what is unknown is not absent', () => {
    const equals = 'stakeholder A "A" { power: high  incentive: strong }\nstakeholder B "B" { power: high  incentive: strong }\nforum F "F" { members: A, B }';
    it.each(['', 'relationship { between: A, B  trust: high }', 'relationship { between: A, B  conflict: none }', 'relationship { between: A, B  trust: low }'])('of equals who want to be there, it is not known who should lead: %s', relationship => {
        const { leadership, stateOf } = judge(`${equals}\n${relationship}`);
        const isKnownToBeAbsent = /high|none/.test(relationship);
        expect(leadership.calledFor).toBe(isKnownToBeAbsent ? 'none in particular' : 'not stated');
        expect(stateOf('leadership')).not.toBe('no concern found');
    });
    it('strain between two who are no partners asks for no broker', () => {
        const strangers = 'stakeholder X "X"\nstakeholder Y "Y"\nrelationship { between: X, Y  trust: none  conflict: high }';
        expect(judge(`${equals}\n${strangers}`).found('honest-broker-missing')).toEqual([]);
        expect(judge(`${equals}\nrelationship { between: A, B  trust: none  conflict: high }\nleader L "L" { from: A }`).found('honest-broker-missing')).toEqual(['warning honest-broker-missing']);
    });
});

describe('7: a past of conflict makes low trust likely, and says nothing of today', () => {
    const pair = (stated: string) => judge(`stakeholder A "A"\nstakeholder B "B"\nforum F "F" { members: A, B }\nrelationship { between: A, B  ${stated} }`);
    it('only the past', () => {
        const { found, message } = pair('history: conflict');
        expect(found('conflict-unrepaired')).toEqual(['info conflict-unrepaired']);
        expect(message('conflict-unrepaired')).toMatch(/history of conflict, which suggests little trust/);
    });
    it('today', () => {
        const { found, message } = pair('history: conflict  trust: low  conflict: high');
        expect(found('conflict-unrepaired')).toEqual(['warning conflict-unrepaired']);
        expect(message('conflict-unrepaired')).toMatch(/are in conflict and have little trust/);
    });
    it('trust has been won since', () => expect(pair('history: conflict  trust: high').found('conflict-unrepaired')).toEqual([]));
});

describe('8: a leader leads whom the partners trust, and who has something to lead', () => {
    const five = `${['A', 'B', 'C', 'D', 'E'].map(name => `stakeholder ${name} "${name}" { power: ${name === 'A' ? 'high' : 'none'}  incentive: ${name === 'A' ? 'strong' : 'weak'} }`).join('\n')}\nforum F "F" { members: A, B, C, D, E }\nleader M "M" { from: B  tasks: synthesis }`;
    it.each([['trusted by: A', false], ['trusted by: A, B, D  tasks: inclusion, convening, stewardship, mediation, synthesis', true]])('an organic leader %s', (stated, isEnough) =>
        expect(judge(`${five}\nleader L "L" { standing: organic  from: C  ${stated} }`).stateOf('leadership') === 'no concern found').toBe(isEnough));
    it.each([['', false], ['trusted by: A, B', true]])('a broker %s', (stated, isEnough) => {
        const strained = 'stakeholder A "A" { power: high  incentive: strong }\nstakeholder B "B" { power: high  incentive: strong }\nforum F "F" { members: A, B  chair: L }\nrelationship { between: A, B  trust: low  conflict: high }';
        expect(judge(`${strained}\nleader L "L" { standing: neutral  from: "a college"  tasks: inclusion, convening, stewardship, mediation, synthesis  ${stated} }`).stateOf('leadership') === 'no concern found').toBe(isEnough);
    });
});

describe('9: who can be outvoted in the end can be outvoted', () => {
    const three = 'stakeholder A "A" { power: high  sector: secondary-care }\nstakeholder B "B" { power: high  sector: secondary-care }\nstakeholder C "C" { power: low }';
    const forum = (rule: string) => judge(`${three}\nforum F "F" { members: A, B, C  decides by: ${rule} }`);
    it.each([['majority', true], ['consensus-then-majority', true], ['consensus', false], ['unanimity', false]])('%s', (rule, isCaptured) => expect(forum(rule).found('weaker-can-be-outvoted').length > 0).toBe(isCaptured));
    it('where the chair decides after hearing them, the others advise', () => {
        expect(forum('chair').found('symbolic-participation')).toEqual(['warning symbolic-participation']);
        expect(forum('consensus').found('symbolic-participation')).toEqual([]);
    });
});

describe('10: who speaks for those affected gives them a say', () => {
    const affected = (more: string) => judge(`stakeholder A "A"\nstakeholder C "C"\n${more}\ndecision D "D" { affects: C  taken by: F }`).found('affected-stakeholder-excluded', 'observer-while-affected');
    it.each([
        ['a representative who attends', 'stakeholder R "R" { represents: C }\nforum F "F" { members: A  in attendance: R }', ['warning observer-while-affected']],
        ['a representative with a vote', 'stakeholder R "R" { represents: C }\nforum F "F" { members: A, R }', []],
        ['a council whose leader chairs', 'leader L "L" { from: C }\nforum F "F" { members: A  chair: L }', []],
        ['nobody', 'forum F "F" { members: A }', ['error affected-stakeholder-excluded']],
    ])('%s', (_, text, expected) => expect(affected(text)).toEqual(expected));
});

describe('11: an incentive is answered by talk, gain or dependence, and not by an exchange of letters', () => {
    const weak = 'stakeholder A "A" { incentive: strong }\nstakeholder B "B" { incentive: weak }\nforum F "F" { members: A, B }\n';
    it.each([['setting: written', true], ['setting: face-to-face', false]])('a dialogue %s', (setting, isOpen) => expect(judge(`${weak}dialogue T "T" { with: A, B  ${setting} }`).found('weak-incentive-unanswered').length > 0).toBe(isOpen));
    it('a partner who could go elsewhere stays for what it depends on; a commitment alone is not that', () => {
        const elsewhere = (more: string, on = '') => judge(`stakeholder A "A" { ${on} }\nstakeholder B "B" { could go elsewhere to: "the court" ${on === '' ? '' : 'depends on: A'} }\nforum F "F" { members: A, B }\n${more}`).found('alternative-venue-open');
        expect(elsewhere('commitment { by: B  on: F  to: "stay" }')).toEqual(['info alternative-venue-open']);
        expect(elsewhere('')).toEqual(['warning alternative-venue-open']);
        expect(elsewhere('', 'depends on: B')).toEqual([]);
    });
});

describe('12: good practice puts no condition of the model at risk', () => {
    it('a review that is late', () => {
        const [late, held] = ['last review: 2018-01-01', 'last review: 2026-01-01'].map(last => {
            const { findings, workspace, uri } = checkText(`partnership P "P" { stage: agreed  review: yearly  ${last} }\nstakeholder A "A"\nforum F "F" { members: A }`);
            return { found: findings.some(({ rule }) => rule === 'review-overdue'), states: Object.entries(assessConditions(inspect(workspace, uri, { today })!)!).map(([id, { state }]) => `${id}: ${state}`) };
        });
        expect([late!.found, held!.found]).toEqual([true, false]);
        expect(late!.states).toEqual(held!.states);
    });
    it('rules that are based on no claim of the articles, without exception', () => {
        const ours = rules.filter(rule => claimsBehind(rule).length > 0 && claimsBehind(rule).every(({ strength }) => strength === 'ours')).map(({ id }) => id);
        expect(ours).toEqual(expect.arrayContaining(['review-overdue', 'period-ended', 'term-expired']));
    });
});

describe('13: what is helpful is not a fault where it lacks', () => {
    const table = 'stakeholder A "A"\nstakeholder B "B"\nstakeholder C "C"\nforum F "F" { members: A, B, C }\n';
    it('small wins are helpful, and crucial after conflict', () => {
        expect(judge(table).found('no-small-wins', 'no-early-win-after-conflict')).toEqual(['info no-small-wins']);
        expect(judge(`${table}relationship { between: A, B  trust: low  conflict: high }`).found('no-small-wins', 'no-early-win-after-conflict')).toEqual(['warning no-early-win-after-conflict']);
    });
    it('leaders may be several', () => {
        const { found, message } = judge(`${table}leader L "L" { from: A }`);
        expect(found('single-leader')).toEqual(['info single-leader']);
        expect(message('single-leader')).toMatch(/\bmay\b/);
    });
    it('redesign needs doctors and other clinicians', () => {
        const redesign = (professions: string) => judge(`stakeholder A "A" { sector: secondary-care }\nforum F "F" { members: A }\n${professions}\ndecision D "D" { affects: A  about: service-redesign  taken by: F }`).found('redesign-without-clinicians').length;
        const [nurse, doctor] = ['leader N "N" { from: A  profession: nursing }', 'leader M "M" { from: A  profession: medical }'];
        expect([redesign(nurse), redesign(doctor), redesign(`${nurse}\n${doctor}`)]).toEqual([1, 1, 0]);
    });
    it('a council does social care, which has less power than the NHS', () => {
        const equal = (sector: string) => judge(`stakeholder A "A" { sector: secondary-care  power: high }\nstakeholder B "B" { sector: ${sector}  power: high }\nforum F "F" { members: A, B }`).found('enduring-imbalance-overlooked').length;
        expect([equal('local-authority'), equal('community-services')]).toEqual([1, 0]);
    });
});

describe('14: a claim that is said to be checked is checked', () => {
    const cited = new Set(rules.flatMap(claimsBehind).map(({ id }) => id as string));
    it('the profession of a doctor is a source of power', () => {
        const doctor = (profession: string) => judge(`${unequal}\nleader L "L" { from: A  profession: ${profession} }\nforum F "F" { members: A, B  chair: L }`).found('room-for-weaker-not-stated').length;
        expect(judge(`stakeholder A "A"\nstakeholder B "B" { power: low }\nstakeholder C "C" { power: high }\nleader L "L" { from: A  profession: medical }\nforum F "F" { members: A, B, C  chair: L }`).found('room-for-weaker-not-stated')).toEqual(['info room-for-weaker-not-stated']);
        expect(judge(`stakeholder A "A"\nstakeholder B "B" { power: low }\nstakeholder C "C" { power: high }\nleader L "L" { from: A  profession: management }\nforum F "F" { members: A, B, C  chair: L }`).found('room-for-weaker-not-stated')).toEqual([]);
        expect(doctor('medical')).toBe(1);
    });
    it('propositions with a rule, and none without', () => expect(['p1', 'p2', 'p4', 'p5', 'p6', 'p7', 'p10'].filter(id => !cited.has(id))).toEqual([]));
});

describe('15: the articles are heard in their own strength', () => {
    const equals = (relation: string) => judge(`stakeholder A "A" { power: high  incentive: strong }\nstakeholder B "B" { power: high  incentive: strong }\nforum F "F" { members: A, B }\nrelationship { between: A, B  ${relation} }`);
    it('of equals who want to be there and trust each other, no kind of leader is named', () => {
        const { leadership } = equals('trust: high  conflict: none');
        expect(leadership.calledFor).toBe('none in particular');
        expect(JSON.stringify(leadership)).not.toMatch(/calls? for any/);
    });
    it('an organic leader may be more productive', () => {
        const { message } = judge(`stakeholder A "A" { power: high  incentive: strong }\nstakeholder B "B" { power: none  incentive: weak }\nforum F "F" { members: A, B }\nleader L "L" { from: A }`);
        expect(message('organic-leader-missing')).toMatch(/may be more productive/);
    });
    it('a neutral co-chair beside an organic leader is our suggestion', () => {
        const { leadership } = judge('stakeholder A "A" { power: high  incentive: strong }\nstakeholder B "B" { power: none  incentive: weak }\nforum F "F" { members: A, B }\nrelationship { between: A, B  trust: low  conflict: high }');
        expect(JSON.stringify(leadership)).toMatch(/our suggestion, and not the model’s/);
    });
});
