/** A work that a charter may cite, in the field names of CSL-JSON. */
export interface CitableWork {
    readonly id: string;
    readonly type?: string;
    readonly title?: string;
    readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
    readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] };
    readonly DOI?: string;
    readonly URL?: string;
    readonly [field: string]: unknown;
}
