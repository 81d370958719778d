import { declarations } from '../vocabulary/declarations.js';
import type { BoundDocument } from '../model/entity.js';
import { sharesNames } from '../model/binding.js';
import type { Entity } from '../model/entity.js';
import type { Place } from '../model/place.js';
import type { Workspace } from '../workspace/workspace.js';
import { citedKey } from '../citation/cited.js';
import { declarationOf, mentionsOf } from './mentions.js';
import { wordsOf } from '../syntax/document.js';
import { isName } from '../syntax/tokens-of.js';
import { quoted } from '../syntax/values.js';
import { namesFor } from '../text/names.js';
import { isUnwritten } from '../text/unwritten.js';
import { targetAt } from './target.js';

/** A name in the text that can be changed everywhere at once. */
export interface Renamable {
    readonly entity: Entity;
    readonly name: string;
    /** The name, or the key of a citation, at the position that was asked about. */
    readonly place: Place;
    /** It is the title that changes, and the name with it where that was made of the title. */
    readonly isTitle?: true;
}

/** One of the places that a new name changes. */
export interface Renaming {
    readonly place: Place;
    readonly text: string;
}

/** What can be renamed at an offset. The name of an explanation is a rule's, and stays. */
export function renamableAt(document: BoundDocument, offset: number): Renamable | undefined {
    const target = targetAt(document, offset);
    const entity = declarationOf(document, target);
    if (!target || entity?.name === undefined || entity.keyword === 'explain') return undefined;
    if (target.is === 'title') return { entity, name: entity.title ?? '', place: { ...target.place, start: target.place.start + 1, end: target.place.end - 1 }, isTitle: true };
    const place = target.is === 'citation' ? citedKey(document, target.citation) : target.is === 'name' || target.is === 'item' ? target.place : undefined;
    return place && offset <= place.end ? { entity, name: entity.name, place } : undefined;
}

/** Every place where the old name stands, or why the new one cannot be given, in a sentence. */
export function renamed(workspace: Workspace, { entity }: Renamable, newName: string): readonly Place[] | string {
    // An editor has room for one short line.
    if (!isName(newName)) return `“${newName}” cannot be a name. Use letters and digits, a letter first.`;
    const documents = [...workspace.dependents(entity.document.source.uri)].flatMap(uri => workspace.document(uri) ?? []).map(each => workspace.bind(each));
    const taken = documents.map(document => takenIn(document, entity, newName)).find(by => by !== undefined);
    if (taken !== undefined) return `“${newName}” is taken: it is the ${taken}.`;
    return [entity.place, ...mentionsOf(workspace, entity)];
}

/** The edits that give a declaration a new name, a new title, or both where a title is given for a name; or why that cannot be, in a sentence. */
export function renamings(workspace: Workspace, renamable: Renamable, newName: string): readonly Renaming[] | string {
    if (renamable.isTitle) return retitled(workspace, renamable, newName);
    if (isTitleLike(newName)) return named(workspace, renamable, newName);
    const places = renamed(workspace, renamable, newName);
    return typeof places === 'string' ? places : places.map(place => ({ place, text: newName }));
}

/** Several words are a title: “Riverside Council” makes the name RiversideCouncil. */
const isTitleLike = (text: string): boolean => /\p{L}.*\s.*\S/u.test(text.trim()) && !/["“”\\\r\n]/.test(text);

/** A title, and the name that is made of it. A declaration that has no title gets one. */
function named(workspace: Workspace, renamable: Renamable, title: string): readonly Renaming[] | string {
    const { entity } = renamable;
    const [name] = namesFor([title]) as [string];
    const places = name === entity.name ? [] : renamed(workspace, renamable, name);
    if (typeof places === 'string') return places;
    const [heading] = wordsOf(entity.node, 'title');
    const source = entity.document.source;
    const declared = { place: { document: source, start: entity.place.end, end: entity.place.end }, text: ` ${quoted(title.trim())}` };
    const titled = heading ? { place: { document: source, start: heading.offset, end: heading.end }, text: quoted(title.trim()) } : declared;
    return [...places.map(place => ({ place, text: name })), titled];
}

/** The new title; and where the name was made of the old one, the name that is made of the new one, if it is free. */
function retitled(workspace: Workspace, renamable: Renamable, title: string): readonly Renaming[] | string {
    const text = quoted(title.trim()).slice(1, -1);
    if (isUnwritten(title)) return 'A title needs at least one word.';
    const { entity, name } = renamable;
    const [before, after] = [namesFor([name])[0]!, namesFor([title])[0]!];
    const places = before === entity.name && after !== before ? renamed(workspace, renamable, after) : [];
    return [{ place: renamable.place, text }, ...(typeof places === 'string' ? [] : places.map(place => ({ place, text: after })))];
}

/** What a name stands for already where the declaration can be referred to. */
function takenIn({ scope, citable }: BoundDocument, entity: Entity, name: string): string | undefined {
    if (sharesNames(entity.keyword)) {
        const other = scope.get(name);
        return other && other !== entity && scope.get(entity.name!) === entity ? `name of ${declarations[other.keyword].noun}` : undefined;
    }
    const other = citable.get(name);
    return other && !('declared' in other && other.declared === entity) ? 'key of another work' : undefined;
}
