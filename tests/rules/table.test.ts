import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../language/framework/conditions.js';
import { rules } from '../../language/rules/all.js';
import { isCharterRule } from '../../language/rules/rule.js';
import { silences, table } from './table.js';

const charterRules = rules.filter(isCharterRule);

describe('the rules are those of the table', () => {
    it('all of them, and no others', () => {
        expect(charterRules.map(({ id }) => id).sort()).toEqual(table.map(([id]) => id).sort());
    });

    it('with its severities', () => {
        expect(charterRules.map(({ id, severity, absence }) => [id, severity, absence === true]).sort()).toEqual([...table].sort());
    });

    it('and each silences those it should', () => {
        const declared = charterRules.filter(rule => rule.silences?.length).map(rule => [rule.id, [...rule.silences!].sort()] as const);
        const expected = Object.entries(silences).map(([id, silenced]) => [id, [...silenced].sort()] as const);
        expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(expected));
    });
});

describe('every rule of the model', () => {
    it.each(charterRules)('$id stands in the folder of its part', ({ id, condition }) => {
        expect(globSync(`language/rules/*/${id}.ts`)).toEqual([`language/rules/${conditions[condition].part}/${id}.ts`]);
    });

    it.each(charterRules)('$id cites a paper or says that it is good practice', ({ cites, rationale }) => {
        expect(cites.length > 0 || /good practice/.test(rationale)).toBe(true);
    });
});
