import type { Citation } from '../generated/parser/ast.js';
import type { Kind } from '../vocabulary/kinds.js';
import type { Declarations, PropertyOf } from '../vocabulary/declarations.js';
import type { ShareBase } from '../vocabulary/forms.js';
import type { TermOf, VocabularyId } from '../vocabulary/terms/index.js';
import type { Entity } from './entity.js';
import type { Place } from './place.js';

/** What a charter states in one property: the value, where it stands, and the reason and evidence given for it. */
export interface Stated<V> {
    readonly value: V;
    /** The property, from its name to the end of its values. */
    readonly place: Place;
    /** The values alone, each with its place; for names, with the declaration that it refers to. */
    readonly items: readonly Item[];
    /** Texts that stand where names may: somebody or something outside the charter. */
    readonly texts: readonly string[];
    /** The word `everyone` stands among the names. */
    readonly everyone: boolean;
    readonly because: string | undefined;
    readonly citations: readonly Citation[];
}

/** One value of a property. */
export interface Item {
    readonly place: Place;
    readonly written: string;
    readonly refersTo?: Entity;
    /** The text that details a term: `merger "taken over in 2014"`. */
    readonly detail?: string;
    /** The limit of `published within 10 working days`. */
    readonly within?: Duration;
    /** How long before the meeting: `published 7 days before`. */
    readonly before?: Duration;
    /** How many seats follow a name, from 1; left out where no number does. */
    readonly seats?: number;
    /** The reason and the evidence for this value alone. */
    readonly because?: string;
    readonly citations?: readonly Citation[];
}

/** A calendar date, `2027-04-01`; dates compare as texts. */
export type IsoDate = string;
/** Without `to`, it has no end yet. */
export interface Period { readonly from: IsoDate; readonly to?: IsoDate }
/** A period, or the shortest time that is asked for. */
export type PeriodOrLeast = Period | { readonly atLeast: Duration };
export interface Duration { readonly amount: number; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly working: boolean }
/** An amount in units of the currency, such as 60000 and `£` or `GBP`. */
export interface Money { readonly amount: number; readonly currency: string }
/** A share in percent, from 0 to 100 if it makes sense; a rule says so where it does not. */
export interface Share { readonly percent: number }
/** The share that carries a decision, and what it is a share of; of the members, where it does not say. */
export interface Threshold extends Share { readonly of: ShareBase }

/** Who must be among those who are there, and how many of them, from 1. `chair` is whoever chairs the forum. */
export interface Required {
    readonly of: Entity | 'chair';
    readonly count: number;
    readonly place: Place;
}

/** How many voting members must be there: a number, a share, or more than half. */
export type Quorum = ({ readonly count: number } | { readonly percent: number; readonly of: ShareBase } | { readonly majority: true }) & { readonly required: readonly Required[] };

interface PlainValues {
    text: string; date: IsoDate; period: Period; 'period-or-least': PeriodOrLeast; duration: Duration; rhythm: string;
    'date-or-rhythm': { readonly date?: IsoDate; readonly rhythm?: string };
    money: Money; threshold: Threshold; quorum: Quorum; number: number; terms: number; year: number;
}

type Single<P> =
    P extends { form: 'term'; vocabulary: infer V extends VocabularyId } ? TermOf<V> | (string & {})
    : P extends { form: infer F extends keyof PlainValues } ? PlainValues[F]
    : never;

/** The type of a property's value: names are always a list, other values are one when `many` is set. */
export type ValueOf<P> =
    P extends { form: 'names'; of: infer K extends readonly Kind[] } ? readonly Entity<K[number]>[]
    : P extends { form: 'quorum' } ? Quorum
    : P extends { many: true } ? readonly Single<P>[]
    : Single<P>;

/** `taken by` -> `takenBy`, `co-chair` -> `coChair`. */
export type CamelCase<S extends string> = S extends `${infer A}${' ' | '-'}${infer B}` ? `${A}${Capitalize<CamelCase<B>>}` : S;
export const camelCase = (key: string): string => key.replace(/[ -](.)/g, (_, letter: string) => letter.toUpperCase());

/** All that declarations of a kind may state, by property; `undefined` where the charter does not say, or says it in words that are not understood. */
export type Statements<K extends Kind> = {
    readonly [P in Exclude<PropertyOf<K>, 'title'> as CamelCase<P>]: Stated<ValueOf<Declarations[K]['properties'][P & keyof Declarations[K]['properties']]>> | undefined;
};
