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

/** More is no list of stakeholders, and a workbook unpacks to many times its size. */
const largestFile = 20_000_000;

/** Reads a table: comma- or otherwise separated values, or a workbook of Excel. Throws a UserProblem that says why it cannot. */
export async function readTable(path: string, sheet: string | undefined): Promise<Table> {
    const bytes = await readFile(path).catch((thrown: NodeJS.ErrnoException) => { throw new UserProblem(unreadable(path, thrown)); });
    const name = `“${basename(path)}”`;
    if (bytes.length > largestFile) throw new UserProblem(`${name} has more than 20 million bytes. Is it a list of stakeholders?`);
    if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new UserProblem(`${name} is in Excel’s old format (.xls): open it in Excel, and save it as .xlsx or CSV.`);
    const isWorkbook = bytes.subarray(0, 2).toString() === 'PK';
    if (!isWorkbook && sheet !== undefined) throw new UserProblem(`${name} is no workbook, so it has no sheet “${sheet}”: leave --sheet out.`);
    const table = isWorkbook ? await (await import('./workbook.js')).readWorkbook(bytes, name, sheet) : await (await import('./csv.js')).readSeparated(bytes, name);
    if (table.rows.every(row => row.every(isBlank))) throw new UserProblem(`${name} is empty: there is nothing to import.`);
    // The same letters, however a program composes them: an organisation has one name.
    return { ...table, rows: table.rows.map(row => row.map(cell => cell.normalize('NFC'))) };
}

export const isBlank = (cell: string): boolean => cell.trim() === '';

function unreadable(path: string, { code, message }: NodeJS.ErrnoException): string {
    switch (code) {
        case 'ENOENT': case 'ENOTDIR': return `There is no file “${path}”. Check the spelling, or name another one.`;
        case 'EISDIR': return `“${path}” is a folder: name the file with the stakeholders.`;
        case 'EACCES': case 'EPERM': return `You are not allowed to read “${path}”.`;
        default: return `“${path}” could not be read: ${message}.`;
    }
}
