import { sheetsIn } from './sheets.js';
import { soundWorkbook, TooMuch } from './sound-workbook.js';
import { isBlank, TableProblem, type Purpose, type Table } from './table.js';

/** Reads one sheet of a workbook: the one that is named, else the first one that is about what is wanted, which a cover sheet does not. */
export async function readWorkbook(bytes: Uint8Array, name: string, wanted: string | undefined, purpose: Purpose): Promise<Table> {
    const { hidden, isCut, read } = await sheetsOf(bytes, name, purpose);
    const speaksOf = (least: number) => ({ rows }: Pick<Table, 'rows'>) => purpose.speaksOf?.(rows, least) ?? false;
    const all = read.map(({ sheet, data }) => ({ sheet, rows: data.map(row => row.map(textOf)) }));
    // What Excel does not show is no table that someone hands over; if all is hidden, or it is named, it counts.
    const shown = all.filter(({ sheet }) => !hidden.has(sheet));
    const sheets = wanted === undefined && shown.length > 0 ? shown : all;
    const filled = sheets.filter(({ rows }) => !rows.flat().every(isBlank));
    const titles = sheets.map(({ sheet }) => `“${sheet}”`).join(', ');
    const chosen = wanted === undefined ? filled.find(speaksOf(2)) ?? filled.find(speaksOf(1)) ?? filled[0] ?? sheets[0] : sheets.find(({ sheet }) => sheet.toLowerCase() === wanted.toLowerCase());
    if (!chosen) throw new TableProblem(`${name} has no sheet “${wanted}”. It has ${titles}.`);
    const others = filled.filter(each => each !== chosen);
    return {
        rows: chosen.rows,
        ...(wanted === undefined && others.length > 0 ? { oneOfSheets: `Of the sheets ${titles} only “${chosen.sheet}” was read` } : {}),
        remarks: isCut ? [`${name} has rows or columns far below or beside a list; they were not read.`] : [],
    };
}

async function sheetsOf(bytes: Uint8Array, name: string, { noun }: Purpose) {
    try {
        const sound = soundWorkbook(bytes);
        return { ...sound, read: await sheetsIn(sound.parts) };
    } catch (thrown) {
        if (thrown instanceof TooMuch) throw new TableProblem(`${name} unpacks to more than 20 million bytes. Does it hold ${noun}?`);
        throw new TableProblem(`${name} could not be read as an Excel workbook. Open it in Excel, and save it as .xlsx or CSV.`);
    }
}

/** Dates and times are written as charters write dates. */
function textOf(value: unknown): string {
    if (value === null) return '';
    if (value instanceof Date && Number.isNaN(value.getTime())) return 'a date beyond the calendar';
    return value instanceof Date ? value.toISOString().replace(/T00:00:00\.000Z$|:00\.000Z$|Z$/, '').replace('T', ' ') : String(value);
}
