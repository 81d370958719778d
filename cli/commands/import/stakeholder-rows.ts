import { plainWords, type Columns, type Field } from './fields.js';
import { gradingOf, participationOf, sectorOf, type Graded } from './term-matching.js';
import { isBlank } from '../../../language/tables/table.js';

/** A stakeholder of the table, as a charter can state it. */
export interface Stakeholder {
    readonly title: string;
    /** Values as they are written in a charter, by property. */
    readonly properties: { readonly key: Exclude<Field, 'name' | 'role' | 'notes' | 'depends on'>; readonly value: string; readonly isText?: true; readonly reason?: string }[];
    /** The titles of those on whom it depends. */
    readonly dependsOn: readonly string[];
    readonly seat?: 'member' | 'attends';
    readonly notes: readonly string[];
    /** What could not be placed, with the heading of its column. */
    readonly left: string[];
}

/** What a table says, and how it was read. */
export interface Reading {
    readonly stakeholders: readonly Stakeholder[];
    /** Rows in which no name stands, as sentences. */
    readonly nameless: readonly string[];
    /** Columns whose numbers were read as levels, and the end of their scale. */
    readonly scales: ReadonlyMap<Field, number>;
}

const graded = ['power', 'resources', 'incentive'] as const;

/** Reads the rows below the headings. @param firstRow the number of the first of them in the file, from 1. */
export function readStakeholders(titles: readonly string[], rows: readonly (readonly string[])[], columns: Columns, firstRow: number): Reading {
    const cellsOf = (field: Field) => rows.map(row => cellIn(row, columns.get(field)));
    const gradings = new Map(graded.map(field => [field, gradingOf(titles[columns.get(field) ?? -1] ?? '', cellsOf(field), field === 'incentive')]));
    const known = new Map(cellsOf('name').map(name => [nameKey(name), name]));
    const found = new Map<string, Stakeholder>();
    const nameless: string[] = [];
    rows.forEach((row, index) => {
        const number = firstRow + index;
        const title = cellIn(row, columns.get('name'));
        const all = row.map((cell, column) => said(titles[column], cell)).filter(text => text !== '');
        if (all.length === 0) return;
        const key = nameKey(title);
        const same = found.get(key);
        if (title === '') nameless.push(`Row ${number} names nobody: ${all.join('; ')}`);
        else if (same) same.left.push(`Row ${number} names it again: ${all.join('; ')}`);
        else found.set(key, stakeholderIn(titles, row, columns, { gradings, known }));
    });
    const scales = [...gradings].flatMap(([field, { most }]) => (most === undefined ? [] : [[field, most] as const]));
    return { stakeholders: [...found.values()], nameless, scales: new Map(scales) };
}

/** Names that differ in capitals or blanks alone are one. */
export const nameKey = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

const cellIn = (row: readonly string[], column: number | undefined) => (column === undefined ? '' : row[column] ?? '').trim();
const said = (title: string | undefined, cell: string) => (isBlank(cell) ? '' : `${title?.trim() ? `${title.trim()}: ` : ''}${cell.trim()}`);

interface Context {
    readonly gradings: ReadonlyMap<Field, { of(cell: string): Graded | undefined }>;
    /** The names in the table, by their keys. */
    readonly known: ReadonlyMap<string, string>;
}

function stakeholderIn(titles: readonly string[], row: readonly string[], columns: Columns, { gradings, known }: Context): Stakeholder {
    const read = new Set<number | undefined>([columns.get('name')]);
    const cell = (field: Field) => cellIn(row, columns.get(field));
    const taken = <T>(field: Field, value: T | undefined): T | undefined => {
        if (value !== undefined) read.add(columns.get(field));
        return value;
    };
    const stated = (field: Stakeholder['properties'][number]['key']): Stakeholder['properties'] => {
        if (cell(field) === '') return [];
        if (field === 'represents') return taken(field, [{ key: field, value: cell(field), isText: true }])!;
        const grade = gradings.get(field)?.of(cell(field));
        if (grade) return taken(field, [{ key: field, value: grade.term, ...(grade.reason ? { reason: grade.reason } : {}) }])!;
        const term = field === 'sector' ? sectorOf(cell(field)) : field === 'participation' ? participationOf(cell(field)) : undefined;
        return taken(field, term === undefined ? undefined : [{ key: field, value: term }]) ?? [];
    };
    const properties = (['sector', 'represents', 'participation', 'power', 'resources', 'incentive'] as const).flatMap(stated);
    const seat = taken('role', seatOf(cell('role')));
    return {
        title: cell('name'), properties,
        dependsOn: taken('depends on', namesIn(cell('depends on'), cell('name'), known)) ?? [],
        ...(seat ? { seat } : {}),
        notes: taken('notes', cell('notes') === '' ? undefined : [cell('notes')]) ?? [],
        left: row.flatMap((text, column) => (read.has(column) ? [] : said(titles[column], text) || [])),
    };
}

function seatOf(cell: string): Stakeholder['seat'] {
    const words = plainWords(cell);
    if (/^((full|voting|core|board) )?member$/.test(words)) return 'member';
    return /^(observer|attendee|attends|in attendance|non voting member|adviser|advisor)$/.test(words) ? 'attends' : undefined;
}

/** All the names of a list, if each of them stands in the table and none is its own. */
function namesIn(cell: string, own: string, known: Context['known']): string[] | undefined {
    const names = cell.split(/[,;\n]/).filter(name => !isBlank(name)).map(name => known.get(nameKey(name)));
    return names.length === 0 || names.some(name => name === undefined || nameKey(name) === nameKey(own)) ? undefined : names as string[];
}
