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
}

/** The form that a property's value takes, and what it means. */
export type PropertySpec = Common &
    (
        | { readonly form: 'text' | 'date' | 'period' | 'duration' | 'rhythm' | 'date-or-rhythm' | 'money' | 'share' | 'number-or-share' | 'year' }
        | { readonly form: 'term'; readonly vocabulary: VocabularyId; readonly within?: true }
        | { readonly form: 'names'; readonly of: readonly Kind[]; readonly orText?: true; readonly everyone?: true }
    );

type Options<O> = { readonly condition?: ConditionId } & O;
type NoOptions = Record<never, never>;

type Plain = Exclude<PropertySpec, { form: 'term' | 'names' }>['form'];

/** A property whose value is a text, a date, an amount … */
export const plain = <const F extends Plain, const O extends Options<{ readonly many?: true }> = NoOptions>(form: F, meaning: string, options?: O) =>
    ({ form, meaning, ...options }) as { readonly form: F; readonly meaning: string } & O;

/** A property whose value is a word of a vocabulary. */
export const term = <const V extends VocabularyId, const O extends Options<{ readonly many?: true; readonly within?: true }> = NoOptions>(
    vocabulary: V, meaning: string, options?: O,
) => ({ form: 'term', vocabulary, meaning, ...options }) as { readonly form: 'term'; readonly vocabulary: V; readonly meaning: string } & O;

/** A property whose value names declarations; with `orText` a text may stand for somebody or something outside the charter. */
export const names = <
    const K extends readonly Kind[],
    const O extends Options<{ readonly many?: true; readonly orText?: true; readonly everyone?: true }> = NoOptions,
>(of: K, meaning: string, options?: O) =>
    ({ form: 'names', of, meaning, ...options }) as { readonly form: 'names'; readonly of: K; readonly meaning: string } & O;
