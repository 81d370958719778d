import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserProblem } from '../../running/user-problem.js';

/** A table as its file holds it, and what a reader of it should know. */
export interface Table {
    /** Rows of cells as text, empty rows among them, so that the first row is row 1 of the file. */
    readonly rows: readonly (readonly string[])[];
    /** Sentences about how the file was read. */
    readonly remarks: readonly string[];
}

/** What somebody reads a table for. */
export interface Purpose {
    /** What it should hold, as a message calls it. */
    readonly noun: string;
    /** Whether a sheet speaks of that, by at least so many of its headings; without it, the first sheet that is not empty counts. */
    readonly speaksOf?: (rows: readonly (readonly string[])[], least: number) => boolean;
    /** Whether the headings are known and stand in one column. */
    readonly isOneColumn?: (rows: readonly (readonly string[])[]) => boolean;
}

/** More is no table that somebody filled in, and a workbook unpacks to many times its size. */
const largestFile = 20_000_000;

/** Reads a table: comma- or otherwise separated values, or a workbook of Excel. Throws a UserProblem that says why it cannot. */
export async function readTable(path: string, sheet: string | undefined, purpose: Purpose): Promise<Table> {
    const bytes = await readFile(path).catch((thrown: NodeJS.ErrnoException) => { throw new UserProblem(unreadable(path, thrown, purpose)); });
    const name = `“${basename(path)}”`;
    if (bytes.length > largestFile) throw new UserProblem(`${name} has more than 20 million bytes. Does it hold ${purpose.noun}?`);
    if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new UserProblem(`${name} is in Excel’s old format (.xls): open it in Excel, and save it as .xlsx or CSV.`);
    const isWorkbook = bytes.subarray(0, 2).toString() === 'PK';
    if (!isWorkbook && sheet !== undefined) throw new UserProblem(`${name} is no workbook, so it has no sheet “${sheet}”: leave --sheet out.`);
    const table = isWorkbook ? await (await import('./workbook.js')).readWorkbook(bytes, name, sheet, purpose) : await (await import('./csv.js')).readSeparated(bytes, name, purpose);
    if (table.rows.every(row => row.every(isBlank))) throw new UserProblem(`${name} is empty: there is nothing to ${purpose.speaksOf ? 'import' : 'read'}.`);
    // The same letters, however a program composes them: an organisation has one name.
    return { ...table, rows: table.rows.map(row => row.map(cell => cell.normalize('NFC'))) };
}

export const isBlank = (cell: string): boolean => cell.trim() === '';

function unreadable(path: string, { code, message }: NodeJS.ErrnoException, { noun }: Purpose): string {
    switch (code) {
        case 'ENOENT': case 'ENOTDIR': return `There is no file “${path}”. Check the spelling, or name another one.`;
        case 'EISDIR': return `“${path}” is a folder: name the file with the ${noun.replace(/^a list of /, '')}.`;
        case 'EACCES': case 'EPERM': return `You are not allowed to read “${path}”.`;
        default: return `“${path}” could not be read: ${message}.`;
    }
}
