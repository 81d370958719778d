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

it('a sound charter gives no concern in any condition that it states', () => {
    const found = states(readFileSync('language/rules/sound.concordat', 'utf8'));
    expect(Object.entries(found).filter(([, state]) => state !== 'no concern found')).toEqual([['trust-building', 'not stated']]);
});

it('errors about what is stated leave a condition unmet and warnings at risk, in a draft and where explained too; silence is neither', () => {
    const found = states(`
partnership P "P" { stage: draft }
stakeholder A "A" { power: high }
stakeholder B "B" { power: low }
forum F "F" { members: A  minutes: members-only }
decision D "D" { affects: A, B  taken by: F }
explain affected-stakeholder-excluded { because: "B joins in June." }`);
    expect(found).toMatchObject({ inclusiveness: 'unmet', transparency: 'at risk', 'power-and-resources': 'at risk', 'trust-building': 'not stated', 'sedimented-governance': 'not stated', leadership: 'not stated' });
});

it('what could not be understood keeps a condition from being free of concern, and from being unmet', () => {
    const charter = (table: string) => `
partnership P "P" { stage: agreed }
stakeholder A "A" { power: high  incentive: strong }
stakeholder B "B" { power: high  incentive: strong }
forum F "F" { members: ${table} }
decision D "D" { affects: A, B  taken by: F }
`;
    expect(states(charter('A, B'))).toMatchObject({ inclusiveness: 'no concern found', 'power-and-resources': 'no concern found', incentives: 'no concern found' });
    expect(states(charter('A'))).toMatchObject({ inclusiveness: 'unmet' });
    expect(states(charter('A, Bee'))).toMatchObject({ inclusiveness: 'not stated' });
});

it('power and incentives that not every partner states are never free of concern', () => {
    expect(states('partnership P "P"\nstakeholder A "A" { power: high  depends on: B }\nstakeholder B "B"')).toMatchObject({ 'power-and-resources': 'partly stated', incentives: 'partly stated' });
    expect(states('partnership P "P"\nstakeholder A "A"\nstakeholder B "B"')).toMatchObject({ 'power-and-resources': 'not stated', incentives: 'not stated' });
});

it.each([
    ['no decision', 'forum F "F" { members: A, B }', 'inclusiveness', 'not stated'],
    ['a forum without members', 'forum F "F"\ndecision D "D" { affects: A  taken by: F }', 'inclusiveness', 'not stated'],
    ['one who is given no place', 'forum F "F" { members: A }\ndecision D "D" { affects: A  taken by: F }', 'inclusiveness', 'partly stated'],
    ['a duty that nobody connects with the work', 'forum F "F" { members: A, B }\nobligation O "O" { owed by: A  owed to: "the law" }', 'sedimented-governance', 'partly stated'],
    ['a leader of whom nothing is stated', 'leader L "L"', 'leadership', 'partly stated'],
    ['support that is not described', 'forum F "F" { members: A, B }\nempowerment { of: B }', 'power-and-resources', 'not stated'],
    ['goodwill between some partners only', 'stakeholder C "C"\nrelationship { between: A, B  history: cooperation }', 'trust-building', 'not stated'],
    ['goodwill between all partners', 'relationship { between: A, B  history: cooperation }', 'trust-building', 'not called for'],
])('%s is not enough', (_, more, condition, state) => {
    expect(states(`partnership P "P" { stage: agreed }\nstakeholder A "A"\nstakeholder B "B"\n${more}`)).toMatchObject({ [condition]: state });
});

it('a library has no conditions', () => {
    const { workspace, uri } = checkText('stakeholder A');
    expect(assessConditions(inspect(workspace, uri, { today })!)).toBeUndefined();
});
