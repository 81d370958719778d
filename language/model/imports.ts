import type { Import } from '../generated/parser/ast.js';
import type { SourceDocument } from '../syntax/document.js';

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

/** What became of the file that an import names. */
export type Imported =
    | { readonly outcome: 'charter'; readonly document: SourceDocument }
    | { readonly outcome: 'bibliography'; readonly works: readonly CitableWork[] }
    | { readonly outcome: 'missing' }
    | { readonly outcome: 'outside' }
    | { readonly outcome: 'unreadable'; readonly reason: string };

/** An import as written, the file it names, and what became of that. */
export interface ImportLink {
    readonly node: Import;
    readonly uri: string;
    readonly imported: Imported;
}
