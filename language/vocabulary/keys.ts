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

/** The name of a property, also word by word. */
interface Name {
    readonly key: string;
    readonly words: readonly string[];
}

/** The names of the properties of a kind by their first and by their last word, the longer ones first. */
interface Names {
    readonly byFirst: ReadonlyMap<string, readonly Name[]>;
    readonly byLast: ReadonlyMap<string, readonly Name[]>;
}

const known = new Map<Kind, Names>();

function namesOf(kind: Kind): Names {
    const found = known.get(kind);
    if (found) return found;
    const all = Object.keys(propertiesOf(kind)).map(key => ({ key, words: key.split(' ') })).sort((a, b) => b.words.length - a.words.length);
    const by = (wordOf: (name: Name) => string) => new Map(all.map(each => [wordOf(each), all.filter(other => wordOf(other) === wordOf(each))]));
    const names = { byFirst: by(({ words }) => words[0]!), byLast: by(({ words }) => words.at(-1)!) };
    known.set(kind, names);
    return names;
}

/** The name of a property with which the words begin, the longest if there are several. */
export const propertyAtBeginning = (words: readonly string[], kind: Kind): string | undefined => nameFrom(index => words[index], kind)?.key;

/** The same of words that are asked for one by one: most words of a charter begin no name, and this is asked of each, several times. */
export const nameFrom = (wordAt: (index: number) => string | undefined, kind: Kind): Name | undefined =>
    namesOf(kind).byFirst.get(wordAt(0)!)?.find(({ words }) => words.every((word, index) => word === wordAt(index)));

/** The name of a property with which the words end, the longest if there are several. */
export const propertyAtEnd = (words: readonly string[], kind: Kind): string | undefined =>
    namesOf(kind).byLast.get(words.at(-1)!)?.find(name => name.words.every((word, index) => word === words[words.length - name.words.length + index]))?.key;
