import type { CitableWork } from '../citation/work.js';
import type { Import } from '../generated/parser/ast.js';
import type { SourceDocument } from '../syntax/document.js';

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
