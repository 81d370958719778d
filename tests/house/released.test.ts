import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewRuleIds } from '../../language/generated/rule-ids.js';
import { broken, joined, promised, type Promised } from '../support/promised.js';

const file = 'tests/house/released.json';
const now = promised();
const none: Promised = { rules: {}, conditions: [], language: {}, command: {}, fields: {} };
const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Promised : none;
// `npm run released` adds what is new to the list. It takes nothing away: that is done by hand, for a major version.
if (import.meta.env.MODE === 'take') writeFileSync(file, `${JSON.stringify(joined(before, now), undefined, 1)}\n`);

describe('what the page on versions promises', () => {
    it('is kept: no rule, word, option or field that was released is gone, and no rule is more severe', () => {
        expect(Object.keys(before.rules).length).toBeGreaterThan(100);
        expect(broken(before, now)).toEqual([]);
    });

    // The workflow that publishes a version runs this.
    it.runIf(import.meta.env.MODE === 'release')('is listed whole before it is published', () => {
        expect(broken(now, before)).toEqual([]);
    });

    it.each<[string, (list: Promised) => Promised, string]>([
        ['a rule', list => ({ ...list, rules: { ...list.rules, 'never-seen': 'error' } }), 'rules: “never-seen” is gone. If it has another id now, list the former one under formerIds.'],
        ['the severity of a rule', list => ({ ...list, rules: { ...list.rules, 'affected-stakeholder-excluded': 'warning' } }), 'rules: “affected-stakeholder-excluded” was released as warning, and is error now.'],
        ['a condition', list => ({ ...list, conditions: [...list.conditions, 'harmony'] }), 'conditions: “harmony” is gone.'],
        ['a term', list => ({ ...list, language: { ...list.language, 'vocabulary level': ['high', 'towering'] } }), 'language: “towering” of vocabulary level is gone.'],
        ['a declaration', list => ({ ...list, language: { ...list.language, treaty: [] } }), 'language: treaty is gone.'],
        ['a property', list => ({ ...list, language: { ...list.language, forum: ['members', 'mood'] } }), 'language: “mood” of forum is gone.'],
        ['an option', list => ({ ...list, command: { ...list.command, lint: ['--output', '--shout'] } }), 'command: “--shout” of lint is gone.'],
        ['a format', list => ({ ...list, command: { ...list.command, report: ['--format telegram'] } }), 'command: “--format telegram” of report is gone.'],
        ['a field', list => ({ ...list, fields: { ...list.fields, 'findings.schema.json': ['/findings/mood'] } }), 'fields: “/findings/mood” of findings.schema.json is gone.'],
    ])('would be missed: %s', (_, change, sentence) => {
        expect(broken(change(now), now)).toEqual([sentence]);
    });

    it('says which rules are in preview', () => {
        const page = readFileSync('docs/versions.md', 'utf8').split('## Rules in preview')[1]!;
        if (previewRuleIds.length === 0) expect(page).toContain('No rule is in preview now.');
        for (const id of previewRuleIds) expect(page).toContain(`\`${id}\``);
    });
});
