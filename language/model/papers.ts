import type { Citation, Property } from '../generated/parser/ast.js';
import type { Paper, PaperOutcome } from '../documents/paper.js';
import type { Place as Part } from '../documents/place.js';
import type { QuotationSearch } from '../documents/quotation.js';
import type { SourceDocument } from '../syntax/document.js';
import { resolveFrom } from '../text/uri.js';
import type { BoundDocument, Entity } from './entity.js';
import { kept } from './kept.js';

/** The document that a citation points into. */
interface CitedPaper {
    /** How a sentence names it: the title of the source, or “this file”. */
    readonly called: string;
    /** Its path as the charter writes it. */
    readonly file: string;
    readonly uri: string;
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

/** How a sentence calls a passage: `3.2.1 of “Constitution”`. */
export function passageCalled(cited: CitedPassage & { readonly is: 'passage' }): string {
    const at = cited.paper.locatorOf(cited.part.start);
    return at === '' ? `a passage of ${cited.called}` : `${at} of ${cited.called}`;
}

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

/** The document that a citation cites, whether it points at a passage of it or not. */
export function citedPaperOf(document: BoundDocument, citation: Pick<Citation, 'key'>): Paper | undefined {
    const read = citedPaper(document, citation)?.read;
    return read?.outcome === 'paper' && !read.paper.document.problem ? read.paper : undefined;
}

/** The citations of a document that point into a paper, with where each leads. */
export function* citationsInto(document: BoundDocument): Generator<{ readonly property: Property; readonly citation: Citation; readonly cited: CitedPassage }> {
    for (const { property, citation } of citationsIn(document.source)) {
        const cited = citedPassage(document, citation);
        if (cited) yield { property, citation, cited };
    }
}

/** Several rules ask for them, and most properties have none. */
const citationsIn = kept(({ tree }: SourceDocument) => tree.declarations.flatMap(({ properties }) => properties.flatMap(property => property.citations.map(citation => ({ property, citation })))));

function citedPaper(document: BoundDocument, citation: Pick<Citation, 'key'>): CitedPaper | undefined {
    const uri = citedFile(document, citation);
    const read = uri === undefined ? undefined : document.paperAt(uri);
    if (uri === undefined || !read) return undefined;
    const source = declaredSource(document, citation);
    return source ? { called: source.called, file: source.file!.value, uri, read } : { called: 'this file', file: uri.slice(uri.lastIndexOf('/') + 1), uri, read };
}

/** The file that a citation points into: that of its source, or, without a key, the literate charter itself. */
export function citedFile(document: BoundDocument, citation: Pick<Citation, 'key'>): string | undefined {
    if (citation.key === undefined) return document.source.fences ? document.source.uri : undefined;
    const source = declaredSource(document, citation);
    return source?.file && resolveFrom(source.document.source.uri, source.file.value);
}

function declaredSource(document: BoundDocument, { key }: Pick<Citation, 'key'>): Entity<'source'> | undefined {
    const cited = key === undefined ? undefined : document.citable.get(key.slice(1));
    return cited && 'declared' in cited ? cited.declared : undefined;
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
