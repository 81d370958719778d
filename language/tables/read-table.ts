import { isBlank, TableProblem, type Purpose, type Table } from './table.js';

/** More is no table that someone filled in, and a workbook unpacks to many times its size. */
const largestFile = 20_000_000;

const beginsWith = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);

/** Reads the bytes of a table: comma- or otherwise separated values, or a workbook of Excel. Throws a TableProblem that says why it cannot. */
export async function readTable(bytes: Uint8Array, fileName: string, sheet: string | undefined, purpose: Purpose): Promise<Table> {
    const name = `“${fileName}”`;
    if (bytes.length > largestFile) throw new TableProblem(`${name} has more than 20 million bytes. Does it hold ${purpose.noun}?`);
    if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new TableProblem(`${name} is in Excel’s old format (.xls): open it in Excel, and save it as .xlsx or CSV.`);
    const isWorkbook = beginsWith(bytes, 0x50, 0x4b);
    if (!isWorkbook && sheet !== undefined) throw new TableProblem(`${name} is no workbook, so it has no sheet “${sheet}”: leave --sheet out.`);
    const table = isWorkbook ? await (await import('./workbook.js')).readWorkbook(bytes, name, sheet, purpose) : (await import('./separated.js')).readSeparated(bytes, name, purpose);
    if (table.rows.every(row => row.every(isBlank))) throw new TableProblem(`${name} is empty: there is nothing to ${purpose.isOneColumn ? 'import' : 'read'}.`);
    // The same letters, however a program composes them: an organisation has one name.
    return { ...table, rows: table.rows.map(row => row.map(cell => cell.normalize('NFC'))) };
}
