import type { Entity } from './entity.js';
import { placesOf, type Place } from './place.js';

/** Where the title of a declaration stands, with its quotation marks; `undefined` if it has none. */
export function titlePlace({ node, document }: Entity): Place | undefined {
    return placesOf(document.source, node, 'title')[0];
}
