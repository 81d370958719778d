import type { Citation } from '../generated/parser/ast.js';
import type { BoundDocument, Citable } from '../model/entity.js';
import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { placesOf, type Place } from '../model/place.js';
import type { CitableWork } from '../model/imports.js';

/** What a citation refers to, or `undefined` for an unknown key. */
export const citedIn = ({ citable }: BoundDocument, { key }: Citation): Citable | undefined => (key === undefined ? undefined : citable.get(key.slice(1)));

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

/** A work as a sentence refers to it: `Solheim, 2026`. */
export function authorAndYear(work: CitableWork): string {
    const [first, second, third] = work.author ?? [];
    const family = (author: NonNullable<CitableWork['author']>[number]) => author.literal ?? author.family ?? '';
    const authors = !first ? work.title ?? work.id : third || work['others'] ? `${family(first)} et al.` : second ? `${family(first)} & ${family(second)}` : family(first);
    return `${authors}, ${yearOf(work) ?? 'no date'}`;
}

/** The year in which a work appeared, where it is known. */
export const yearOf = ({ issued }: CitableWork): number | undefined => {
    const year = issued?.['date-parts']?.[0]?.[0];
    return year === undefined ? undefined : Number(year);
};

/** A work as a list names it: `“Integration scheme” (2015)`. A year that its title has is not repeated. */
export function titleAndYear(work: CitableWork): string {
    const title = work.title ?? work.id;
    const year = yearOf(work);
    return `“${title}”${year === undefined || title.includes(String(year)) ? '' : ` (${year})`}`;
}

/** Every citation in a charter, with the document in which it is. */
export function citationsOf(charter: Charter): { document: BoundDocument; citation: Citation }[] {
    const held = Object.values(charter).filter(Array.isArray).flat() as Charter['stakeholders'][number][];
    return [...new Set([charter.partnership, ...held])].flatMap(entity => [...entity.written.keys()].flatMap(key => (entity.stated(key)?.citations ?? []).map(citation => ({ document: entity.document, citation }))));
}
