import { describe, expect, it } from 'vitest';
import { leadershipCalledFor, leadershipRow } from '../../language/model/facts/leadership.js';
import { charterFrom } from '../support/model.js';

type Power = 'balanced' | 'imbalanced' | 'not stated';
type Incentives = 'strong' | 'weak' | 'uneven' | 'not stated';
interface Situation { readonly power: Power; readonly incentives: Incentives; readonly strained: boolean }

const situations = (['balanced', 'imbalanced', 'not stated'] as const).flatMap(power =>
    (['strong', 'weak', 'uneven', 'not stated'] as const).flatMap(incentives => [true, false].map(strained => ({ power, incentives, strained }))));

// What the two papers say, each claim on its own, without the table's order and without its rows.
const jones = {
    organic: ({ power, incentives }: Situation) => power === 'imbalanced' && incentives === 'uneven',
    broker: ({ power, incentives, strained }: Situation) => power === 'balanced' && incentives === 'strong' && strained,
};
const ansellGash = {
    organic: ({ power, incentives }: Situation) => power === 'imbalanced' || incentives === 'weak' || incentives === 'uneven',
    broker: jones.broker,
};

function expected(situation: Situation) {
    const organic = jones.organic(situation) || ansellGash.organic(situation);
    const broker = jones.broker(situation) || ansellGash.broker(situation);
    const unequal = situation.power === 'imbalanced';
    const unwilling = situation.incentives === 'weak' || situation.incentives === 'uneven';
    if (organic) return { calledFor: 'organic leader', severity: unequal && unwilling ? 'warning' : 'info' };
    if (broker) return { calledFor: 'honest broker', severity: 'warning' };
    if (situation.power === 'balanced' && situation.incentives === 'strong') return { calledFor: 'any facilitative leader', severity: undefined };
    return undefined;
}

/** A charter of three partners in this situation. */
function charterIn({ power, incentives, strained }: Situation) {
    const levels = { balanced: ['high', 'moderate', 'high'], imbalanced: ['high', 'low', 'high'], 'not stated': ['high', undefined, 'high'] }[power];
    const draws = { strong: ['strong', 'moderate', 'strong'], weak: ['weak', 'none', 'weak'], uneven: ['strong', 'weak', 'moderate'], 'not stated': ['strong', undefined, 'strong'] }[incentives];
    const partners = ['A', 'B', 'C'].map((name, index) =>
        `stakeholder ${name} { ${levels[index] ? `power: ${levels[index]}` : ''} ${draws[index] ? `incentive: ${draws[index]}` : ''} }`);
    return charterFrom(`${partners.join('\n')}\nforum F { members: A, B, C }\nrelationship { between: A, C  ${strained ? 'history: conflict' : 'history: cooperation'} }`);
}

const named = (situation: Situation) => [`power ${situation.power}, incentives ${situation.incentives}, ${situation.strained ? 'a strained pair' : 'no strained pair'}`, situation] as const;

describe('the leadership that a situation calls for', () => {
    it.each(situations.map(named))('%s', (_, situation) => {
        const row = leadershipRow(situation.power, situation.incentives, situation.strained);
        expect(row && { calledFor: row.calledFor, severity: row.severity }).toEqual(expected(situation));
    });

    it.each(situations.map(named))('%s, as a charter states it', (_, situation) => {
        const fact = leadershipCalledFor(charterIn(situation));
        expect(fact.is).toBe(expected(situation)?.calledFor ?? 'not stated');
        expect(fact.lacking).toEqual([...(situation.power === 'not stated' ? ['power'] : []), ...(situation.incentives === 'not stated' ? ['incentives'] : [])]);
    });

    it.each(situations.map(named))('%s: a paper is named only for what it says', (_, situation) => {
        const row = leadershipRow(situation.power, situation.incentives, situation.strained);
        if (row?.calledFor === 'organic leader') expect(row.says.includes('jones-2023')).toBe(jones.organic(situation));
        if (row?.calledFor === 'organic leader') expect(row.says.includes('ansell-gash-2008')).toBe(ansellGash.organic(situation));
    });
});
