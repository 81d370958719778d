import type { BoundDocument, Entity } from './entity.js';

/** A declaration that states anew what an earlier one does. */
export interface Repeated {
    readonly entity: Entity;
    readonly first: Entity;
}

/**
 * The declarations of a document, then of what it imports, whose key an earlier one has. What an imported file repeats
 * by itself, or of a file that it imports, is said there.
 */
export function* repeatedIn(document: BoundDocument, imported: readonly BoundDocument[], keyOf: (entity: Entity) => string | undefined): Generator<Repeated> {
    const taken = new Map<string, Entity>();
    for (const holder of [document, ...imported]) {
        for (const entity of holder.declared) {
            const key = keyOf(entity);
            if (key === undefined) continue;
            const first = taken.get(key);
            if (!first) taken.set(key, entity);
            else if (holder === document || first.document === document || !knowEachOther(holder, first.document)) yield { entity, first };
        }
    }
}

const knowEachOther = (one: BoundDocument, other: BoundDocument): boolean => one === other || one.libraries.includes(other) || other.libraries.includes(one);
