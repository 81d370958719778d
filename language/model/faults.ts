import type { Property } from '../generated/parser/ast.js';
import type { Kind } from '../vocabulary/kinds.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import type { VocabularyId } from '../vocabulary/terms/index.js';
import type { Entity } from './entity.js';
import type { Place } from './place.js';

/** What could not be understood while the declarations of a document were read. Each kind of fault is reported by the rule of its name. */
export type Fault =
    | { readonly rule: 'unknown-term'; readonly place: Place; readonly word: string; readonly vocabulary: VocabularyId }
    | { readonly rule: 'unresolved-name'; readonly place: Place; readonly word: string; readonly of: readonly Kind[] }
    | { readonly rule: 'name-of-another-kind'; readonly place: Place; readonly found: Entity; readonly property: string; readonly of: readonly Kind[] }
    | { readonly rule: 'unexpected-value'; readonly place: Place; readonly property: string; readonly written: string; readonly expected: string; readonly spec: PropertySpec }
    /** `first` is the value that counts, `place` are those behind it. */
    | { readonly rule: 'several-values'; readonly place: Place; readonly property: string; readonly written: string; readonly first: Place }
    /** A number of seats that is no whole number, or that lacks the word `seats`. */
    | { readonly rule: 'unexpected-seats'; readonly place: Place; readonly list: Property; readonly name: string; readonly written: string; readonly isWhole: boolean }
    /** `before` is the known property that the words stand in front of, if they do; `meant` the one that they mean, if it is known. */
    | { readonly rule: 'unknown-property'; readonly place: Place; readonly word: string; readonly kind: Kind; readonly before?: string; readonly meant?: string }
    | { readonly rule: 'duplicate-property'; readonly place: Place; readonly property: string; readonly first: Place; readonly removal: Place };

export type FaultOf<R extends Fault['rule']> = Extract<Fault, { rule: R }>;
