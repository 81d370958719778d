import type { Place } from '../model/place.js';
import { inList } from '../model/naming.js';
import { nearestFew } from '../text/nearest.js';
import type { Fix } from './fix.js';

/** The candidates most like a misspelt word; a single one may be put in its place unasked. */
export interface Suggestions {
    readonly words: readonly string[];
    /** ` Did you mean “x”?`, or nothing. */
    readonly question: string;
    readonly fixes: () => readonly Fix[];
}

export function suggestionsFor(word: string, place: Place, candidates: Iterable<string>): Suggestions {
    const words = nearestFew(word, candidates);
    return {
        words,
        question: words.length === 0 ? '' : ` Did you mean ${inList(words.map(each => `“${each}”`), { or: true })}?`,
        fixes: () => words.map(each => ({
            title: `Write “${each}” instead`,
            kind: 'complete' as const,
            ...(words.length === 1 ? { keepsMeaning: true as const } : {}),
            edits: [{ place, text: each }],
        })),
    };
}
