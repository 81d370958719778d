import { UserProblem } from '../../running/user-problem.js';
import { fields, guessColumns, shownTitles, statedColumns, type Columns } from './fields.js';
import { isBlank, type Table } from '../../../language/tables/table.js';

/** A table whose headings are known. */
export interface Headed {
    readonly titles: readonly string[];
    /** Where the headings stand, from 0. */
    readonly at: number;
    readonly columns: Columns;
}

/** So many rows may stand above the headings: a title, a date, a line on confidentiality. Empty rows do not count. */
const mostAbove = 20;

/**
 * Finds the row of the headings, and what its columns hold. Columns that are stated count before those that are guessed.
 * Throws a UserProblem for a column that is not there.
 */
export function headingsOf({ rows }: Table, stated: readonly string[]): Headed {
    const candidates = rows.map((titles, at) => ({ titles, at })).filter(({ titles }) => !titles.every(isBlank)).slice(0, mostAbove);
    const guessed = candidates.map(candidate => ({ ...candidate, columns: guessColumns(candidate.titles) }));
    const best = guessed.length === 0 ? { titles: [], at: 0, columns: new Map() } : guessed.reduce((most, each) => (score(each) > score(most) ? each : most));
    if (stated.length === 0) return best;
    const holding = candidates.find(({ titles }) => holdsAll(titles, stated)) ?? best;
    return { ...holding, columns: withStated(guessColumns(holding.titles), statedColumns(stated, holding.titles)) };
}

/** The more headings are known the better; of rows without any, the first that is no mere title. */
function score({ titles, columns }: Pick<Headed, 'titles' | 'columns'>): number {
    const isWide = titles.filter(title => !isBlank(title)).length > 1;
    return (columns.has('name') ? 100 : 0) + 2 * columns.size + (isWide ? 1 : 0);
}

function holdsAll(titles: readonly string[], stated: readonly string[]): boolean {
    try {
        return statedColumns(stated, titles).size > 0;
    } catch (thrown) {
        if (thrown instanceof UserProblem) return false;
        throw thrown;
    }
}

/** A column that is stated for one field is not guessed for another. */
function withStated(guessed: Columns, stated: ReturnType<typeof statedColumns>): Columns {
    const taken = new Set(stated.values());
    const kept = [...guessed].filter(([field, index]) => !stated.has(field) && !taken.has(index));
    const given = [...stated].flatMap(([field, index]) => (index === undefined ? [] : [[field, index] as const]));
    return new Map([...given, ...kept]);
}

/** Throws a UserProblem where no column holds the names. */
export function requireNames({ titles, columns }: Headed, file: string): void {
    if (columns.has('name')) return;
    throw new UserProblem(`No column of ${file} seems to say ${fields.name}; its columns are ${shownTitles(titles)}. Name the one that does: --columns name=${titles.find(title => !isBlank(title))!.trim()}.`);
}
