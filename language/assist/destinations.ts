import { citedIn, citedKey } from '../citation/cited.js';
import type { Paper } from '../documents/paper.js';
import type { Place as Part } from '../documents/place.js';
import type { Citation } from '../generated/parser/ast.js';
import type { BoundDocument } from '../model/entity.js';
import { citedPassage, pointsInto } from '../model/papers.js';
import type { Place } from '../model/place.js';
import { declarationOf } from './mentions.js';
import { targetAt } from './target.js';

/** Where the definition of what is written at a position is. */
export type Destination =
    | { readonly kind: 'place'; readonly place: Place }
    | { readonly kind: 'file'; readonly uri: string }
    /** The entry of a work, in the first of these bibliographies that has it. */
    | { readonly kind: 'entry'; readonly key: string; readonly bibliographies: readonly string[] }
    | { readonly kind: 'passage'; readonly uri: string; readonly paper: Paper; readonly part: Part };

/** A name leads to its declaration, the key of a citation to its source or its entry in a bibliography, the rest of a citation to the passage, an import to its file. */
export function destinationAt(document: BoundDocument, offset: number): Destination | undefined {
    const target = targetAt(document, offset);
    if (target?.is === 'citation') {
        const key = citedKey(document, target.citation);
        const isOnKey = key !== undefined && offset <= key.end;
        return (isOnKey ? undefined : passageOf(document, target.citation)) ?? workOf(document, target.citation);
    }
    if (target?.is === 'import') {
        const link = document.imports.find(({ node }) => node === target.node);
        return link && isThere(link.imported.outcome) ? { kind: 'file', uri: link.uri } : undefined;
    }
    const entity = declarationOf(document, target);
    return entity && { kind: 'place', place: entity.place };
}

const isThere = (outcome: string): boolean => outcome === 'charter' || outcome === 'bibliography';

/** What of a citation can be found in the document: the passage, or the one that its quotation is most like. */
function passageOf(document: BoundDocument, citation: Citation): Destination | undefined {
    const cited = pointsInto(citation) ? citedPassage(document, citation) : undefined;
    if (cited?.is === 'passage') return { kind: 'passage', uri: cited.uri, paper: cited.paper, part: cited.part };
    if (cited?.is !== 'misquoted') return undefined;
    const part = cited.part ?? (cited.search.kind === 'alike' ? { start: cited.search.passage, end: cited.search.passage + 1 } : undefined);
    return part && { kind: 'passage', uri: cited.uri, paper: cited.paper, part };
}

function workOf(document: BoundDocument, citation: Citation): Destination | undefined {
    const cited = citedIn(document, citation);
    if (!cited) return undefined;
    if ('declared' in cited) return { kind: 'place', place: cited.declared.place };
    const bibliographies = document.surroundings.flatMap(each => [each, ...each.libraries]).flatMap(({ imports, settings }) =>
        [...imports.flatMap(({ uri, imported }) => (imported.outcome === 'bibliography' ? [uri] : [])), ...settings.bibliographies]);
    return { kind: 'entry', key: cited.work.id, bibliographies: [...new Set(bibliographies)] };
}
