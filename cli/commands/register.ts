import { join, relative, resolve } from 'node:path';
import { reportAsHtml } from '../../language/report/html.js';
import { reportOf } from '../../language/report/report.js';
import { registerAsHtml } from '../../language/register/html.js';
import { registerAsJson, registerOf } from '../../language/register/register.js';
import { rowOf, type Row } from '../../language/register/row.js';
import { localDay } from '../../language/text/local-day.js';
import { statOf } from '../../files/disk.js';
import { makeFolder, write } from '../../files/write.js';
import { findCharters } from '../input/find-charters.js';
import { refuseOthersFile, reportMark } from '../output/own-file.js';
import { safeText } from '../output/safe-text.js';
import { assessPaths } from '../running/assess-charters.js';
import { exitCodes, UserProblem } from '../running/user-problem.js';
import { Workspaces } from '../running/workspaces.js';

export interface RegisterCommandOptions {
    readonly output: string;
    readonly days: number;
    readonly hours: number;
    readonly today?: string;
}

/** `concordat register FOLDER`: a page, data, and a report for each partnership of a folder. Sets the exit code where a charter could not be read. */
export async function writeRegister(folder: string, { output, days, hours, today = localDay() }: RegisterCommandOptions): Promise<void> {
    if (!statOf(folder)?.isDirectory()) throw new UserProblem(`“${safeText(folder)}” is not a folder. Name the folder that holds the charters.`);
    const existing = statOf(output);
    if (existing && !existing.isDirectory()) throw new UserProblem(`“${safeText(output)}” is a file. Name a folder with --output.`);
    const pages = pagesFor(folder, (await findCharters([folder])).map(({ file }) => file));
    const [index, data] = [join(output, 'index.html'), join(output, 'register.json')];
    // Everything is refused before anything is written.
    for (const file of [index, data]) await refuseOthersFile(file, 'register');
    for (const page of pages.values()) await refuseOthersFile(join(output, page), 'report');
    const { rows, unread } = await rowsOf(folder, pages, output, today);
    if (rows.length === 0) throw new UserProblem(unread[0] ?? `No file in “${safeText(folder)}” declares a partnership, so there is nothing to register.`);
    const register = registerOf(rows, { today, days, hoursPerMeeting: hours });
    await write(index, registerAsHtml(register));
    await write(data, registerAsJson(register));
    process.stderr.write(`concordat: “${safeText(index)}” is written, with ${rows.length} ${rows.length === 1 ? 'partnership' : 'partnerships'}.\n`);
    for (const sentence of unread) process.stderr.write(`concordat: ${sentence}\n`);
    if (unread.length > 0) process.exitCode = exitCodes.failed;
}

/** Each charter is read with a workspace of its own, and only its row is kept, so that memory does not grow with the charters. */
async function rowsOf(folder: string, pages: ReadonlyMap<string, string>, output: string, today: string): Promise<{ rows: Row[]; unread: string[] }> {
    const [rows, unread]: [Row[], string[]] = [[], []];
    for (const [file, page] of pages) {
        if (await new Workspaces().excludes(file)) continue;
        const assessed = await assessPaths([file], today);
        unread.push(...assessed.unread);
        for (const { inspection: { charter }, assessment } of assessed.files) {
            makeFolder(join(output, pagesFolder));
            await write(join(output, page), `${reportAsHtml(reportOf(charter!, assessment)).trimEnd()}\n${reportMark}\n`);
            rows.push(rowOf(charter!, assessment, slashes(relative(resolve(folder), file)), page));
        }
    }
    return { rows, unread };
}

const pagesFolder = 'partnerships';
const slashes = (path: string) => path.replaceAll('\\', '/');

/** The page of each charter, by its file: a name that every file system and address takes, and that no two share. */
function pagesFor(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
    const taken = new Set<string>();
    return new Map(files.map(file => {
        const plain = slashes(relative(resolve(folder), file)).replace(/\.concordat(\.md)?$|\.md$/i, '').normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80) || 'partnership';
        let name = plain;
        for (let number = 2; taken.has(name); number++) name = `${plain}-${number}`;
        taken.add(name);
        return [file, `${pagesFolder}/${name}.html`];
    }));
}
