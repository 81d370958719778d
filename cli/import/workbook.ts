import readWorkbookFile from 'read-excel-file/node';
import { UserProblem } from '../problem.js';
import type { Table } from './table.js';

/** Reads one sheet of a workbook: the one that is named, else the first one that is not empty. */
export async function readWorkbook(bytes: Buffer, name: string, wanted: string | undefined): Promise<Table> {
    const sheets = await readWorkbookFile(bytes).catch(() => { throw new UserProblem(`${name} could not be read as an Excel workbook. Open it in Excel, and save it as .xlsx or CSV.`); });
    const titles = sheets.map(({ sheet }) => `“${sheet}”`).join(', ');
    const chosen = wanted === undefined ? sheets.find(({ data }) => data.length > 0) ?? sheets[0] : sheets.find(({ sheet }) => sheet.toLowerCase() === wanted.toLowerCase());
    if (!chosen) throw new UserProblem(`${name} has no sheet “${wanted}”. It has ${titles}.`);
    const others = sheets.filter(each => each !== chosen && each.data.length > 0);
    return {
        rows: chosen.data.map(row => row.map(textOf)),
        remarks: wanted === undefined && others.length > 0 ? [`Of the sheets ${titles} only “${chosen.sheet}” was read; --sheet names another one.`] : [],
    };
}

function textOf(value: unknown): string {
    if (value === null) return '';
    return value instanceof Date ? value.toISOString().replace(/T00:00:00.*/, '') : String(value);
}
