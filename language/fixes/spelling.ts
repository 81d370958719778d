import type { Place } from '../model/place.js';
import { inList } from '../model/naming.js';
import { isOneSlip, nearestFew } from '../text/nearest.js';
import type { Fix } from './fix.js';

/** The candidates most like a misspelt word; a single one may be put in its place unasked, where it surely was meant. */
export interface Suggestions {
    readonly words: readonly string[];
    /** ` Did you mean “x”?`, or nothing. */
    readonly question: string;
    readonly fixes: () => readonly Fix[];
}

/**
 * @param candidates `closed`: the words of the language, of which one must have been meant. `open`: names that people give, where
 * another one may just be missing, so that only a single slip of the keyboard is surely a misspelling. `unsure`: nothing is sure.
 * `meant` is the candidate that the word means, where that is known.
 */
export function suggestionsFor(word: string, place: Place, candidates: Iterable<string>, { kind = 'closed', meant }: { readonly kind?: 'closed' | 'open' | 'unsure'; readonly meant?: string | undefined } = {}): Suggestions {
    const words = meant === undefined ? nearestFew(word, candidates) : [meant];
    const isSure = (each: string) => meant === undefined && words.length === 1 && kind !== 'unsure' && digits(word) === digits(each) && (kind === 'closed' || isOneSlip(word, each));
    return {
        words,
        question: words.length === 0 ? '' : ` Did you mean ${inList(words.map(each => `“${each}”`), { or: true })}?`,
        fixes: () => words.map(each => ({
            title: `Write “${each}” instead`,
            kind: 'complete' as const,
            ...(isSure(each) ? { keepsMeaning: true as const } : {}),
            edits: [{ place, text: each }],
        })),
    };
}

/** `Trust1` and `Trust2` are two names, however alike. */
const digits = (word: string) => word.replace(/\P{N}/gu, '');
