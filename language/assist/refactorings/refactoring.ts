import type { Edit } from '../../fixes/fix.js';

/** A change of the text that the author asked for by a selection, and that no finding asks for. */
export interface Refactoring {
    readonly title: string;
    /** What becomes of the selection: it moves out, or it is written another way. */
    readonly kind: 'extract' | 'rewrite';
    readonly edits: readonly Edit[];
    /** What is written has places that are left to fill in. */
    readonly leavesGaps?: true;
    /** A file to create, with its text. */
    readonly creates?: { readonly uri: string; readonly text: string };
}

/** A stretch of a document that the author selected; empty where only the cursor is there. */
export interface Selected {
    readonly start: number;
    readonly end: number;
}
