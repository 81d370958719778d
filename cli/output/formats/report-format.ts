import type { Colors } from 'picocolors/types.js';
import type { Severity } from '../../../language/rules/rule.js';
import type { LintedFile } from '../../running/lint-files.js';
import type { Counts } from '../../../language/check/counts.js';

/** What a format uses, apart from the findings. */
export interface RenderOptions {
    readonly colors: Colors;
    /** Columns of the terminal. */
    readonly width: number;
    /** Hints are left out of what people read, unless asked for. */
    readonly hints: boolean;
    /** The least severe findings that make the check fail. */
    readonly failOn: Severity;
    /** Print findings only, without a summary. */
    readonly isQuiet?: boolean;
    /** The address of a rule’s page, with `{rule}` in place of its id, if there is one. */
    readonly rulePage?: string;
    /** Which part of the work this is, such as `2-of-5`. */
    readonly part?: string;
    /** The version of Concordat. */
    readonly version: string;
}

/** What is known when all files are checked. */
export interface Summary {
    /** The paths of the files that were checked, in their order. */
    readonly files: readonly string[];
    /** Sentences about files that could not be checked. */
    readonly unread: readonly string[];
    readonly counts: Counts;
}

/**
 * A way to print findings. A report is made file by file, so that no more than the findings of one file are in memory at a time: each file
 * becomes a piece in the thread that checked it, and the pieces are put together in the order of the files.
 */
export interface ReportFormat<Piece = string> {
    /** What the report says of a file: plain data, so that another thread can send it. */
    pieceOf(file: LintedFile, options: RenderOptions): Piece;
    /** Begins a report. */
    begin(options: RenderOptions): Report<Piece>;
}

/** A report as it grows. Each function returns the text that comes next. */
export interface Report<Piece = string> {
    add(piece: Piece): string;
    /** A file could not be checked. Formats that list such files at the end say nothing here. */
    addUnread(sentence: string): string;
    end(summary: Summary): string;
}

interface Frame {
    /** The text before the first piece, or before the end if there is none. */
    readonly head?: string;
    readonly separator?: string;
    readonly unread?: (sentence: string) => string;
    readonly end?: (summary: Summary, isEmpty: boolean) => string;
}

/** A report that is a row of pieces, with something before, between and after them; empty pieces leave no trace. */
export function rowOfPieces({ head = '', separator = '', unread = () => '', end = () => '' }: Frame): Report {
    let isEmpty = true;
    const add = (piece: string) => {
        if (piece === '') return '';
        const before = isEmpty ? head : separator;
        isEmpty = false;
        return before + piece;
    };
    return { add, addUnread: sentence => add(unread(sentence)), end: summary => (isEmpty ? head : '') + end(summary, isEmpty) };
}

/** A report in JSON around one long list, with a line for each item of it, so that lines can be searched and compared. */
export function listInJson({ head, indent, unread, end }: { readonly head: string; readonly indent: string; readonly unread?: (sentence: string) => object; readonly end: (summary: Summary) => string }): Report {
    const line = `\n${indent}    `;
    return rowOfPieces({
        head: `${head}[`, separator: ',',
        ...(unread ? { unread: sentence => line + JSON.stringify(unread(sentence)) } : {}),
        end: (summary, isEmpty) => `${isEmpty ? '' : `\n${indent}  `}]${end(summary)}`,
    });
}

/** The items of a file for listInJson(), with the same indent. */
export const itemsInJson = <Item extends object>(items: readonly Item[], indent: string, inJson: (item: Item) => string = JSON.stringify): string => items.map(item => `\n${indent}    ${inJson(item)}`).join(',');
