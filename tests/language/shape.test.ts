import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../language/syntax/document.js';
import { kinds } from '../../language/vocabulary/kinds.js';
import { charterOf } from '../bench/charters.mjs';
import { examples } from '../fuzz/support/corpus.js';

const read = (text: string) => parseDocument('file:///w/a.concordat', text);

/** Every word that the grammar knows. */
const words = ['import', 'every', 'within', 'to', 'because', ...kinds.flatMap(kind => kind.split(' '))];

describe('a text as the grammar has it has no fault of syntax', () => {
    it.each<[string, string]>([
        ['nothing', ''],
        ['comments only', '/* a */ // b\n'],
        ['each kind, bare and whole', kinds.map(kind => `${kind} A\n${kind} "A"\n${kind} B { power: high }\n${kind} C "C" {}\n${kind} {}\n`).join('')],
        ['all forms of value', 'forum F { a: b "c"  d: e within 2 days  f: "g"  h: 2026-01-01 to 2026-02-02  i: 2026-01-01  j: every 2 weeks  k: 10 working days  l: 60 GBP, £5\n n: 7  m: 50%, 3.5 }'],
        ['reasons and citations, several of them', 'forum F { a: b because "c" [@d "e"; @f] because "g" [@h]  i: j [@k] }'],
        ['keys that begin like the end of a value', 'forum F { a: b\n within: c\n d: 2026-01-01\n to: e\n f: every\n because it: g\n }'],
        ['comments everywhere', '/** F */ forum /*1*/ F /*2*/ "F" /*3*/ { /*4*/ a /*5*/ : /*6*/ b /*7*/ , /*8*/ c // 9\n because /*10*/ "d" /*11*/ [ /*12*/ @e /*13*/ ] /*14*/ } /*15*/\n/** G */\nground /*16*/ rule G // end'],
        ['quotation marks of both kinds', 'forum F "a \\"b\\" \\\\" { a: “b "c"” }'],
        ['lines that end in any way', 'forum F {\r\n a: b\r c: d\u2028 e: f\n}'],
        ['imports between declarations', 'import "a.concordat"\nforum F\nimport “b.bib”\n'],
        ['letters of all alphabets', 'forum Ärzte "患者" { мера: 患者, 𠮷野, 2nd-tier }'],
        ['what the speed is measured with', charterOf(100)],
    ])('%s', (_, text) => {
        expect(read(text).problems).toEqual([]);
    });

    it('the examples', () => {
        expect(examples.flatMap(text => read(text).problems)).toEqual([]);
    });

    it.each(words.map(word => [word]))('“%s” is a name, a key, and a value', word => {
        const { tree: { declarations: [forum] }, problems } = read(`forum ${word} { ${word}: ${word}, ${word} ${word} ${word}: ${word} }`);
        expect(problems).toEqual([]);
        expect({ name: forum!.name, properties: forum!.properties.map(({ key, values }) => [key, values.map(value => 'word' in value && value.word)]) })
            .toEqual({ name: word, properties: [[[word], [word, word]], [[word, word], [word]]] });
    });
});

describe('a text that is not as the grammar has it has one, at its place', () => {
    it.each<[string, string, number]>([
        ['text outside of declarations', 'forum F {}\nsome words', 11],
        ['a body that is not closed', 'forum F { a: b', 14],
        ['a body in a body', 'forum F { a: b\nforum G { c: d } }', 14],
        ['a head without a body in a body', 'forum F { a: b\nleader Chair\nc: d }', 14],
        ['a text that is not closed', 'forum F { a: "b\n}', 13],
        ['a typographic one', 'forum F { a: “b\n}', 13],
        ['a comment that is not closed', 'forum F {} /* a', 11],
        ['a comment that closes with its beginning', 'forum F {} /*/', 11],
        ['a comma too many', 'forum F { a: b, }', 14],
        ['a key without a value', 'forum F { a: }', 13],
        ['a value without a key', 'forum F { : a }', 10],
        ['citations without an end', 'forum F { a: b [@c }', 15],
        ['a mark that is none', 'forum F { a: b ? }', 15],
        ['a rhythm without a length', 'forum F { a: every, }', 18],
        ['half a pair of surrogates', 'forum F { a: \uD842 }', 13],
    ])('%s', (_, text, start) => {
        expect(read(text).problems[0]).toMatchObject({ rule: 'syntax-error', start });
    });
});
