import type { Entity } from '../model/entity.js';
import { textPlace, type TextPlace } from '../model/place.js';
import { valueInWords } from '../model/value-in-words.js';
import { propertiesOf } from '../vocabulary/keys.js';
import type { Kind } from '../vocabulary/kinds.js';
import { codedValue, measureOf, type Measure } from './coded-value.js';

/** What one coder states, in words, and where; where it is not stated, where the declaration is. */
export interface Coded extends TextPlace {
    readonly value?: string;
}

/** `same` and `different`: both state it. `stated`: both state it, each in words of their own, which are not compared. */
export type Outcome = 'same' | 'different' | 'stated' | 'only first' | 'only second';

/** One property of one declaration that both coders found: what each of them states. */
export interface CodedProperty {
    readonly kind: Kind;
    readonly property: string;
    readonly measure: Measure;
    /** The declaration, as messages call it. */
    readonly called: string;
    readonly outcome: Outcome;
    readonly first: Coded;
    readonly second: Coded;
}

/** A property with what each coder states, as `codedValue` gives it. */
export interface Unit extends CodedProperty {
    readonly values: readonly [string | undefined, string | undefined];
}

/** Every property that at least one of two coders states of a declaration that both found. */
export function codedProperties([one, other]: readonly [Entity, Entity], identityOf: (entity: Entity) => string): Unit[] {
    return Object.keys(propertiesOf(one.keyword)).flatMap((property): Unit[] => {
        const values = [codedValue(one, property, identityOf), codedValue(other, property, identityOf)] as const;
        if (values.every(value => value === undefined)) return [];
        const measure = measureOf(one.keyword, property);
        return [{ kind: one.keyword, property, measure, called: one.called, outcome: outcomeOf(values, measure), first: coded(one, property), second: coded(other, property), values }];
    });
}

function outcomeOf([first, second]: Unit['values'], measure: Measure): Outcome {
    if (first === undefined) return 'only second';
    if (second === undefined) return 'only first';
    return measure === 'wording' ? 'stated' : first === second ? 'same' : 'different';
}

function coded(entity: Entity, property: string): Coded {
    const value = valueInWords(entity, property);
    return { ...(value === undefined ? {} : { value }), ...textPlace(entity.stated(property)?.place ?? entity.place) };
}
