import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { check } from '../../language/check/check.js';
import type { Finding, TextFix } from '../../language/check/finding.js';
import { fixAll, type Mended } from '../../language/check/fix-all.js';
import { checkText, today } from '../support/check.js';
import { readPage } from '../support/page.js';
import { some } from '../support/slow.js';

/** All that can be fixed in a text without a change of its meaning; the workspace that it stands in is left as it was. */
function mended(text: string): Mended {
    const { workspace, uri } = checkText(text);
    const before = workspace.document(uri);
    const result = fixAll(text, uri, candidate => check(workspace.with(uri, candidate), uri, { today }));
    expect(workspace.document(uri)).toBe(before);
    return result;
}

const applied = (text: string, { edits }: Mended) => edits.reduceRight((changed, { start, end, text: written }) => changed.slice(0, start) + written + changed.slice(end), text);

describe('all fixes that keep the meaning', () => {
    it.each([
        ['misspelt words', 'stakholder A "A" {\n    powr: hihg\n}\n', 'stakeholder A "A" {\n    power: high\n}\n'],
        ['what can be seen only after another one is fixed', 'stakholder A { powr: hihg  incentiv: week }\n', 'stakeholder A { power: high  incentive: weak }\n'],
        ['a colon and a brace', 'stakeholder A { power high\nstakeholder B { power: low }\n', 'stakeholder A { power: high\n}\nstakeholder B { power: low }\n'],
        ['what is said twice', 'stakeholder A {\n    power: high\n    power: high\n}\n', 'stakeholder A {\n    power: high\n}\n'],
        ['nothing that only the author can decide', 'stakeholder A {\n    power: high\n    power: low\n}\n', 'stakeholder A {\n    power: high\n    power: low\n}\n'],
        ['nothing where there is nothing', '', ''],
        ['with the line breaks of Windows', 'stakeholder A {\r\n    powr: high\r\n}\r\n', 'stakeholder A {\r\n    power: high\r\n}\r\n'],
    ])('fix %s', (_, text, expected) => {
        const result = mended(text);
        expect(result.text).toBe(expected);
        expect(applied(text, result)).toBe(expected);
    });

    it.each(some(globSync('language/rules/*/*.md').sort().flatMap(path => readPage(path).fences.map(({ line, text }) => [`${path}:${line}`, text] as const)), 60))('of %s: done twice is done once', (_, text) => {
        const once = mended(text);
        expect(applied(text, once)).toBe(once.text);
        expect(mended(once.text)).toEqual({ text: once.text, edits: [] });
    });
});

describe('fixes that do not go together', () => {
    const uri = 'file:///w/a.concordat';
    const finding = (rule: string, fixes: readonly (readonly [from: number, to: number, text: string])[]): Finding => ({
        uri, rule: rule as Finding['rule'], severity: 'error', message: '', claims: [], related: [], about: [], range: place(0, 0),
        fixes: () => [{ title: '', kind: 'complete', keepsMeaning: true, edits: fixes.map(([from, to, newText]) => ({ uri, range: place(from, to), newText })) } satisfies TextFix],
    });
    const place = (from: number, to: number) => ({ start: { line: 0, character: from }, end: { line: 0, character: to } });

    it('are applied whole, one after the other', () => {
        const rounds = [[finding('a', [[0, 1, 'x'], [4, 5, 'y']]), finding('b', [[4, 6, 'z']])], [finding('b', [[4, 6, 'z']])], []];
        expect(fixAll('abcdefg', uri, () => rounds.shift()!)).toEqual({ text: 'xbcdzg', edits: [{ start: 0, end: 1, text: 'x' }, { start: 4, end: 6, text: 'z' }] });
    });

    it('end, should they undo each other', () => {
        const find = (text: string) => [finding('a', [[0, 1, text.startsWith('a') ? 'b' : 'a']])];
        expect(fixAll('a', uri, find).text).toMatch(/^[ab]$/);
    });

    it('are undone where less can be read after them', () => {
        const find = (text: string) => (text === 'a' ? [finding('a', [[0, 1, 'b']])] : [finding('syntax-error', [])]);
        expect(fixAll('a', uri, find)).toEqual({ text: 'a', edits: [] });
    });

    it('of other files are left alone', () => {
        expect(fixAll('a', 'file:///w/other.concordat', () => [finding('a', [[0, 1, 'b']])]).text).toBe('a');
    });
});
