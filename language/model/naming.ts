import { inList } from '../text/in-list.js';
import type { Entity, Stated } from './entity.js';
import type { Place } from './place.js';
import { patternOf } from '../text/pattern.js';
import { sentence } from '../text/sentence.js';
import { declarations } from '../vocabulary/declarations.js';

export { sentence };

/** Kinds whose titles are names of their own in a sentence; the titles of others stand in quotation marks. */
const properNames = new Set(['partnership', 'stakeholder', 'leader']);

/** How messages call a declaration: by its title, its name, or, where it has neither, by whom it concerns. */
export function callName(entity: Entity): string {
    const title = entity.title?.replace(/\.$/, '') ?? entity.name;
    if (title !== undefined) return properNames.has(entity.keyword) ? title : `“${title}”`;
    const concerned = concernedBy(entity);
    const noun = declarations[entity.keyword].noun.replace(/^an? /, '');
    return concerned.length > 0 ? `the ${noun} ${prepositions[entity.keyword] ?? 'of'} ${inList(concerned.map(({ called }) => called))}` : `this ${noun}`;
}

const prepositions: Partial<Record<Entity['keyword'], string>> = {
    answer: 'about', relationship: 'between', 'trust building': 'between', 'small win': 'between', commitment: 'by', dialogue: 'with',
};

/** Between whom a declaration is, or of whom or by whom: those by whom it is called where it has no title. */
export function concernedBy(entity: Entity): readonly Entity[] {
    switch (entity.keyword) {
        case 'relationship': case 'trust building': case 'small win': return entity.between?.value ?? [];
        case 'commitment': return entity.by?.value ?? [];
        case 'empowerment': case 'concern': return entity.of?.value ?? [];
        case 'dialogue': return entity.with?.value ?? [];
        case 'answer': return entity.about?.value ?? [];
        default: return [];
    }
}

export { inList };

/** The names by which messages call several declarations, as a list in a sentence. */
export const listed = (entities: readonly { readonly called: string }[]): string => inList(entities.map(({ called }) => called));

/** What begins a description and is no name, before a word in small letters; of some words only where the word before is in small letters too, for “Mill Community” is a name. */
const [describing, afterSmall] = ['Organisations|People|Representatives|Stakeholders|Users', 'Community|Consumers|General|Producers'];
const descriptions = `(?:${describing})(?=,? \\p{Ll})|(?<=(?:(?<!\\p{L})\\p{Ll}[\\p{L}’']*|\\d|[,;:)”])\\s)(?:${afterSmall})(?=,? \\p{Ll})`;
const capitals = patternOf(`“[^”]*”|(?<=[^.?!…]\\s)(?:The (?=\\S)|${descriptions})`, 'gu');

/** What could be one: few sentences have any. */
const mayBeDescription = new RegExp(`[^.?!…]\\s(?:The |${describing}|${afterSmall})`);

/** The full stop of a quotation after which the sentence ends or goes on; the point of an abbreviation stays. */
const stopBeforeMark = patternOf(String.raw`(?<!\b\p{L}|\.)\.”(?=[.,;:)])`, 'gu');

/** A sentence in which names such as “The port”, “People who use the bus” or “Stakeholders in the valley” begin with a capital only where the sentence does. Quoted words stay as they are, without a full stop before that of the sentence. */
export function inSentence(text: string): string {
    const named = mayBeDescription.test(text) ? text.replace(capitals(), found => (found.startsWith('“') ? found : found.toLowerCase())) : text;
    return sentence(named.includes('.”') ? named.replace(stopBeforeMark(), '”') : named);
}

/** Where a property names a declaration: its name, or the whole property where `everyone` includes it. */
export const placeNaming = ({ items, place }: Stated<unknown>, entity: Entity): Place => items.find(({ refersTo }) => refersTo === entity)?.place ?? place;
