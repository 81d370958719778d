import type { Value } from '../generated/parser/ast.js';
import { isUnwritten } from '../text/unwritten.js';
import type { Entity } from './entity.js';
import { placeOf, placesOf, type Place } from './place.js';

/** Where a declaration holds the place of a text: its title, what it states in a property, or the reason for that. */
export interface UnwrittenText {
    readonly place: Place;
    readonly of: 'title' | 'value' | 'reason';
    readonly key: string;
}

/** The texts of a declaration that are still to be written. A value without even dots is none: it is not understood at all. */
export function* unwrittenIn({ node, written, document: { source } }: Entity): Iterable<UnwrittenText> {
    const title = node.title !== undefined && isUnwritten(node.title) ? placesOf(source, node, 'title')[0] : undefined;
    if (title) yield { place: title, of: 'title', key: 'title' };
    for (const [key, property] of written) {
        const of = property.values.some(holdsPlace) ? 'value' : property.reasons.some(isUnwritten) ? 'reason' : undefined;
        if (of) yield { place: placeOf(source, property), of, key };
    }
}

/** A value of nothing but dots, which the author has yet to write. */
export function holdsPlace(value: Value): boolean {
    const text = 'text' in value ? value.text : 'detail' in value ? value.detail : undefined;
    return text !== undefined && text !== '' && isUnwritten(text);
}
