import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../language/framework/conditions.js';
import { rules } from '../../language/rules/all.js';
import { isCharterRule } from '../../language/rules/rule.js';

const charterRules = rules.filter(isCharterRule);

describe('every rule of the model', () => {
    it.each(charterRules)('$id is in the folder of its part', ({ id, condition }) => {
        expect(globSync(`language/rules/*/${id}.ts`)).toEqual([`language/rules/${conditions[condition].part}/${id}.ts`]);
    });

    it.each(charterRules)('$id cites a paper or says that it is good practice', ({ cites, rationale }) => {
        expect(cites.length > 0 || /good practice/.test(rationale)).toBe(true);
    });

    it('is named in no other source: what is true of one rule alone is written in that rule', () => {
        const sources = globSync(['{language,files,cli,server,client,scripts}/**/*.{ts,mjs}', '!language/rules/*/*', '!language/generated', '!**/dist']);
        const named = new RegExp(charterRules.map(({ id }) => `['"]${id}['"]`).join('|'));
        expect(sources.length).toBeGreaterThan(100);
        expect(sources.filter(path => named.test(readFileSync(path, 'utf8')))).toEqual([]);
    });
});
