import type { Citation } from '../generated/parser/ast.js';
import type { Paper, PaperOutcome } from '../documents/paper.js';
import type { Place as Part } from '../documents/place.js';
import type { QuotationSearch } from '../documents/quotation.js';
import { isLiterate } from '../syntax/literate.js';
import { resolveFrom } from '../text/uri.js';
import type { BoundDocument } from './entity.js';

/** The document that a citation points into. */
interface CitedPaper {
    /** How a sentence names it: the title of the source, or “this file”. */
    readonly called: string;
    /** Its path as the charter writes it. */
    readonly file: string;
    readonly read: PaperOutcome;
}

/** Where a citation leads in the document it cites. */
export type CitedPassage = CitedPaper & (
    | { readonly is: 'unchecked'; readonly reason: string }
    | { readonly is: 'nowhere'; readonly paper: Paper; readonly near: readonly string[] }
    | { readonly is: 'ambiguous'; readonly paper: Paper; readonly places: readonly string[] }
    | { readonly is: 'misquoted'; readonly paper: Paper; readonly part?: Part; readonly search: Exclude<QuotationSearch, { kind: 'found' }> }
    | { readonly is: 'passage'; readonly paper: Paper; readonly part: Part }
);

/** Whether a citation says where in a document, or quotes it. */
export const pointsInto = ({ locator, quotation }: Citation): boolean => locator !== undefined || quotation !== undefined;

/** The passage that a citation points at; undefined where it points at none, or at a work whose file the charter does not name or nobody has looked for. */
export function citedPassage(document: BoundDocument, citation: Citation): CitedPassage | undefined {
    const cited = pointsInto(citation) ? citedPaper(document, citation) : undefined;
    if (!cited) return undefined;
    const reason = whyUnchecked(cited);
    if (reason !== undefined) return { ...cited, is: 'unchecked', reason };
    return { ...cited, ...passageIn((cited.read as PaperOutcome & { outcome: 'paper' }).paper, textIn(citation.locator), textIn(citation.quotation)) };
}

/** The citations of a document that point into a paper, with where each leads. */
export function* citationsInto(document: BoundDocument): Generator<{ readonly citation: Citation; readonly cited: CitedPassage }> {
    for (const { properties } of document.source.tree.declarations) {
        for (const citation of properties.flatMap(({ citations }) => citations)) {
            const cited = citedPassage(document, citation);
            if (cited) yield { citation, cited };
        }
    }
}

function citedPaper(document: BoundDocument, { key }: Citation): CitedPaper | undefined {
    if (key === undefined) {
        const { uri } = document.source;
        const read = isLiterate(uri) ? document.paperAt(uri) : undefined;
        return read && { called: 'this file', file: uri.slice(uri.lastIndexOf('/') + 1), read };
    }
    const cited = document.citable.get(key.slice(1));
    const source = cited && 'declared' in cited ? cited.declared : undefined;
    const file = source?.file?.value;
    const read = file === undefined ? undefined : document.paperAt(resolveFrom(source!.document.source.uri, file));
    return read && { called: source!.called, file: file!, read };
}

function whyUnchecked({ file, read }: CitedPaper): string | undefined {
    switch (read.outcome) {
        case 'missing': return `there is no file “${file}”`;
        case 'outside': return `“${file}” is outside of the folder that is checked`;
        case 'unreadable': return `“${file}” cannot be read: ${read.reason}`;
        case 'paper': return read.paper.document.problem?.message.replace(/\.$/, '');
    }
}

function passageIn(paper: Paper, locator: string | undefined, quotation: string | undefined) {
    const resolution = locator === undefined ? undefined : paper.resolve(locator);
    const named = (parts: readonly Part[]) => parts.map(({ start }) => paper.locatorOf(start));
    if (resolution?.kind === 'none') return { is: 'nowhere', paper, near: named(resolution.near) } as const;
    // Quoted words tell apart what the locator alone does not.
    const parts = resolution?.kind === 'several' ? resolution.places.filter(part => quotation !== undefined && paper.find(quotation, part).kind === 'found') : undefined;
    if (resolution?.kind === 'several' && parts?.length !== 1) return { is: 'ambiguous', paper, places: named(resolution.places) } as const;
    const part = resolution?.kind === 'one' ? resolution.place : parts?.[0];
    const search = quotation === undefined ? undefined : paper.find(quotation, part);
    if (search && search.kind !== 'found') return { is: 'misquoted', paper, search, ...(part ? { part } : {}) } as const;
    const found = search?.places[0]?.passage;
    return { is: 'passage', paper, part: part ?? { start: found ?? 0, end: (found ?? 0) + 1 } } as const;
}

/** A text as it is stated: the tree holds it without its quotation marks, or not at all where a line ends too early. */
const textIn = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text);
