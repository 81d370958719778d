import { ancestorsOf, type Document } from './passage.js';
import { locatorOf, type Place } from './place.js';
import { findQuotation, type QuotationSearch } from './quotation.js';
import { readDocument } from './read.js';
import { resolveLocator, type Resolution } from './resolve.js';

/** A document that a charter cites, and what is asked of it. Whoever has a paper has loaded what answers; all others know its type alone. */
export interface Paper {
    readonly document: Document;
    resolve(locator: string): Resolution;
    /** Looks for quoted words at a place, and then in all of the document. */
    find(words: string, place?: Place): QuotationSearch;
    /** Words that lead to a passage and to no other, as far as there are such words. */
    locatorOf(index: number): string;
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
    };
}

/** A number that several parts of a document use is told apart by the heading above it. */
function uniqueLocator(document: Document, index: number): string {
    const locator = locatorOf(document, index);
    if (resolveLocator(document, locator).kind !== 'several') return locator;
    const headings = ancestorsOf(document, index).map(at => document.passages[at]!).filter(({ kind, text }) => kind === 'heading' && text !== '');
    const longer = headings.reverse().map(({ text }) => `${text}, ${locator}`);
    return longer.find(each => resolveLocator(document, each).kind === 'one') ?? longer[0] ?? locator;
}
