import type { Charter } from '../model/charter.js';
import type { BoundDocument, Entity } from '../model/entity.js';
import { holdsPlace } from '../model/unwritten-texts.js';
import type { Place } from '../model/place.js';
import type { Item } from '../model/entity.js';
import { flattenCst } from '../syntax/cst.js';
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
    if (!written) return replaceUnread(entity, key, values) ?? addProperty(entity, key, values);
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

/** Names declarations in the list that a property holds. */
export const addNames = <K extends Kind>(entity: Entity<K>, key: PropertyOf<K>, named: readonly Entity[]): Edit =>
    ({ ...addToList(entity, key, namesOf(named)), isError: !named.every(each => isKnown(entity.document, each)) });

/** Whether a file can name a declaration: a library does not know those of the charters that import it. */
export const isKnown = (document: BoundDocument, entity: Entity): boolean => entity.name !== undefined && document.find(entity.name) === entity;

/** Names a declaration that the same fix adds to a charter. */
export const addNewName = <K extends Kind>({ document }: Charter, entity: Entity<K>, key: PropertyOf<K>, name: string): Edit => ({ ...addToList(entity, key, name), isError: entity.document !== document });

/** The names of declarations as a list in the charter's text. */
export const namesOf = (entities: readonly Entity[]): string => entities.map(({ name }) => name).join(', ');

/** A property that is written, and holds nothing that was understood, is not written a second time: dots, and what is not understood, give their place to the values. */
function replaceUnread(entity: Entity, key: string, values: string): Edit | undefined {
    const property = entity.written.get(key);
    if (!property?.$cstNode) return undefined;
    const [first, last] = [property.values[0]?.$cstNode, property.values.at(-1)?.$cstNode];
    const { end } = property.$cstNode;
    return { place: { document: entity.document.source, start: first?.offset ?? end, end: last?.end ?? end }, text: first ? values : ` ${values}` };
}

/** The same of a list, where only dots give their place: what is not understood may be meant. */
function addBehindUnread(entity: Entity, key: string, value: string): Edit | undefined {
    const property = entity.written.get(key);
    if (!property?.$cstNode || property.values.every(holdsPlace)) return replaceUnread(entity, key, value);
    const { end } = property.$cstNode;
    return { place: { document: entity.document.source, start: end, end }, text: `, ${value}` };
}

/** Takes values out of a list, with their commas; the property goes with its last value. */
export function removeFromList<K extends Kind>(entity: Entity<K>, key: PropertyOf<K>, values: readonly Entity[]): Edit[] {
    return removeItems(entity, key, entity.stated(key)!.items.filter(({ refersTo }) => values.some(each => each === refersTo)));
}

/** Takes some of the values out of a list, each with its seats and with a reason and evidence of its own. */
export function removeItems<K extends Kind>(entity: Entity<K>, key: PropertyOf<K>, taken: readonly Item[]): Edit[] {
    const { items, place } = entity.stated(key)!;
    if (taken.length === items.length) return [remove(withTrail(entity, key) ?? place)];
    const isTaken = (index: number) => taken.includes(items[index]!);
    const indices = items.flatMap((_, index) => (isTaken(index) ? [index] : []));
    const ends = indices.filter(index => !isTaken(index + 1));
    return indices.filter(index => !isTaken(index - 1)).map((from, run): Edit => {
        const to = ends[run]!;
        const [start, end] = from > 0 ? [endOf(entity, key, items[from - 1]!), endOf(entity, key, items[to]!)] : [items[0]!.place.start, items[to + 1]!.place.start];
        return { place: { document: place.document, start, end }, text: '' };
    });
}

/** Where a value of a list ends, with its number of seats; a reason or a source after it belongs to it where it is not about the whole list. */
function endOf(entity: Entity, key: string, { place, because, citations }: Item): number {
    const { values, $cstNode } = entity.written.get(key)!;
    const index = values.findIndex(value => value.$cstNode?.offset === place.start);
    const [value, next] = [values[index]?.$cstNode, values[index + 1]?.$cstNode];
    if (!value || !$cstNode || (because ?? citations) === undefined) return value?.end ?? place.end;
    const words = flattenCst($cstNode).filter(({ hidden, end }) => !hidden && end <= (next?.offset ?? $cstNode.end));
    return (next ? words.at(-2) : words.at(-1))?.end ?? value.end;
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
