import type { BoundDocument, Entity } from '../entity.js';
import { kept } from '../kept.js';

type Source = Entity<'source'>;

/** How much of a source was read when the charter was written from it; `undefined` where nobody says. A source that says in words how much was read in part. */
export function extentRead({ read }: Source): 'whole' | 'part' | 'none' | undefined {
    if (read === undefined) return undefined;
    return read.value === 'whole' ? 'whole' : read.value === 'none' ? 'none' : 'part';
}

/** The sources of a charter and its libraries. Each finding asks for them. */
const sourcesOf = kept(({ declared, libraries }: BoundDocument): readonly Source[] =>
    [...declared, ...libraries.flatMap(library => library.declared)].filter((entity): entity is Source => entity.keyword === 'source'));

/** The sources of a charter and its libraries by how much of them was read. One of which nobody says it counts as read to its end. */
export const sourcesRead = (document: BoundDocument, extent: 'whole' | 'part' | 'none'): readonly Source[] =>
    sourcesOf(document).filter(source => (extentRead(source) ?? 'whole') === extent);

/** Some source of a charter says that only a part of it was read. */
export const isReadInPart = (document: BoundDocument): boolean => sourcesRead(document, 'part').length > 0;

/** No source of a charter says that it was read to its end, and some say that they were not: what is found is to be looked up before anything is decided on it. */
export const isReadOnlyInPart = (document: BoundDocument): boolean => isReadInPart(document) && sourcesRead(document, 'whole').length === 0;
