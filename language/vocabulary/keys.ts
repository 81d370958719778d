import { declarations, type DeclarationSpec } from './declarations.js';
import type { Kind } from './kinds.js';
import { placeElsewhere } from './paraphrases.js';

/** The properties of a kind of declaration, by their names. */
export const propertiesOf = (kind: Kind): DeclarationSpec['properties'] => declarations[kind].properties;

/**
 * The property that people often call something else: `deputy chair` for `vice chair`. Words that mean a property whose values are terms
 * mean something else before a name, where that is known: `agenda: published`, and not `agenda: Chair`.
 */
export function propertyMeant(words: string, kind: Kind, value = ''): string | undefined {
    const [key, spec] = Object.entries(propertiesOf(kind)).find(([, { also }]) => also?.includes(words)) ?? [];
    const isName = /^\p{Lu}/u.test(value);
    return spec?.form === 'term' && isName && placeElsewhere(words, kind) !== undefined ? undefined : key;
}

/** No property has a name of more words than this one. */
export const mostWords = 'could go elsewhere to'.split(' ').length;

/** The name of a property with which the words begin, the longest if there are several. */
export const propertyAtBeginning = (words: readonly string[], kind: Kind): string | undefined => longest(words.length, count => words.slice(0, count), kind);

const firstWords = new Map<Kind, ReadonlySet<string>>();

/** Whether a name of a property begins with a word. Most words of a charter begin none, and this is asked of each, several times. */
export function beginsProperty(word: string, kind: Kind): boolean {
    if (!firstWords.has(kind)) firstWords.set(kind, new Set(Object.keys(propertiesOf(kind)).map(name => name.split(' ')[0]!)));
    return firstWords.get(kind)!.has(word);
}

/** The name of a property with which the words end, the longest if there are several. */
export const propertyAtEnd = (words: readonly string[], kind: Kind): string | undefined => longest(words.length, count => words.slice(-count), kind);

function longest(length: number, some: (count: number) => readonly string[], kind: Kind): string | undefined {
    const known = propertiesOf(kind);
    for (let count = Math.min(length, mostWords); count > 0; count--) {
        const name = some(count).join(' ');
        if (Object.hasOwn(known, name)) return name;
    }
    return undefined;
}
