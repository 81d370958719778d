import type { BoundDocument } from '../model/entity.js';
import type { Entity } from '../model/entity.js';
import type { Place } from '../model/place.js';
import type { Kind } from '../vocabulary/kinds.js';

/** A name in the text, told apart by what it names; or a term. */
export interface MarkedWord {
    readonly place: Place;
    readonly is: Kind | 'term';
    readonly declares: boolean;
}

/** The words of a document whose meaning only the model knows, in the order of the text. */
export function wordsOf({ declared }: BoundDocument): MarkedWord[] {
    return declared.flatMap(entity => [...nameOf(entity), ...wordsIn(entity)]).sort((a, b) => a.place.start - b.place.start);
}

const nameOf = (entity: Entity): MarkedWord[] => (entity.name === undefined ? [] : [{ place: entity.place, is: entity.keyword, declares: true }]);

function wordsIn(entity: Entity): MarkedWord[] {
    const items = [...entity.written.keys()].flatMap(key => entity.stated(key)?.items ?? []);
    return items.flatMap(({ place, refersTo, detail, within }): MarkedWord[] => {
        if (refersTo) return [{ place, is: refersTo.keyword, declares: false }];
        return isTerm(place, detail ?? within) ? [{ place, is: 'term', declares: false }] : [];
    });
}

const isTerm = ({ document, start, end }: Place, more: unknown) => more === undefined && /^\p{L}[\p{L}\p{N}_-]*$/u.test(document.text.slice(start, end));
