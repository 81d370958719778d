import type { Entity } from '../entity.js';
import type { Place } from '../place.js';

/** What a fact is based on: a declaration, and what it states that matters here, in a few words. */
export interface Reason {
    readonly of: Entity;
    readonly says: string;
    readonly place: Place;
}

/** A derived fact: one of its values, or that the charter does not say; and what it is based on. */
export interface Fact<T extends string> {
    readonly is: T | 'not stated';
    readonly reasons: readonly Reason[];
}

/** What `entity` states in the property `key`, as a reason. */
export function reasonFrom(entity: Entity, key: string): Reason {
    const stated = entity.stated(key);
    const says = stated ? `${key}: ${stated.items.map(({ written }) => written).join(', ')}` : `${key} not stated`;
    return { of: entity, says, place: stated?.place ?? entity.place };
}
