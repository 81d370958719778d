import type { Block } from './outline.js';

/** A row of a table as a reader finds it. */
export interface Row {
    readonly cells: readonly string[];
    /** The format says that it holds headings. */
    readonly isHeading?: boolean;
    readonly page?: number;
    readonly line?: number;
}

/** The rows of one table. Rows of headings are row 0, so that row 1 is the first one that states something. */
export function blocksOfTable(rows: readonly Row[], table: number): Block[] {
    const marked = rows.findIndex(row => !row.isHeading);
    const headings = marked > 0 ? marked : marked === 0 && looksHeaded(rows) ? 1 : 0;
    return rows.map(({ cells, page, line }, index) => ({
        kind: 'row' as const,
        text: cells.map(cell => cell.replace(/\t/g, ' ').trim()).join('\t'),
        cell: { table, row: index < headings ? 0 : index - headings + 1 },
        ...(page === undefined ? {} : { page }),
        ...(line === undefined ? {} : { line }),
    }));
}

/** A first row of words above a column of numbers or of yes and no is one of headings. */
function looksHeaded([first, ...others]: readonly Row[]): boolean {
    if (!first || others.length === 0 || first.cells.some(cell => /\d/.test(cell) || cell.trim() === '')) return false;
    return first.cells.some((cell, column) => !isValue(cell) && others.every(row => isValue(row.cells[column] ?? '')));
}

const isValue = (cell: string): boolean => /^\s*(?:\d[\d.,%]*|yes|no|✓|✔|x|none|-|–)\s*$/i.test(cell);
