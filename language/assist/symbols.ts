import type { BoundDocument } from '../model/entity.js';
import type { Entity } from '../model/entity.js';
import type { Place } from '../model/place.js';

/** A declaration as outlines list it. */
export interface OutlineEntry {
    readonly entity: Entity;
    readonly label: string;
    /** The whole declaration, and its name in it. */
    readonly extent: Place;
    readonly name: Place;
}

export const outlineOf = (document: BoundDocument): OutlineEntry[] => document.declared.map(entity => ({
    entity,
    label: entity.title ?? entity.name ?? entity.called.replace(/^(the|this) /, ''),
    extent: entity.extent,
    name: entity.place,
}));
