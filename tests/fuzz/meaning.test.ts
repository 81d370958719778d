import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { declarations } from '../../language/vocabulary/declarations.js';
import { kinds, type Kind } from '../../language/vocabulary/kinds.js';
import { madeCharter, written } from './support/charters.js';
import { corpus } from './support/corpus.js';
import { holds } from './support/holds.js';
import { findingsOf, formattedText, meaningOf, toldOf } from './support/meaning.js';
import { mutated } from './support/mutations.js';
import { parseDocument } from '../../language/syntax/document.js';

const ofLanguage = new Set(['syntax-error', 'unknown-term', 'unknown-property', 'unexpected-value', 'unresolved-name', 'several-values', 'duplicate-name', 'missing-name', 'relationship-stated-twice', 'internal-error']);

holds('a charter made from the vocabulary is understood', madeCharter, 250, charter => {
    expect(findingsOf(written(charter)).filter(({ rule }) => ofLanguage.has(rule)).map(({ message }) => message)).toEqual([]);
});

const gap = fc.constantFrom(' ', '  ', '\n', '\n\n\n', '\t', '\r\n', ' // a note\n', ' /* a note */ ', '\n// a note\n', '\n    /** a note\n     * of two lines */\n');

describe('the layout', () => {
    holds('may be any: the charter means the same, laid out or not', fc.tuple(madeCharter, fc.array(gap, { minLength: 1, maxLength: 30 })), 150, ([charter, gaps]) => {
        const text = written(charter, { gaps });
        const once = formattedText(text);
        expect(formattedText(once)).toBe(once);
        expect(meaningOf(once)).toEqual(meaningOf(text));
        expect(toldOf(once)).toEqual(toldOf(written(charter)));
        expect(meaningOf(once)).toEqual(meaningOf(written(charter)));
    });

    holds('of any text that parses: done twice is done once, and no word changes', mutated(fc.constantFrom(...corpus), 3), 600, text => {
        const once = formattedText(text);
        expect(formattedText(once)).toBe(once);
        expect(once.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        if (parseDocument('', text).problems.length === 0) expect(parseDocument('', once).problems).toEqual([]);
        expect(meaningOf(once)).toEqual(meaningOf(text));
    });
});

const wordsOfTheLanguage = [...kinds.flatMap(kind => kind.split(' ')), ...kinds.flatMap(kind => Object.keys(declarations[kind].properties)).filter(key => !key.includes(' ')), 'because', 'within', 'every', 'to', 'import', 'high', 'weekly'];

holds('names are only names: with others, the same is found', fc.tuple(madeCharter, fc.shuffledSubarray([...new Set(wordsOfTheLanguage)], { minLength: 40, maxLength: 40 }), fc.constantFrom('', 'é', '患', '_', '-9')), 150, ([charter, words, tail]) => {
    const names = new Map<string, string>();
    const nameOf = (kind: Kind, index: number) => {
        const key = `${kind} ${index}`;
        if (!names.has(key)) {
            const name = `${words[names.size % words.length]!}${tail}${names.size < words.length ? '' : names.size}`;
            // A quorum that includes the chair means whoever the charter calls so, if someone is.
            names.set(key, name === 'chair' ? `${name}-${names.size}` : name);
        }
        return names.get(key)!;
    };
    const told = (text: string) => findingsOf(text).map(({ rule, severity, message, range: { start: { line } } }) => ({ rule, severity, message, line }));
    expect(told(written(charter, { nameOf }))).toEqual(told(written(charter)));
});

/** Messages name, of several that are alike, those that stand first, and one finding about several is placed at the first; `everyone` names all in the order of the text. */
const inAnyOrder = (text: string) => findingsOf(text).map(({ rule, severity, about, accepted }) => JSON.stringify([rule, severity, [...new Set(about)].sort(), accepted && JSON.stringify(accepted).split(/[,"] ?/).sort()])).sort();

/** Of two answers to one question, the first counts, so that their order has a meaning. */
const answeredOnce = madeCharter.filter(charter => !findingsOf(written(charter)).some(({ rule }) => rule === 'answer-stated-twice'));

holds('declarations may stand in any order', fc.tuple(answeredOnce, fc.array(fc.double({ noNaN: true }), { minLength: 20, maxLength: 60 })), 150, ([charter, order]) => {
    expect(inAnyOrder(written(charter, { order }))).toEqual(inAnyOrder(written(charter)));
});
