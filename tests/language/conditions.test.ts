import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assessConditions } from '../../language/assessment/condition-states.js';
import { inspect } from '../../language/check/check.js';
import { conditions } from '../../language/framework/conditions.js';
import { rules } from '../../language/rules/all.js';
import { isCharterRule } from '../../language/rules/rule.js';
import { checkText, today } from '../support/check.js';

function states(text: string): Record<string, string> {
    const { workspace, uri } = checkText(text);
    const assessed = assessConditions(inspect(workspace, uri, { today })!)!;
    return Object.fromEntries(Object.entries(assessed).map(([id, { state }]) => [id, state]));
}

it('every condition has a rule', () => {
    const covered = new Set(rules.filter(isCharterRule).map(({ condition }) => condition));
    expect(Object.keys(conditions).filter(id => !covered.has(id as never))).toEqual([]);
});

it('a sound charter supports every condition that it speaks of', () => {
    const found = states(readFileSync('language/rules/sound.concordat', 'utf8'));
    expect(Object.entries(found).filter(([, state]) => state !== 'supported')).toEqual([['trust-building', 'not stated']]);
});

it('errors leave a condition unmet and warnings at risk, in a draft and where explained too; what is not spoken of is not stated', () => {
    const found = states(`
partnership P "P" { stage: draft }
stakeholder A "A" { power: high }
stakeholder B "B" { power: low }
forum F "F" { members: A  minutes: members-only }
decision D "D" { affects: A, B  taken by: F }
explain affected-stakeholder-excluded { because: "B joins in June." }`);
    expect(found).toMatchObject({ inclusiveness: 'unmet', transparency: 'at risk', 'power-and-resources': 'at risk', 'trust-building': 'not stated', 'sedimented-governance': 'not stated', leadership: 'unmet' });
});

it('what could not be understood keeps a condition from being called supported, and from being called unmet', () => {
    const charter = (table: string) => `
partnership P "P" { stage: agreed }
stakeholder A "A" { power: high  incentive: strong }
stakeholder B "B" { power: high  incentive: strong }
forum F "F" { members: ${table} }
decision D "D" { affects: A, B  taken by: F }
`;
    expect(states(charter('A, B'))).toMatchObject({ inclusiveness: 'supported', 'power-and-resources': 'supported', incentives: 'supported' });
    expect(states(charter('A'))).toMatchObject({ inclusiveness: 'unmet' });
    expect(states(charter('A, Bee'))).toMatchObject({ inclusiveness: 'not stated' });
});

it('power and incentives that cannot be told are not stated, whatever else is said of them', () => {
    expect(states('partnership P "P"\nstakeholder A "A" { resources: high  depends on: B }\nstakeholder B "B"')).toMatchObject({ 'power-and-resources': 'not stated', incentives: 'not stated' });
});

it('a library has no conditions', () => {
    const { workspace, uri } = checkText('stakeholder A');
    expect(assessConditions(inspect(workspace, uri, { today })!)).toBeUndefined();
});
