import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { claimIds, claimOf, claimsOf, type ClaimId } from '../../language/framework/claims/claims.js';
import { claimInWords, sourcesOf } from '../../language/framework/claims/in-words.js';
import { conditions } from '../../language/framework/conditions.js';
import { rules } from '../../language/rules/all.js';
import { isCharterRule } from '../../language/rules/rule.js';

const charterRules = rules.filter(isCharterRule);

describe('every rule of the model', () => {
    it.each(charterRules)('$id is in the folder of its part', ({ id, condition }) => {
        expect(globSync(`language/rules/*/${id}.ts`)).toEqual([`language/rules/${conditions[condition].part}/${id}.ts`]);
    });

    it.each(charterRules)('$id is based on claims of the articles, or is good practice, and nothing between', ({ claims }) => {
        const strengths = claimsOf(claims).map(({ strength }) => strength);
        expect(new Set(strengths.map(strength => strength === 'ours')).size).toBe(1);
    });

    it('is named in no other source: what is true of one rule alone is written in that rule', () => {
        const sources = globSync(['{language,files,cli,server,client,scripts}/**/*.{ts,mjs}', '!language/rules/*/*', '!language/generated', '!**/dist']);
        const named = new RegExp(charterRules.map(({ id }) => `['"]${id}['"]`).join('|'));
        expect(sources.length).toBeGreaterThan(100);
        expect(sources.filter(path => named.test(readFileSync(path, 'utf8')))).toEqual([]);
    });
});

describe('every claim', () => {
    it.each(claimIds.map(claimOf))('$id puts its strength into words too', ({ strength, statement }) => {
        const isHedged = /\b(may|can|could|might|perhaps|likely|unlikely|likelier|often|mostly|many|more likely)\b/i.test(statement);
        if (strength === 'likely' || strength === 'may') expect(isHedged).toBe(true);
    });

    it.each<[ClaimId, string]>([
        ['p8', 'The model says: '],
        ['all-who-are-affected-are-members', 'The model says: '],
        ['metrics-capture-attention', 'The article says: '],
        ['hierarchy-returns', 'The article expects: '],
        ['leaders-may-be-seen-as-regulators', 'The article suggests: '],
        ['members-declare-interests', 'Good practice, not part of the model: '],
    ])('%s is introduced by the work that makes it: the model of 2008, or the article of 2023', (id, introduction) => {
        expect(claimInWords(claimOf(id))).toBe(`${introduction}${claimOf(id).statement} (${sourcesOf(claimOf(id))})`);
    });

    it.each(claimIds.map(claimOf))('$id says where it is made', ({ cites }) => {
        expect(cites.length).toBeGreaterThan(0);
    });

    it('has a rule that checks it, or the page of the model says that there is none', () => {
        const page = readFileSync('docs/model.md', 'utf8');
        const named = new Set(charterRules.flatMap(({ claims }) => claims));
        for (const claim of claimIds.map(claimOf)) {
            const [line] = page.split('\n').filter(each => each.includes(claim.statement));
            expect(line, claim.id).toMatch(named.has(claim.id as ClaimId) ? /Checked by / : /No rule checks this\./);
        }
    });
});
