import type { Citation, Property } from '../generated/parser/ast.js';
import type { BoundDocument } from './entity.js';
import { placeOf, placesOf } from './place.js';
import type { Item } from './entity.js';

type Support = Pick<Item, 'because' | 'citations'>;

const none: readonly Support[] = [];

/**
 * The reason and the sources of each value of a list, in its order. What follows the last value is about the whole list, and
 * about none of its values alone, unless another value has a reason or a source of its own.
 */
export function supportOfValues(document: BoundDocument, property: Property): readonly Support[] {
    const { values, reasons, citations } = property;
    if (values.length < 2 || reasons.length + citations.length === 0) return none;
    const { source } = document;
    const ends = values.map(value => placeOf(source, value).end);
    const owner = (offset: number) => ends.findLastIndex(end => end <= offset);
    const byValue = values.map(() => ({ reasons: [] as string[], citations: [] as Citation[] }));
    placesOf(source, property, 'reasons').forEach(({ start }, index) => byValue[owner(start)]?.reasons.push(reasons[index]!));
    for (const citation of citations) byValue[owner(placeOf(source, citation).start)]?.citations.push(citation);
    const isOfWhole = byValue.slice(0, -1).every(each => each.reasons.length + each.citations.length === 0);
    if (isOfWhole) return none;
    return byValue.map(each => ({
        ...(each.reasons.length > 0 ? { because: each.reasons.join(' ') } : {}),
        ...(each.citations.length > 0 ? { citations: each.citations } : {}),
    }));
}
