import { describe, expect, it } from 'vitest';
import { kinds } from '../../language/vocabulary/kinds.js';
import { readSound } from '../../language/syntax/sound.js';
import { charterOf } from '../bench/charters.mjs';
import { corpus, examples } from '../fuzz/support/corpus.js';
import { readByLangium, shownTree } from '../support/readings.js';

const read = (text: string) => {
    const tree = readSound(text);
    return tree && shownTree(tree);
};
const readSlowly = (text: string) => {
    const tree = readByLangium(text);
    return tree && shownTree(tree);
};

describe('a text without faults is read as Langium’s parser reads it', () => {
    it.each<[string, string]>([
        ['nothing', ''],
        ['comments only', '/* a */ // b\n'],
        ['each kind, bare and whole', kinds.map(kind => `${kind} A\n${kind} "A"\n${kind} B { power: high }\n${kind} C "C" {}\n${kind} {}\n`).join('')],
        ['every word of the language as a name, a key, and a value', ['import', 'every', 'within', 'to', 'because', ...kinds.flatMap(kind => kind.split(' '))].map(word => `forum ${word} { ${word}: ${word}, ${word} ${word} ${word}: ${word} }`).join('\n')],
        ['all forms of value', 'forum F { a: b "c"  d: e within 2 days  f: "g"  h: 2026-01-01 to 2026-02-02  i: 2026-01-01  j: every 2 weeks  k: 10 working days  l: 60 GBP, £5\n n: 7  m: 50%, 3.5 }'],
        ['reasons and citations, several of them', 'forum F { a: b because "c" [@d "e"; @f] because "g" [@h]  i: j [@k] }'],
        ['keys that begin like the end of a value', 'forum F { a: b\n within: c\n d: 2026-01-01\n to: e\n f: every\n because it: g\n }'],
        ['comments everywhere', '/** F */ forum /*1*/ F /*2*/ "F" /*3*/ { /*4*/ a /*5*/ : /*6*/ b /*7*/ , /*8*/ c // 9\n because /*10*/ "d" /*11*/ [ /*12*/ @e /*13*/ ] /*14*/ } /*15*/\n/** G */\nground /*16*/ rule G // end'],
        ['quotation marks of both kinds', 'forum F "a \\"b\\" \\\\" { a: “b "c"” }'],
        ['lines that end in any way', 'forum F {\r\n a: b\r c: d\u2028 e: f\n}'],
        ['imports between declarations', 'import "a.concordat"\nforum F\nimport “b.bib”\n'],
        ['letters of all alphabets', 'forum Ärzte "患者" { мера: 患者, 𠮷野, 2nd-tier }'],
    ])('%s', (_, text) => {
        expect(readSlowly(text)).toBeDefined();
        expect(read(text)).toEqual(readSlowly(text));
    });

    it('every charter that people wrote', () => {
        for (const text of new Set(corpus)) {
            const tree = read(text);
            if (tree) expect(tree).toEqual(readSlowly(text));
        }
    });
});

describe('what is faultless is read without the parser', () => {
    it('the examples, and what the speed is measured with', () => {
        expect([...examples, charterOf(100)].filter(text => readByLangium(text) && !readSound(text))).toEqual([]);
    });
});

describe('what has a fault is left to the parser', () => {
    it.each<[string, string]>([
        ['text outside of declarations', 'forum F {}\nsome words'],
        ['a body that is not closed', 'forum F { a: b'],
        ['a body in a body', 'forum F { a: b\nforum G { c: d } }'],
        ['a head without a body in a body', 'forum F { a: b\nleader Chair\nc: d }'],
        ['a text that is not closed', 'forum F { a: "b\n}'],
        ['a typographic one', 'forum F { a: “b\n}'],
        ['a comment that is not closed', 'forum F {} /* a'],
        ['a comment that closes with its beginning', 'forum F {} /*/'],
        ['a comma too many', 'forum F { a: b, }'],
        ['a key without a value', 'forum F { a: }'],
        ['a value without a key', 'forum F { : a }'],
        ['citations without an end', 'forum F { a: b [@c }'],
        ['a mark that is none', 'forum F { a: b ? }'],
        ['a rhythm without a length', 'forum F { a: every, }'],
        ['half a pair of surrogates', 'forum F { a: \uD842 }'],
    ])('%s', (_, text) => {
        expect(readSound(text)).toBeUndefined();
    });
});
