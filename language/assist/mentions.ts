import type { BoundDocument } from '../model/entity.js';
import type { Entity } from '../model/entity.js';
import type { Place } from '../model/place.js';
import type { Workspace } from '../workspace/workspace.js';
import { citationsIn, citedKey, citedSource } from '../citation/cited.js';
import type { Target } from './target.js';

/** The declaration that a position is about: the one that is named or cited there, or the one that stands there. */
export function declarationOf(document: BoundDocument, target: Target | undefined): Entity | undefined {
    switch (target?.is) {
        case 'name': case 'title': case 'keyword': return target.entity;
        case 'item': return target.item.refersTo;
        case 'citation': return citedSource(document, target.citation);
        default: return undefined;
    }
}

/** Every place in a document where a declaration is referred to: by its name, or, where it is a source, by its key. */
export function* mentionsIn(document: BoundDocument, wanted: Entity): Generator<Place> {
    if (wanted.keyword === 'source') {
        for (const citation of citationsIn(document)) {
            const key = citedKey(document, citation);
            if (key && citedSource(document, citation) === wanted) yield key;
        }
        return;
    }
    for (const entity of document.declared) {
        for (const key of entity.written.keys()) {
            for (const { refersTo, place } of entity.stated(key)?.items ?? []) if (refersTo === wanted) yield place;
        }
    }
}

/** Every place where a declaration is referred to: in its own document and in those that import it. */
export function mentionsOf(workspace: Workspace, wanted: Entity): Place[] {
    return [...workspace.dependents(wanted.document.source.uri)].flatMap(uri => {
        const source = workspace.document(uri);
        return source ? [...mentionsIn(workspace.bind(source), wanted)] : [];
    });
}
