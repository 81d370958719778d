import type { ConditionId } from '../framework/conditions.js';
import type { VocabularyId } from './terms/index.js';
import type { Kind } from './kinds.js';

export interface Common {
    /** One line that says what the property states. */
    readonly meaning: string;
    /** The condition of the model that the property bears on. */
    readonly condition?: ConditionId;
    /** Several values may be given, separated by commas. */
    readonly many?: true;
    /** Words that people write first and that mean this property. */
    readonly also?: readonly string[];
    /** Everyday words by which people look for it. They are no other name of it: written as a key, they could mean something else. */
    readonly soughtAs?: readonly string[];
    /** The version of the language in which the property came; left out for one of the first version. */
    readonly since?: string;
}

/** The forms of a value that is neither a word of a vocabulary nor a name. */
export type PlainForm =
    | 'text' | 'date' | 'period' | 'period-or-least' | 'duration' | 'rhythm' | 'date-or-rhythm' | 'money'
    | 'threshold' | 'quorum' | 'number' | 'terms' | 'year';

export interface TermOptions {
    readonly many?: true;
    /** A time may follow: `published within 10 working days`, `published 7 days before`. */
    readonly timed?: true;
    /** A text is accepted in place of a word. */
    readonly orText?: true;
}

export interface NamesOptions {
    readonly many?: true;
    /** A text is accepted for someone or something outside the charter. */
    readonly orText?: true;
    /** The word `everyone` means all stakeholders of the charter. */
    readonly everyone?: true;
    /** A number of seats may follow each name: `Council 3 seats`. */
    readonly seats?: true;
}

/** The form that a property's value takes, and what it means. */
export type PropertySpec = Common &
    (
        | { readonly form: PlainForm }
        | { readonly form: 'term'; readonly vocabulary: VocabularyId } & TermOptions
        | { readonly form: 'names'; readonly of: readonly Kind[] } & NamesOptions
    );

type Options<O> = Omit<Common, 'meaning' | 'many'> & O;
type NoOptions = Record<never, never>;

/** A property whose value is a text, a date, an amount … */
export const plain = <const F extends PlainForm, const O extends Options<{ readonly many?: true }> = NoOptions>(form: F, meaning: string, options?: O) =>
    ({ form, meaning, ...options }) as { readonly form: F; readonly meaning: string } & O;

/** A property whose value is a word of a vocabulary. */
export const term = <const V extends VocabularyId, const O extends Options<TermOptions> = NoOptions>(vocabulary: V, meaning: string, options?: O) =>
    ({ form: 'term', vocabulary, meaning, ...options }) as { readonly form: 'term'; readonly vocabulary: V; readonly meaning: string } & O;

/** A property whose value names declarations. */
export const names = <const K extends readonly Kind[], const O extends Options<NamesOptions> = NoOptions>(of: K, meaning: string, options?: O) =>
    ({ form: 'names', of, meaning, ...options }) as { readonly form: 'names'; readonly of: K; readonly meaning: string } & O;

/** A property that lists stakeholders, of whom `everyone` names all. */
export const stakeholders = <const O extends Options<Omit<NamesOptions, 'many' | 'everyone'>> = NoOptions>(meaning: string, options?: O) =>
    names(['stakeholder'], meaning, { many: true, everyone: true, ...options } as { readonly many: true; readonly everyone: true } & O);

/** Those who can act: lead, chair, hold a role, bridge. */
export const actors = ['leader', 'role', 'seat', 'stakeholder', 'forum'] as const;

