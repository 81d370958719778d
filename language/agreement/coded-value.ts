import type { Entity, Item } from '../model/entity.js';
import { valueInWords } from '../model/value-in-words.js';
import { textOf } from '../syntax/values.js';
import { propertiesOf } from '../vocabulary/keys.js';
import type { Kind } from '../vocabulary/kinds.js';
import { vocabularies } from '../vocabulary/terms/index.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** How the values of a property are compared: as words of a scale, as the same or not, or not at all, because each coder words them alone. */
export type Measure = 'ordinal' | 'nominal' | 'wording';

export function measureOf(kind: Kind, key: string): Measure {
    if (propertiesOf(kind)[key]!.form === 'text') return 'wording';
    return scaleOf(kind, key) === undefined ? 'nominal' : 'ordinal';
}

/** The words of a property whose words are a scale, from least to most. */
export function scaleOf(kind: Kind, key: string): readonly string[] | undefined {
    const spec = propertiesOf(kind)[key]!;
    if (spec.form !== 'term' || spec.many) return undefined;
    const vocabulary: Vocabulary = vocabularies[spec.vocabulary];
    return vocabulary.scale ? Object.keys(vocabulary.terms) : undefined;
}

/** What a declaration states in a property, so that two coders who mean the same have the same text; `undefined` where it does not state it. A list is one value, whatever its order. */
export function codedValue(entity: Entity, key: string, identityOf: (entity: Entity) => string): string | undefined {
    const stated = entity.stated(key);
    if (!stated) return undefined;
    const spec = propertiesOf(entity.keyword)[key]!;
    if (spec.form === 'term') return asSet(stated.items.map(termOf));
    if (spec.form !== 'names') return valueInWords(entity, key)?.toLowerCase();
    const seats = (named: Entity) => stated.items.find(({ refersTo }) => refersTo === named)?.seats;
    const named = (stated.value as readonly Entity[]).map(each => `${identityOf(each)}${seats(each) === undefined ? '' : ` ${seats(each)} seats`}`);
    return asSet([...named, ...stated.texts.map(text => `“${text.toLowerCase()}”`)]);
}

const asSet = (values: readonly string[]) => [...new Set(values)].sort().join('\n');

/** A term without the text that details it, which each coder words alone. */
const termOf = ({ written }: Item) => (/^["“]/.test(written) ? `“${textOf(written).toLowerCase()}”` : written.split(/[\s"“]/)[0]!);
