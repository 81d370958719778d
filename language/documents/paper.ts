import { ancestorsOf, type Document } from './passage.js';
import { locatorOf, placeOf, type Place } from './place.js';
import { findQuotation, wordChanges, type QuotationSearch, type WordChange } from './quotation.js';
import { readDocument } from './read.js';
import { resolveLocator, type Resolution } from './resolve.js';
import { turningWords } from './turning-words.js';
import { likeness, placeMostLike, placesWorded, wordingOf } from './wording.js';

/** A document that a charter cites, and what is asked of it. Whoever has a paper has loaded what answers; all others know its type alone. */
export interface Paper {
    readonly document: Document;
    resolve(locator: string): Resolution;
    /** Looks for quoted words at a place, and then in all of the document. */
    find(words: string, place?: Place): QuotationSearch;
    /** Words that lead to a passage and to no other, as far as there are such words. */
    locatorOf(index: number): string;
    /** The SHA-256 of its bytes, in hexadecimal digits; undefined where nothing can work it out. */
    readonly hash: string | undefined;
    /** The passage with all that belongs to it. */
    placeOf(index: number): Place;
    /** The words of a place as they are compared, a line for each passage. */
    wordingOf(place: Place): readonly string[];
    /** Every place that has exactly these lines. */
    placesWorded(lines: readonly string[]): readonly Place[];
    /** The place whose words are most like these, if any are like them. */
    placeMostLike(lines: readonly string[]): Place | undefined;
    /** How two wordings differ. */
    compare(before: readonly string[], after: readonly string[]): WordingComparison;
}

/** How two wordings differ: the words that changed, those of them that can turn a rule round, and how much is the same, from 0 to 1. */
export interface WordingComparison {
    readonly changes: readonly WordChange[];
    readonly turning: { readonly gone: readonly string[]; readonly come: readonly string[] };
    readonly likeness: number;
}

/** What reading a cited document came to. */
export type PaperOutcome =
    | { readonly outcome: 'paper'; readonly paper: Paper }
    | { readonly outcome: 'missing' | 'outside' }
    | { readonly outcome: 'unreadable'; readonly reason: string };

export async function readPaper(bytes: Uint8Array, name: string): Promise<Paper> {
    const document = await readDocument(bytes, name);
    return {
        document,
        resolve: locator => resolveLocator(document, locator),
        find: (words, place) => findQuotation(document, words, place),
        locatorOf: index => uniqueLocator(document, index),
        hash: await hashOf(bytes),
        placeOf: index => placeOf(document, index),
        wordingOf: place => wordingOf(document, place),
        placesWorded: lines => placesWorded(document, lines),
        placeMostLike: lines => placeMostLike(document, lines),
        compare: (before, after) => compareWordings(before.join('\n'), after.join('\n')),
    };
}

const compareWordings = (before: string, after: string): WordingComparison =>
    ({ changes: wordChanges(before, after), turning: turningWords(before, after), likeness: likeness(before, after) });

/** A page that came over an insecure connection has nothing that works out hashes. */
async function hashOf(bytes: Uint8Array): Promise<string | undefined> {
    const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
    return digest && Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** A number that several parts of a document use is told apart by the heading above it. */
function uniqueLocator(document: Document, index: number): string {
    const locator = locatorOf(document, index);
    if (resolveLocator(document, locator).kind !== 'several') return locator;
    const headings = ancestorsOf(document, index).map(at => document.passages[at]!).filter(({ kind, text }) => kind === 'heading' && text !== '');
    const longer = headings.reverse().map(({ text }) => `${text}, ${locator}`);
    return longer.find(each => resolveLocator(document, each).kind === 'one') ?? longer[0] ?? locator;
}
