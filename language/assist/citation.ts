import { referenceTo } from '../citation/reference.js';
import type { Citation } from '../generated/parser/ast.js';
import type { BoundDocument, Citable } from '../model/binding.js';
import type { Entity } from '../model/entity.js';
import { placesOf, type Place } from '../model/place.js';
import { escapeMarkdown } from '../text/markdown.js';
import type { CitableWork } from '../citation/work.js';

/** The work that a citation refers to, as Markdown, or `undefined` for an unknown key. */
export function citedWork(document: BoundDocument, citation: Citation): string | undefined {
    const cited = citedIn(document, citation);
    if (!cited) return undefined;
    const { locator } = citation;
    return `${referenceInMarkdown(workOf(cited))}${locator ? `\n\nCited at: ${escapeMarkdown(locator)}` : ''}`;
}

const citedIn = ({ citable }: BoundDocument, { key }: Citation): Citable | undefined => (key === undefined ? undefined : citable.get(key.slice(1)));

/** The declaration of the source that a citation refers to; a work of a bibliography has none. */
export function citedSource(document: BoundDocument, citation: Citation): Entity<'source'> | undefined {
    const cited = citedIn(document, citation);
    return cited && 'declared' in cited ? cited.declared : undefined;
}

/** Where a citation names its work: behind the `@`. */
export function citedKey({ source }: BoundDocument, citation: Citation): Place | undefined {
    const [written] = placesOf(source, citation, 'key');
    return written && { ...written, start: written.start + 1 };
}

export const citationsIn = ({ source }: BoundDocument): Citation[] => source.tree.declarations.flatMap(({ properties }) => properties.flatMap(({ citations }) => citations));

/** The title of a work, for lists of what may be cited. */
export const titleOf = (cited: Citable): string => workOf(cited).title ?? workOf(cited).id;

/** The work behind a key, in the field names of CSL-JSON. */
export const workOf = (cited: Citable): CitableWork => ('work' in cited ? cited.work : declaredWork(cited.declared));

/** A declared source in the field names of CSL-JSON. */
function declaredWork(source: Entity<'source'>): CitableWork {
    const title = source.title ?? (source.stated('title')?.value as string | undefined);
    return {
        id: source.name ?? '',
        ...(title ? { title } : {}),
        ...(source.author ? { author: source.author.value.map(literal => ({ literal })) } : {}),
        ...(source.year ? { issued: { 'date-parts': [[source.year.value]] } } : {}),
        ...(source.doi ? { DOI: source.doi.value } : {}),
        ...(source.url ? { URL: source.url.value } : {}),
    };
}

function referenceInMarkdown(work: CitableWork): string {
    const { parts, link } = referenceTo(work);
    const entry = parts.map(({ text, isEmphasised }) => (isEmphasised ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text))).join('');
    return link === undefined ? entry : `${entry}\n\n<${link}>`;
}
