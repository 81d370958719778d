import type { Declaration, Property, Value } from '../generated/parser/ast.js';
import { isUnwritten } from '../text/unwritten.js';
import type { Kind } from '../vocabulary/kinds.js';
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
    return isDots(text);
}

/** A text that is there, and holds nothing but dots. */
const isDots = (text: string | undefined): boolean => text !== undefined && text !== '' && isUnwritten(text);

/** A declaration whose title is nothing but dots holds the place of one. What a charter is, cites, explains and asks is there without its title too. */
export const isPlaceOfOne = ({ keyword, title }: Declaration): boolean => !isThereUntitled.has(keyword) && isDots(title);

const isThereUntitled: ReadonlySet<string> = new Set<Kind>(['partnership', 'source', 'explain', 'survey']);

/** A property without the values, details and reasons that are still to be written; `undefined` where nothing is left. */
export function withoutUnwritten(property: Property): Property | undefined {
    const values = property.values.filter(value => !isPlaceOfText(value)).map(withoutUnwrittenDetail);
    const reasons = property.reasons.filter(reason => !isUnwritten(reason));
    return values.length === 0 ? undefined : Object.create(property, { values: { value: values }, reasons: { value: reasons } }) as Property;
}

const isPlaceOfText = (value: Value): boolean => value.$type === 'TextValue' && holdsPlace(value);

const withoutUnwrittenDetail = (value: Value): Value => (holdsPlace(value) ? Object.create(value, { detail: { value: undefined } }) as Value : value);
