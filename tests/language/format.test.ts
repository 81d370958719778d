import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { formatted } from '../../language/format/format.js';
import { parseDocument } from '../../language/syntax/document.js';
import { readPage } from '../support/page.js';

const format = (text: string) => formatted(parseDocument('file:///w/charter.concordat', text));
const withoutSpace = (text: string) => text.replace(/\s+/g, '');

describe('laying a charter out', () => {
    it.each([
        ['a body on several lines: a property a line', 'forum F "F"{members:A,B\nmeets :monthly}', 'forum F "F" {\n    members: A, B\n    meets: monthly\n}\n'],
        ['a body on one line stays there', 'stakeholder A "A"   {power:high   incentive :weak}', 'stakeholder A "A" { power: high  incentive: weak }\n'],
        ['unless it is too long', `forum F { members: ${'Aaaaaaaaaa, '.repeat(14)}B }`, `forum F {\n    members: ${'Aaaaaaaaaa, '.repeat(14)}B\n}\n`],
        ['or too long with what stands before it on its line', 'stakeholder Aaaaaaaaaa { power: high } '.repeat(5), `${'stakeholder Aaaaaaaaaa { power: high }\n'.repeat(4)}\nstakeholder Aaaaaaaaaa {\n    power: high\n}\n`],
        ['reasons and evidence', 'stakeholder A { power:high   because"it pays"[ @a ;@b   "p. 2" ] }', 'stakeholder A { power: high because "it pays" [@a; @b "p. 2"] }\n'],
        ['a list keeps its line breaks', 'forum F {\n members: A,\nB\n}', 'forum F {\n    members: A,\n        B\n}\n'],
        ['an empty line between large declarations', 'forum F {\nmeets: monthly\n}\nforum G {\nmeets: monthly\n}', 'forum F {\n    meets: monthly\n}\n\nforum G {\n    meets: monthly\n}\n'],
        ['small declarations may stand close', 'stakeholder A\nstakeholder B\n\n\n\nstakeholder C', 'stakeholder A\nstakeholder B\n\nstakeholder C\n'],
        ['comments stay where they are', '// one\nstakeholder A { // two\n// three\npower: high // four\n}\n/* five */ stakeholder B', '// one\nstakeholder A { // two\n    // three\n    power: high // four\n}\n\n/* five */\nstakeholder B\n'],
        ['imports come close together', 'import "a.concordat"\nimport   "b.bib"\nstakeholder A', 'import "a.concordat"\nimport "b.bib"\n\nstakeholder A\n'],
        ['line breaks of old', 'forum F { // one\r meets: monthly\r\r setting: online\r}\r', 'forum F { // one\n    meets: monthly\n\n    setting: online\n}\n'],
        ['nothing', '\n\n', ''],
    ])('%s', (_, text, expected) => {
        expect(format(text)).toBe(expected);
    });

    it('keeps the line breaks of the file', () => {
        expect(format('forum F {\r\nmeets: monthly\r\n}')).toBe('forum F {\r\n    meets: monthly\r\n}\r\n');
    });

    it('leaves a text alone that does not parse', () => {
        expect(format('stakeholder A {power high')).toBe('stakeholder A {power high');
    });
});

const charters = [
    ...globSync('examples/**/*.concordat').map(path => [path, readFileSync(path, 'utf8')] as const),
    ...globSync('language/rules/*/*.md').flatMap(path => readPage(path).fences.map(({ own, line }) => [`${path}:${line}`, own] as const)),
];

describe('of every example and every rule page', () => {
    it.each(charters)('%s: laid out twice is laid out once, and no word changes', (_, text) => {
        const once = format(text);
        expect(format(once)).toBe(once);
        expect(withoutSpace(once)).toBe(withoutSpace(text));
    });

    it.each(charters.filter(([path]) => path.startsWith('examples')))('%s is laid out', (_, text) => {
        expect(format(text)).toBe(text);
    });
});
