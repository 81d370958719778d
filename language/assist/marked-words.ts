import { flattenCst } from '../syntax/cst.js';
import { keyPlace } from '../model/declared.js';
import type { BoundDocument } from '../model/entity.js';
import type { Entity } from '../model/entity.js';
import type { Place } from '../model/place.js';
import type { Kind } from '../vocabulary/kinds.js';

/** A name in the text, told apart by what it names; a term; or, for editors without a grammar, any other word that has a colour. */
export interface MarkedWord {
    readonly place: Place;
    readonly is: Kind | 'term' | 'keyword' | 'property' | 'text' | 'number' | 'comment';
    readonly declares: boolean;
}

/** The words of a document whose meaning only the model knows, in the order of the text. */
export function wordsOf({ declared }: BoundDocument): MarkedWord[] {
    return declared.flatMap(entity => [...nameOf(entity), ...wordsIn(entity)]).sort((a, b) => a.place.start - b.place.start);
}

/** The same, with keywords, properties, texts, numbers and comments. */
export function allWordsOf(document: BoundDocument): MarkedWord[] {
    const named = wordsOf(document);
    const taken = new Set(named.map(({ place }) => place.start));
    const keys = document.declared.flatMap(entity => [...entity.written.values()].map(property => keyPlace(document, property)));
    const { source } = document;
    const keyAt = new Map(keys.map(place => [place.start, place]));
    const heads = new Set(document.declared.map(({ extent }) => extent.start));
    let keyEnd = -1;
    const others = (source.tree.$cstNode ? flattenCst(source.tree.$cstNode) : []).flatMap((leaf): MarkedWord[] => {
        const place = { document: source, start: leaf.offset, end: leaf.end };
        if (taken.has(leaf.offset) || leaf.offset < keyEnd) return [];
        const key = keyAt.get(leaf.offset);
        if (key) {
            keyEnd = key.end;
            return [{ place: key, is: 'property', declares: false }];
        }
        const is = heads.has(leaf.offset) ? 'keyword' : kindOfLeaf(leaf.text);
        return is ? [{ place, is, declares: false }] : [];
    });
    return [...named, ...others].sort((a, b) => a.place.start - b.place.start);
}

function kindOfLeaf(text: string): MarkedWord['is'] | undefined {
    if (/^(\/\/|\/\*)/.test(text)) return 'comment';
    if (/^["“]/.test(text)) return 'text';
    if (/^(import|because|says)$/.test(text)) return 'keyword';
    return /^[£€$¥]?\d/.test(text) ? 'number' : undefined;
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
