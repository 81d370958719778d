import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../language/assist/folds.js';
import { linksOf } from '../../language/assist/links.js';
import { targetAt } from '../../language/assist/target.js';
import { documentIn, workspaceWith } from '../support/model.js';

const documentOf = (text: string) => documentIn(workspaceWith({ 'a.concordat': text }), 'a.concordat');

describe('what stands at a place', () => {
    it.each([
        ['a property', 'forum F { mee|ts: monthly }', 'meets'],
        ['one of several words, set apart', 'forum F { decides|   by: consensus }', 'decides   by'],
        ['one that is not written out', 'forum F { memb|er: A }', 'member'],
        ['the one before a colon', 'forum F { meets|: monthly }', 'meets'],
        ['one behind words that say nothing', 'forum F { usual me|mbers: A }', 'usual members'],
    ])('%s', (_, marked, expected) => {
        const text = marked.replace('|', '');
        const target = targetAt(documentOf(text), marked.indexOf('|'));
        expect([target?.is, text.slice(target?.place.start, target?.place.end)]).toEqual(['property', expected]);
    });
});

it.each([
    ['the mark', 'forum F { members: A|, B }', 'A'],
    ['the space', 'forum F { members: A| }', 'A'],
    ['the bracket', 'forum F { chair: A|[@jones-2023] }', 'A'],
    ['a brace', 'forum F|{ members: A }', 'F'],
])('a name is found at its end, before %s', (_, marked, expected) => {
    const text = marked.replace('|', '');
    const target = targetAt(documentOf(`${text}\nstakeholder A\nstakeholder B`), marked.indexOf('|'));
    expect(text.slice(target?.place.start, target?.place.end)).toBe(expected);
});

it('folds are declarations, comments over several lines, and imports', () => {
    const text = `// One
// and two.
import "a.bib"
import "b.bib" // beside

/** Speaks
 * for all. */
stakeholder A {
    // alone
    power: low // beside
    // two
    // together
}
stakeholder B
`;
    expect(foldsOf(documentOf(text))).toEqual([
        { startLine: 0, endLine: 1, is: 'comment' }, { startLine: 2, endLine: 3, is: 'imports' }, { startLine: 5, endLine: 6, is: 'comment' },
        { startLine: 7, endLine: 12, is: 'declaration' }, { startLine: 10, endLine: 11, is: 'comment' },
    ]);
});

it('links hold no half characters', () => {
    const text = 'source s "S" { url: "https://example.org/\uD800"  doi: "10.1093/\uDC00" }';
    expect(linksOf(documentOf(text)).map(({ target }) => target)).toEqual(['https://example.org/\uFFFD', `https://doi.org/10.1093/${encodeURI('\uFFFD')}`]);
});
