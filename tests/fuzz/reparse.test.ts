import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { parseDocument } from '../../language/syntax/document.js';
import { readingInWords } from '../support/tree-in-words.js';
import { examples } from './support/corpus.js';
import { holds } from './support/holds.js';
import { mutation } from './support/mutations.js';

const uri = 'file:///w/long.concordat';
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
/** A change of a few lines somewhere in the text. */
const local = fc.tuple(mutation, share, fc.integer({ min: 1, max: 600 })).map(([mutate, where, length]) => (text: string) => {
    const start = Math.floor(text.length * where);
    return text.slice(0, start) + mutate(text.slice(start, start + length)) + text.slice(start + length);
});
const long = fc.shuffledSubarray([...examples], { minLength: 3 }).map(texts => texts.join('\n')).filter(text => text.length > 22_000);

describe('a long charter is read after each change as if it were read for the first time', () => {
    holds('whatever is changed', fc.tuple(long, fc.array(fc.oneof({ weight: 5, arbitrary: local }, { weight: 1, arbitrary: mutation }), { minLength: 1, maxLength: 8 })), 40, ([text, changes]) => {
        let before = parseDocument(uri, text);
        for (const change of changes) {
            const after = change(before.text);
            before = parseDocument(uri, after, false, before);
            expect(readingInWords(before)).toEqual(readingInWords(parseDocument(uri, after)));
        }
    });
});
