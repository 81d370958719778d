import Papa from 'papaparse';
import { TableProblem, type Purpose, type Table } from './table.js';

/** Reads values that are separated by commas, semicolons, tabs or bars, whichever the file uses. */
export function readSeparated(bytes: Uint8Array, name: string, { isOneColumn }: Purpose): Table {
    const { text: written, remarks } = decodeTable(bytes, name);
    // Files that went through several programs end their lines in several ways.
    const text = written.replace(/\r\n?/g, '\n');
    // Excel's own first line, which names the separator.
    const [line = '', separator] = /^sep=(.)\n/i.exec(text) ?? [];
    const { data, errors } = Papa.parse<string[]>(text.slice(line.length), { delimiter: separator ?? separatorOf(text), newline: '\n' });
    if (separator === undefined && isOneColumn?.(data)) return { rows: Papa.parse<string[]>(text, { delimiter: '\u001f', newline: '\n' }).data, remarks };
    const [quote] = errors.filter(({ type }) => type === 'Quotes');
    if (quote) throw new TableProblem(`${name} could not be read: a quotation mark in or after row ${(quote.row ?? 0) + 1} is never closed. Correct it, or save the table as .xlsx.`);
    return { rows: line === '' ? data : [[], ...data], remarks };
}

/** Empty lines, which hold one cell, would mislead the guess; so it is made apart. */
const separatorOf = (text: string) => Papa.parse(text, { preview: 50, skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t', '|'] }).meta.delimiter;

/** The text of a table: UTF-8 or UTF-16 where it says so or can be nothing else, else the Windows-1252 that Excel writes. */
function decodeTable(bytes: Uint8Array, name: string): { text: string; remarks: string[] } {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), remarks: [] };
    if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), remarks: [] };
    if (bytes.includes(0)) throw new TableProblem(`${name} is no table: it holds bytes that are no text. Save it as .xlsx or CSV.`);
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] };
    } catch {
        return { text: new TextDecoder('windows-1252').decode(bytes), remarks: [`${name} is not UTF-8, so it was read as Windows-1252, which Excel writes. Look at the letters with accents.`] };
    }
}
