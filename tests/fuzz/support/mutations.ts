import fc from 'fast-check';
import { corpus } from './corpus.js';

/** A change of a text; places are given as shares of the text's length, so that they fit whatever came before. */
type Mutation = (text: string) => string;

const tokensOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{M}\p{N}_-]+|[^]/gu) ?? [];
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (length: number, where: number) => Math.floor(length * where);

/** Changes one of the parts that a text falls into. */
const ofParts = (split: (text: string) => string[]): fc.Arbitrary<Mutation> =>
    fc.tuple(fc.constantFrom('delete', 'duplicate', 'swap', 'move'), share, share).map(([what, from, to]) => text => {
        const parts = split(text);
        const [one, other] = [at(parts.length, from), at(parts.length, to)];
        const part = parts[one] ?? '';
        switch (what) {
            case 'delete': parts.splice(one, 1); break;
            case 'duplicate': parts.splice(one, 0, part); break;
            case 'move': parts.splice(other, 0, ...parts.splice(one, 1)); break;
            case 'swap': [parts[one], parts[other]] = [parts[other] ?? '', part]; break;
        }
        return parts.join('');
    });

/** What hands, editors and broken programs put into texts. */
const oddities = [
    '\0', '\x01', '\x07', '\b', '\x1b[31m', '\x7f', '\x85', '\xa0', '\uFEFF', '\u200B', '\u200D', '\u202E', '\u2028', '\u2029', '\uFFFD', '\uFFFF',
    '\uD800', '\uDC00', '\uDC00\uD800', '🎣', 'é', 'e\u0301', 'ﬀ', '你', '\r', '\r\n', '\n', '\t', '\v', '\f',
    '{', '}', '[', ']', ':', ',', ';', '"', '“', '”', '\'', '\\', '\\"', '/', '//', '/*', '*/', '/**', '@', '#', '%', '£', '-', '_', '=', '$', '${', '`', '<script>',
    'because', 'within', 'to', 'every', 'import', 'everyone', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
    '2026-02-30', '9999-99-99', '0000-00-00', '18 months', '0%', '101%', '£0', '1'.repeat(400), 'a'.repeat(5_000), '// concordat-ignore', '[@', '[@a "', '[]',
    '{'.repeat(49), '{'.repeat(60), '['.repeat(60), '}'.repeat(60), '"'.repeat(99), ','.repeat(99), ':'.repeat(99), '\n'.repeat(99), ' '.repeat(2_000), 'forum\n'.repeat(30), 'a: '.repeat(60),
] as const;

const inserted: fc.Arbitrary<Mutation> = fc.tuple(fc.oneof(fc.constantFrom(...oddities), fc.string({ unit: 'binary', maxLength: 6 })), share)
    .map(([piece, where]) => text => text.slice(0, at(text.length + 1, where)) + piece + text.slice(at(text.length + 1, where)));

/** Inserts between tokens, where the grammar has an opinion. */
const insertedToken: fc.Arbitrary<Mutation> = fc.tuple(fc.constantFrom(...oddities), share)
    .map(([piece, where]) => text => tokensOf(text).toSpliced(at(tokensOf(text).length + 1, where), 0, piece).join(''));

const lineBreaks: fc.Arbitrary<Mutation> = fc.constantFrom('\r\n', '\r', '\u2028', '\n\r', '\x85', ' ').map(lineBreak => text => text.replaceAll('\n', lineBreak));

const cut: fc.Arbitrary<Mutation> = fc.tuple(share, share).map(([from, to]) => text => text.slice(at(text.length, Math.min(from, to)), at(text.length, Math.max(from, to))));

const spliced: fc.Arbitrary<Mutation> = fc.tuple(fc.constantFrom(...corpus), share, share, share)
    .map(([other, from, length, where]) => text => text.slice(0, at(text.length, where)) + other.slice(at(other.length, from), at(other.length, from) + at(300, length)) + text.slice(at(text.length, where)));

const characters = (text: string) => text.split('');

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
    { weight: 4, arbitrary: ofParts(tokensOf) }, { weight: 3, arbitrary: ofParts(linesOf) }, { weight: 3, arbitrary: ofParts(characters) },
    { weight: 3, arbitrary: inserted }, { weight: 3, arbitrary: insertedToken }, { weight: 1, arbitrary: lineBreaks }, { weight: 1, arbitrary: cut }, { weight: 2, arbitrary: spliced },
);

/** What happens to hands: letters of a word change places, go, or come twice; a line is pasted twice. */
const slip: fc.Arbitrary<Mutation> = fc.tuple(fc.constantFrom('swap', 'delete', 'double', 'paste'), share, share).map(([what, where, inWord]) => text => {
    if (what === 'paste') return linesOf(text).flatMap((line, index, { length }) => (index === at(length, where) ? [line, line] : [line])).join('');
    const words = [...text.matchAll(/\p{L}{4,}/gu)];
    const word = words[at(words.length, where)];
    if (!word) return text;
    const place = word.index + at(word[0].length - 1, inWord);
    const [one, other] = [text[place]!, text[place + 1]!];
    return text.slice(0, place) + (what === 'swap' ? other + one : what === 'delete' ? other : one + one + other) + text.slice(place + 2);
});

/** A text as it is typed in a hurry. */
export const mistyped = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(texts, fc.array(slip, { minLength: 1, maxLength: 4 })).map(([text, slips]) => slips.reduce((changed, mutate) => mutate(changed), text));

/** A text after some mutations of it. */
export const mutated = (texts: fc.Arbitrary<string>, most = 6): fc.Arbitrary<string> =>
    fc.tuple(texts, fc.array(mutation, { minLength: 1, maxLength: most })).map(([text, mutations]) => mutations.reduce((changed, mutate) => mutate(changed), text));
