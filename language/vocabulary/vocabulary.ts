import type { ClaimId } from '../framework/claims/claims.js';

/** What a sector says of a stakeholder; rules ask for marks, never for sectors, so that projects can add sectors. */
export type Mark =
    | 'public' | 'non-state' | 'nhs' | 'commissioner' | 'provider' | 'clinical' | 'local-government'
    | 'self-governing' | 'community' | 'patient-voice' | 'regulator' | 'secondary-care' | 'primary-care' | 'social-care';

/** One word that a property may take, with one line of meaning and, where the model speaks of it, its claims. */
export interface Term {
    readonly meaning: string;
    /** Of a word on a scale: by what a coder tells it from its neighbours. These anchors are ours, and not those of the papers. */
    readonly anchor?: string;
    readonly claims?: readonly ClaimId[];
    /** Words that people write first and that mean this one. */
    readonly also?: readonly string[];
    /** The version of the language in which it came; left out for one of the first version. */
    readonly since?: string;
    /** Only sectors carry marks. */
    readonly marks?: readonly Mark[];
}

/** The words that a property may take. Where `scale` is set their order is a scale, from least to most. */
export interface Vocabulary {
    /** How messages call one of its words: `a sector`, `a level of power`. */
    readonly title: string;
    readonly meaning: string;
    readonly scale?: true;
    /** A project may add words of its own. The others are scales, or words on which rules turn. */
    readonly isOpen?: true;
    readonly terms: Readonly<Record<string, Term>>;
}
