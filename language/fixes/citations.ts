import type { Place } from '../model/place.js';
import type { Fix } from './fix.js';

/** A text as a charter writes it. */
const written = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/** Other places to point at, in place of the locator. Only a person knows which was meant. */
export const locatorFixes = (at: Place, locators: readonly string[]) => (): readonly Fix[] =>
    locators.filter(each => each !== '').map(each => ({ title: `Cite “${each}” instead`, kind: 'complete', edits: [{ place: at, text: written(each) }] }));

export const quotationFix = (at: Place, words: string): Fix => ({ title: 'Quote what the document says', kind: 'complete', edits: [{ place: at, text: written(words) }] });

/** The words are the same under another number, so the charter states what it stated. */
export const renumberingFix = (at: Place, locator: string): readonly Fix[] => [{ title: `Cite “${locator}” instead`, kind: 'complete', keepsMeaning: true, edits: [{ place: at, text: written(locator) }] }];
