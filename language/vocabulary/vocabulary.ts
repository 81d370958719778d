import type { Setting } from '../framework/claims/claim.js';
import type { ClaimId } from '../framework/claims/claims.js';

/** What a sector says of a stakeholder; rules ask for marks, never for sectors, so that projects can add sectors. */
export type Mark =
    | 'public' | 'non-state' | 'nhs' | 'commissioner' | 'provider' | 'clinical' | 'local-government'
    | 'self-governing' | 'community' | 'patient-voice' | 'regulator' | 'secondary-care' | 'primary-care' | 'social-care';

/** One word that a property may take, with one line of meaning and, where the model covers it, its claims. */
export interface Term {
    readonly meaning: string;
    /** For a word on a scale: what distinguishes it from its neighbours. These anchors are ours and do not come from the papers. */
    readonly anchor?: string;
    readonly claims?: readonly ClaimId[];
    /** Words that people write first and that mean this one. */
    readonly also?: readonly string[];
    /** The version of the language in which it came; left out for one of the first version. */
    readonly since?: string;
    /** The setting that it belongs to, if it does to one: it is proposed after the others where the charter is in another one. */
    readonly setting?: Setting;
    /** Only sectors carry marks. */
    readonly marks?: readonly Mark[];
}

/** The words that a property may take. Where `scale` is set their order is a scale, from least to most. */
export interface Vocabulary {
    /** What messages call one of its words: `a sector`, `a level of power`. */
    readonly title: string;
    readonly meaning: string;
    readonly scale?: true;
    /** A project may add words of its own. The others are scales, or words that rules depend on. */
    readonly isOpen?: true;
    readonly terms: Readonly<Record<string, Term>>;
}
