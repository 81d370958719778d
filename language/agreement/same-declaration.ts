import type { Charter } from '../model/charter.js';
import { groupBy } from '../model/collections.js';
import type { Entity } from '../model/entity.js';
import { concernedBy } from '../model/naming.js';
import { declarations } from '../vocabulary/declarations.js';
import { kinds, type Kind } from '../vocabulary/kinds.js';

/** The declarations of two charters that describe one document. */
export interface SameDeclarations {
    readonly both: readonly (readonly [first: Entity, second: Entity])[];
    readonly onlyFirst: readonly Entity[];
    readonly onlySecond: readonly Entity[];
    /** What a declaration is in both charters: the same for two that are taken for one, and another one for every other. */
    readonly identityOf: (entity: Entity) => string;
}

/** Where a coder found something and why, and what partners were asked: no part of what the document says. */
const notOfDocument: ReadonlySet<Kind> = new Set<Kind>(['source', 'explain', 'survey', 'answer']);

/**
 * Coders choose names and layout by themselves. Two declarations of a kind are taken for one if they have the same title, or else the
 * same name; those without a title also if they concern the same ones, as a relationship does that both found between two partners.
 */
export function sameDeclarations(first: Charter, second: Charter): SameDeclarations {
    const identities = new Map<Entity, string>();
    const identityOf = (entity: Entity) => identities.get(entity) ?? `only ${entity.document.source.uri} ${entity.keyword} ${entity.extent.start}`;
    const concerned = (entity: Entity) => (entity.title === undefined ? concernedBy(entity).map(identityOf).sort().join('\n') || undefined : undefined);
    const same: [Entity, Entity][] = [];
    // Those that relationships and commitments concern are declared by kinds that come before them.
    for (const kind of kinds.filter(each => !notOfDocument.has(each))) {
        const isOpen = (entity: Entity) => !identities.has(entity);
        for (const keyOf of kind === 'partnership' ? [() => kind] : [titleOf, ({ name }: Entity) => name, concerned]) {
            for (const [one, other] of pairs(ownOf(first, kind).filter(isOpen), ownOf(second, kind).filter(isOpen), keyOf)) {
                const identity = `both ${same.push([one, other])}`;
                identities.set(one, identity).set(other, identity);
            }
        }
    }
    const left = (charter: Charter) => kinds.filter(each => !notOfDocument.has(each)).flatMap(kind => ownOf(charter, kind)).filter(entity => !identities.has(entity));
    return { both: same, onlyFirst: left(first), onlySecond: left(second), identityOf };
}

const ownOf = (charter: Charter, kind: Kind): readonly Entity[] => (kind === 'partnership' ? [charter.partnership] : charter[declarations[kind].plural]);

const titleOf = ({ title, name }: Entity) => (title ?? name)?.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');

/** Those with the same key, in their order. */
function pairs(first: readonly Entity[], second: readonly Entity[], keyOf: (entity: Entity) => string | undefined): [Entity, Entity][] {
    const byKey = groupBy(second, keyOf);
    return first.flatMap((entity): [Entity, Entity][] => {
        const key = keyOf(entity);
        const other = key === undefined ? undefined : byKey.get(key)?.shift();
        return other ? [[entity, other]] : [];
    });
}
