import type { BibliographyKey } from './bibliography.js';

/**
 * The place in the published literature that a claim rests on.
 * `at` is the section or box as the paper heads it, such as `Box 1, Small wins`; `refs` are the numbers
 * of the references that Jones et al. (2023) give for the claim there.
 */
export interface Cite {
    readonly source: BibliographyKey;
    readonly at: string;
    readonly refs?: readonly number[];
}
