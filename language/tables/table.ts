/** A table as its file holds it, and what a reader of it should know. */
export interface Table {
    /** Rows of cells as text, empty rows among them, so that the first row is row 1 of the file. */
    readonly rows: readonly (readonly string[])[];
    /** Sentences about how the file was read. */
    readonly remarks: readonly string[];
    /** That only one sheet of several was read, as a sentence without its end. */
    readonly oneOfSheets?: string;
}

/** What someone reads a table for. */
export interface Purpose {
    /** What it should hold, as a message calls it. */
    readonly noun: string;
    /** Whether a sheet is about that, by at least so many of its headings; without it, the first sheet that is not empty counts. */
    readonly speaksOf?: (rows: readonly (readonly string[])[], least: number) => boolean;
    /** Whether the headings are known and are in one column. */
    readonly isOneColumn?: (rows: readonly (readonly string[])[]) => boolean;
}

/** Why a table could not be read, in a sentence for the person who chose it. */
export class TableProblem extends Error {}

export const isBlank = (cell: string): boolean => cell.trim() === '';
