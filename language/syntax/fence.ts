/** The lines between the marks of one fence; offsets in the whole text. */
export interface Fence {
    /** Where the first line begins, and where the last one ends, its line break included. */
    readonly start: number;
    readonly end: number;
    /** What a new line begins with, so that it stays inside: the marks of the quotations and lists around the fence, and its indentation. */
    readonly prefix: string;
    /** The mark that opens it. */
    readonly opening: { readonly start: number; readonly end: number };
    /** A mark closes it; else it ends with the text, or with the list or quotation around it. */
    readonly isClosed: boolean;
    /** What its lines hold behind their prefix. */
    readonly contents: readonly { readonly start: number; readonly end: number }[];
}
