import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readTable } from '../../../language/tables/read-table.js';
import { TableProblem, type Purpose, type Table } from '../../../language/tables/table.js';
import { UserProblem } from '../../running/user-problem.js';

/** Reads a table from a file. Throws a UserProblem that says why it cannot. */
export async function readTableFile(path: string, sheet: string | undefined, purpose: Purpose): Promise<Table> {
    const bytes = await readFile(path).catch((thrown: NodeJS.ErrnoException) => { throw new UserProblem(unreadable(path, thrown, purpose)); });
    try {
        const table = await readTable(bytes, basename(path), sheet, purpose);
        return { ...table, remarks: [...(table.oneOfSheets === undefined ? [] : [`${table.oneOfSheets}; --sheet names another one.`]), ...table.remarks] };
    } catch (thrown) {
        throw thrown instanceof TableProblem ? new UserProblem(thrown.message) : thrown;
    }
}

function unreadable(path: string, { code, message }: NodeJS.ErrnoException, { noun }: Purpose): string {
    switch (code) {
        case 'ENOENT': case 'ENOTDIR': return `There is no file “${path}”. Check the spelling, or name another one.`;
        case 'EISDIR': return `“${path}” is a folder: name the file with the ${noun.replace(/^a list of /, '')}.`;
        case 'EACCES': case 'EPERM': return `You are not allowed to read “${path}”.`;
        default: return `“${path}” could not be read: ${message}.`;
    }
}
