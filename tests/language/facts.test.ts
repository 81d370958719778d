import { describe, expect, it } from 'vitest';
import { incentives } from '../../language/model/facts/incentives.js';
import { isInLeadingPosition } from '../../language/model/facts/leadership.js';
import { partiesOf } from '../../language/model/facts/parties.js';
import { dominantStakeholders, powerBalance, weakerParties } from '../../language/model/facts/power.js';
import { interdependence, pairsOf } from '../../language/model/facts/relationships.js';
import { voiceIn } from '../../language/model/facts/voice.js';
import { addMonths } from '../../language/model/dates.js';
import { charterFrom, namesOf } from '../support/model.js';

const table = (...partners: string[]) => charterFrom(`${partners.map((properties, index) => `stakeholder ${'ABCDE'[index]} { ${properties} }`).join('\n')}\nforum F { members: ${partners.map((_, index) => 'ABCDE'[index]).join(', ')} }`);
const said = ({ is, reasons }: { is: string; reasons: readonly { of: { name: string | undefined }; says: string }[] }) => [is, ...reasons.map(({ of, says }) => `${of.name} ${says}`)];

describe('parties', () => {
    it.each([
        ['members, those in attendance, and those affected', 'stakeholder A\nstakeholder B\nstakeholder C\nstakeholder D\nforum F { members: B  in attendance: A }\ndecision X { affects: C  consults: D }', ['A', 'B', 'C']],
        ['all stakeholders, where there is no forum and no decision', 'stakeholder A\nstakeholder B', ['A', 'B']],
        ['nobody, where the forum is empty', 'stakeholder A\nforum F', []],
    ])('%s', (_, text, expected) => {
        expect(namesOf(partiesOf(charterFrom(text)))).toEqual(expected);
    });
});

describe('power balance', () => {
    it.each([
        ['two steps apart', ['power: high', 'power: low'], ['imbalanced', 'A power: high', 'B power: low']],
        ['one step apart', ['power: high', 'power: moderate'], ['balanced', 'A power: high', 'B power: moderate']],
        ['apart in resources', ['power: high  resources: moderate', 'power: high  resources: none'], ['imbalanced', 'A resources: moderate', 'B resources: none']],
        ['one that does not say', ['power: high', ''], ['not stated', 'B power not stated']],
        ['apart, and one that does not say', ['power: high', '', 'power: none'], ['imbalanced', 'A power: high', 'C power: none']],
        ['resources alone say nothing of balance', ['resources: high', 'resources: high'], ['not stated', 'A power not stated', 'B power not stated']],
    ])('%s', (_, partners, expected) => {
        expect(said(powerBalance(table(...partners)))).toEqual(expected);
    });

    it('weaker parties, each once, in power before resources', () => {
        const gaps = weakerParties(table('power: high  resources: high', 'power: low  resources: none', 'power: moderate  resources: low', 'power: moderate'));
        expect(gaps.map(gap => `${gap.weaker.name} < ${gap.stronger.name} in ${gap.in}`)).toEqual(['B < A in power', 'C < A in resources']);
    });

    it('dominant: high power, while another has low power or none', () => {
        expect(namesOf(dominantStakeholders(table('power: high', 'power: moderate', 'power: low', 'power: high')))).toEqual(['A', 'D']);
        expect(namesOf(dominantStakeholders(table('power: high', 'power: moderate')))).toEqual([]);
    });
});

describe('incentives', () => {
    it.each([
        ['all drawn in', ['incentive: strong', 'incentive: moderate'], ['strong', 'A incentive: strong', 'B incentive: moderate']],
        ['none drawn in', ['incentive: weak', 'incentive: none'], ['weak', 'A incentive: weak', 'B incentive: none']],
        ['some drawn in, whoever is silent', ['incentive: strong', '', 'incentive: weak'], ['uneven', 'A incentive: strong', 'C incentive: weak']],
        ['one that does not say', ['incentive: strong', ''], ['not stated', 'B incentive not stated']],
    ])('%s', (_, partners, expected) => {
        expect(said(incentives(table(...partners)))).toEqual(expected);
    });
});

describe('what lies between two', () => {
    it.each([
        ['history: cooperation', ['high', 'low', false, false]],
        ['history: mixed', ['moderate', 'moderate', false, false]],
        ['history: conflict', ['low', 'high', true, true]],
        ['history: antagonism', ['none', 'high', true, true]],
        ['history: conflict  trust: moderate', ['moderate', 'not stated', false, false]],
        ['history: conflict  trust: high  conflict: high', ['high', 'high', true, false]],
        ['history: cooperation  trust: low', ['low', 'low', false, false]],
        ['trust: low', ['low', 'not stated', false, false]],
        ['conflict: high', ['not stated', 'high', true, false]],
        ['', ['not stated', 'not stated', false, false]],
    ])('%s', (properties, expected) => {
        const [pair] = pairsOf(charterFrom(`stakeholder A\nstakeholder B\nrelationship { between: A, B  ${properties} }`));
        expect([pair!.trust.is, pair!.conflict.is, pair!.isConflicted, pair!.isStrained]).toEqual(expected);
    });

    it('a relationship of three states three pairs; of a pair stated twice, the first statement counts', () => {
        const pairs = pairsOf(charterFrom('stakeholder A\nstakeholder B\nstakeholder C\nrelationship One { between: A, B, C  trust: low }\nrelationship Two { between: C, A  trust: high }'));
        expect(pairs.map(({ parties, trust }) => [...namesOf(parties), trust.is])).toEqual([['A', 'B', 'low'], ['A', 'C', 'low'], ['B', 'C', 'low']]);
    });

    it.each([
        ['recognised', 'depends on: B', 'depends on: A'], ['one-sided', 'depends on: B', ''], ['one-sided', '', 'depends on: A'], ['not stated', '', ''],
    ])('interdependence: %s', (expected, a, b) => {
        const { stakeholders } = charterFrom(`stakeholder A { ${a} }\nstakeholder B { ${b} }`);
        expect(interdependence([stakeholders[0]!, stakeholders[1]!]).is).toBe(expected);
    });
});

it('voice: the highest that holds', () => {
    const { decisions: [decision], stakeholders } = charterFrom(`
stakeholder Member { represents: Represented, "others" }
stakeholder Represented
stakeholder Attending
stakeholder Consulted
stakeholder Informed
stakeholder Silent
forum F { members: Member  in attendance: Attending, Member }
forum G { members: Silent }
decision D { taken by: F  consults: Consulted, Attending, Member  informs: Informed, Consulted  affects: Silent }`);
    expect(stakeholders.map(each => `${each.name} ${voiceIn(decision!, each)}`)).toEqual(['Member decides', 'Represented decides', 'Attending advises', 'Consulted consulted', 'Informed informed', 'Silent none']);
});

it('a leading position: a chair, a co-chair, the lead of an activity, or the only leader', () => {
    const charter = charterFrom('stakeholder A\nleader L1\nleader L2\nleader L3\nleader L4\nforum F { members: A  chair: L1  co-chair: L2 }\ndialogue D { led by: L3 }');
    expect(charter.leaders.map(leader => isInLeadingPosition(charter, leader))).toEqual([true, true, true, false]);
    const alone = charterFrom('stakeholder A\nleader L1');
    expect(isInLeadingPosition(alone, alone.leaders[0]!)).toBe(true);
});

it.each([['2026-04-01', 12, '2027-04-01'], ['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-12-15', 1, '2027-01-15'], ['2026-03-31', 18, '2027-09-30']])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
});
