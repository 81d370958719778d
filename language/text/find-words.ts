import { literally } from './literally.js';

/** Where a word or phrase stands in a text. */
export interface FoundWord {
    readonly start: number;
    readonly end: number;
}

/** Finds phrases where they stand as whole words, in capitals or not, in one pass over a text. */
export function wordFinder(phrases: readonly string[]): (text: string) => FoundWord[] {
    const patterns = phrases.map(patternOf).filter(pattern => pattern !== '').sort((a, b) => b.length - a.length);
    if (patterns.length === 0) return () => [];
    const finder = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
    return text => Array.from(text.matchAll(finder), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** The words of a phrase, with any white space between them. */
const patternOf = (phrase: string): string =>
    phrase.trim().split(/\s+/).map(literally).join('\\s+');
