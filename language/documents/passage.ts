/** What kind of file a document was read from. */
export type Format = 'word' | 'pdf' | 'markdown' | 'html' | 'text';

/** One piece of a document that a charter can point at: a heading, a clause, a paragraph, a row of a table, or a footnote. */
export interface Passage {
    readonly kind: 'heading' | 'clause' | 'paragraph' | 'row' | 'footnote';
    /** Its number or mark as printed: `3.2.1`, `(a)`, `Schedule A`, `•`. */
    readonly label?: string;
    /**
     * What its label and those above it come to, in lower case without punctuation: `['3', '2', '1', 'a']`.
     * Empty for a passage without a number of its own.
     */
    readonly address: readonly string[];
    /** Its words without the label. Cells of a row are separated by tabs. */
    readonly text: string;
    /** The position in `Document.passages` of the passage it belongs to. */
    readonly parent?: number;
    /** How many passages it is nested in. */
    readonly depth: number;
    /** The level of a heading, from 1. */
    readonly level?: number;
    /** The page it begins on, from 1, where the format has pages. */
    readonly page?: number;
    /** The line it begins on, from 1, where the format has lines. */
    readonly line?: number;
    /** Where a row is: the table counted through the document, and the row below the headings, both from 1. A row of headings is row 0. */
    readonly cell?: { readonly table: number; readonly row: number };
}

/** Why a document cannot be read, or can be read in part only. */
export interface Problem {
    readonly kind: 'not-a-document' | 'old-format' | 'encrypted' | 'damaged' | 'no-text' | 'too-large';
    /** One sentence for the reader, which says what to do. */
    readonly message: string;
}

/** A document as passages, in the order of reading. A passage is followed by all that belong to it, so that a part of the tree is a slice. */
export interface Document {
    readonly format: Format;
    readonly title?: string;
    readonly passages: readonly Passage[];
    /** Sentences about how the document was read: tracked changes, hidden text. */
    readonly remarks: readonly string[];
    /** A document with a problem has no passages. */
    readonly problem?: Problem;
}

/** What is told of a document some of whose words are struck out: they hold no longer. */
export const struckOut = 'The document has words that are struck out, which were not read.';

/** The passage and all that belong to it. */
export function withDescendants({ passages }: Document, index: number): readonly Passage[] {
    const depth = passages[index]!.depth;
    const next = passages.findIndex((each, position) => position > index && each.depth <= depth);
    return passages.slice(index, next < 0 ? undefined : next);
}

/** The positions of the passages that a passage is nested in, the outermost first. */
export function ancestorsOf({ passages }: Document, index: number): number[] {
    const found: number[] = [];
    for (let at = passages[index]!.parent; at !== undefined; at = passages[at]!.parent) found.unshift(at);
    return found;
}

/** Whether rules may be read in a passage. Some documents are laid out as headings throughout: one that is a whole sentence is no title. */
export const saysRules = ({ kind, text }: Passage): boolean => kind === 'clause' || kind === 'paragraph' || (kind === 'heading' && /^(?:\S+\s+){7,}\S+[.;]$/.test(text.trim()));
