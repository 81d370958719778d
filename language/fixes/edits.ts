import type { Entity } from '../model/entity.js';
import { holdsPlace } from '../model/unwritten-texts.js';
import type { Place } from '../model/place.js';
import type { Stated } from '../model/entity.js';
import type { Kind } from '../vocabulary/kinds.js';
import type { PropertyOf } from '../vocabulary/declarations.js';
import type { Edit } from './fix.js';

const indentation = '    ';

/**
 * States a property: adds it as the last one of the declaration's body, or replaces its values if it is there. The reason and
 * the evidence behind the old values go with them, since they were given for those.
 */
export function setProperty<K extends Kind>(entity: Entity<K>, key: PropertyOf<K>, values: string): Edit {
    const written = entity.stated(key);
    if (!written) return addProperty(entity, key, values);
    const { document, end } = withTrail(entity, key) ?? written.place;
    return { place: { document, start: written.items[0]?.place.start ?? end, end }, text: values };
}

/** Adds a value to the list that a property holds, or the property with this one value. */
export function addToList<K extends Kind>(entity: Entity<K>, key: PropertyOf<K>, value: string): Edit {
    const written = entity.stated(key);
    if (!written) return addBehindUnread(entity, key, value) ?? addProperty(entity, key, value);
    const { document, end } = written.place;
    return { place: { document, start: end, end }, text: `, ${value}` };
}

/** A property that is written, and holds nothing that was understood, is not written a second time. Dots give their place to the value. */
function addBehindUnread(entity: Entity, key: string, value: string): Edit | undefined {
    const property = entity.written.get(key);
    const end = property?.$cstNode?.end;
    if (!property || end === undefined) return undefined;
    const [first, last] = [property.values[0]?.$cstNode, property.values.at(-1)?.$cstNode];
    if (first && last && property.values.every(holdsPlace)) return { place: { document: entity.document.source, start: first.offset, end: last.end }, text: value };
    return { place: { document: entity.document.source, start: end, end }, text: property.values.length > 0 ? `, ${value}` : ` ${value}` };
}

/** Takes values out of a list, with their commas; the property goes with its last value. */
export function removeFromList<K extends Kind>(entity: Entity<K>, key: PropertyOf<K>, values: readonly Entity[]): Edit[] {
    const stated = entity.stated(key)!;
    const indices = stated.items.flatMap(({ refersTo }, index) => (values.some(each => each === refersTo) ? [index] : []));
    if (indices.length === stated.items.length) return [remove(withTrail(entity, key) ?? stated.place)];
    const isTaken = (index: number) => indices.includes(index);
    const beginnings = indices.filter(index => !isTaken(index - 1));
    const ends = indices.filter(index => !isTaken(index + 1));
    return beginnings.map((from, run) => removeItems(stated, from, ends[run]!));
}

/** Takes one of several values out of a list, with its comma. */
export const removeItem = (stated: Stated<unknown>, index: number): Edit => removeItems(stated, index, index);

/** Takes out the values from the one to the other, but not all that there are. */
function removeItems({ items, place: { document } }: Stated<unknown>, from: number, to: number): Edit {
    const [start, end] = from > 0 ? [items[from - 1]!.place.end, items[to]!.place.end] : [items[0]!.place.start, items[to + 1]!.place.start];
    return { place: { document, start, end }, text: '' };
}

/** Removes a stretch of text, and the line with it where nothing else stands on the line. */
export function remove({ document, start, end }: Place): Edit {
    const { text } = document;
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const before = /[ \t]*$/.exec(text.slice(Math.min(line, start), start))![0].length;
    const after = /^[ \t]*/.exec(text.slice(end))![0].length;
    const isWholeLine = (start - before === 0 || text[start - before - 1] === '\n') && /^(\r?\n|$)/.test(text.slice(end + after));
    if (!isWholeLine) return { place: { document, start: start - before, end }, text: '' };
    const lineBreak = /^\r?\n?/.exec(text.slice(end + after))![0].length;
    return { place: { document, start: start - before, end: end + after + lineBreak }, text: '' };
}

/** Adds a property as the last one of a declaration's body; gives the declaration a body if it has none. */
function addProperty<K extends Kind>(entity: Entity<K>, key: PropertyOf<K>, values: string): Edit {
    const { document, start, end } = entity.extent;
    const text = document.text.slice(start, end);
    if (!entity.node.open) return { place: { document, start: end, end }, text: ` { ${key}: ${values} }` };
    if (!text.endsWith('}')) return { place: { document, start: end, end }, text: `\n${indentation}${key}: ${values}` };
    const inner = text.slice(0, -1);
    const gap = /\s*$/.exec(inner)![0];
    const at = end - 1 - gap.length;
    const isOnOneLine = !gap.includes('\n');
    return { place: { document, start: at, end: end - 1 }, text: isOnOneLine ? `${inner.trimEnd().endsWith('{') ? ' ' : '  '}${key}: ${values} ` : `\n${indentation}${key}: ${values}${gap}` };
}

/** Adds a declaration behind another one. Its lines are given without indentation of their own. */
export function insertAfter(entity: Entity, declaration: string): Edit {
    const { document, end } = entity.extent;
    return { place: { document, start: end, end }, text: `\n\n${declaration}` };
}

function withTrail(entity: Entity, key: string): Place | undefined {
    const node = entity.written.get(key)?.$cstNode;
    return node && { document: entity.document.source, start: node.offset, end: node.end };
}
