import type { PropertySpec } from '../properties.js';

/** What a declaration states, and which properties it may have. */
export interface DeclarationSpec {
    /** What one is called in a sentence: `a forum`. */
    readonly noun: string;
    /** The collection of a charter that holds these. */
    readonly plural: string;
    /** What it states, in one line. */
    readonly meaning: string;
    /** Everyday words by which people look for it. */
    readonly soughtAs?: readonly string[];
    /** Other declarations refer to it, so it needs a name. */
    readonly named?: true;
    /** The version of the language in which it came; left out for one of the first version. */
    readonly since?: string;
    readonly properties: Readonly<Record<string, PropertySpec>>;
}
