import { dirname, join, relative, resolve } from 'node:path';
import { reportAsHtml } from '../../language/report/html.js';
import { asReport } from '../../language/report/mark.js';
import { reportOf } from '../../language/report/report.js';
import type { PartnershipChange } from '../../language/register/changes.js';
import { registerAsFeed } from '../../language/register/feed.js';
import { registerAsHtml } from '../../language/register/html.js';
import { pageNames } from '../../language/register/page-names.js';
import { registerAsJson, registerOf } from '../../language/register/register.js';
import { rowOf, type Row } from '../../language/register/row.js';
import { localDay } from '../../language/text/local-day.js';
import { statOf, uriOf } from '../../files/disk.js';
import { makeFolder, write, writePieces } from '../../files/write.js';
import { findCharters } from '../input/find-charters.js';
import { refuseOthersFile } from '../output/own-file.js';
import { safeText } from '../output/safe-text.js';
import { assessFile, type Assessing } from '../running/assess-charters.js';
import { overridesOf, type Overrides } from '../running/overrides.js';
import { exitCodes, UserProblem } from '../running/user-problem.js';
import { Workspaces } from '../running/workspaces.js';
import { changeOf, earlierIn, feedOptions, goneFrom, type Earlier } from './register/changes.js';
import { PageWriter } from './register/page-writer.js';

export interface RegisterCommandOptions extends Pick<Overrides, 'config'> {
    readonly output: string;
    readonly days: number;
    readonly hours: number;
    readonly since?: string;
    readonly today?: string;
}

/** `concordat register FOLDER`: a page, data, and a report for each partnership of a folder. Sets the exit code where a charter could not be read. */
export async function writeRegister(folder: string, { output, days, hours, since, today = localDay(), ...overrides }: RegisterCommandOptions): Promise<void> {
    const how = { today, ...overrides };
    if (!statOf(folder)?.isDirectory()) throw new UserProblem(`“${safeText(folder)}” is not a folder. Name the folder that holds the charters.`);
    const existing = statOf(output);
    if (existing && !existing.isDirectory()) throw new UserProblem(`“${safeText(output)}” is a file. Name a folder with --output.`);
    const pages = pagesFor(folder, (await findCharters([folder], false, overrides)).map(({ file }) => file));
    const [index, data, feed] = ['index.html', 'register.json', 'changes.xml'].map(name => join(output, name)) as [string, string, string];
    // Everything is refused before anything is written.
    for (const file of [index, data, ...(since === undefined ? [] : [feed])]) await refuseOthersFile(file, 'register');
    for (const page of pages.values()) await refuseOthersFile(join(output, page), 'report');
    const earlier = since === undefined ? undefined : await earlierIn(folder, since, [...pages.keys()], how);
    const { rows, changes, unread } = await rowsOf({ folder, pages, output, how, ...(earlier ? { earlier } : {}) });
    if (rows.length === 0) throw new UserProblem(unread[0] ?? `No file in “${safeText(folder)}” declares a partnership, so there is nothing to register.`);
    const register = registerOf(rows, { today, days, hoursPerMeeting: hours }, earlier && { since: earlier.called, partnerships: [...changes, ...await goneFrom(earlier, new Set(pages.keys()), folder, how)] });
    await writePieces(index, registerAsHtml(register));
    await writePieces(data, registerAsJson(register));
    if (register.changes) await write(feed, registerAsFeed(register.changes, feedOptions(folder, today)));
    process.stderr.write(`concordat: “${safeText(index)}” is written, with ${rows.length} ${rows.length === 1 ? 'partnership' : 'partnerships'}.\n`);
    for (const sentence of unread) process.stderr.write(`concordat: ${sentence}\n`);
    if (unread.length > 0) process.exitCode = exitCodes.failed;
}

interface Task {
    readonly folder: string;
    readonly pages: ReadonlyMap<string, string>;
    readonly output: string;
    readonly how: Assessing;
    readonly earlier?: Earlier;
}

/** So many charters are read with the same workspaces, so that what they share is read once for all of them. */
const packageSize = 50;

/** Of each charter only its row and what changed in it are kept, and what a package of them shares is forgotten after it, so that memory does not grow with the charters. */
async function rowsOf({ folder, pages, output, how, earlier }: Task): Promise<{ rows: Row[]; changes: PartnershipChange[]; unread: string[] }> {
    const [rows, changes, unread]: [Row[], PartnershipChange[], string[]] = [[], [], []];
    const writer = new PageWriter();
    let workspaces = new Workspaces(undefined, overridesOf(how));
    for (const [index, [path, page]] of [...pages].entries()) {
        if (index % packageSize === 0) workspaces = new Workspaces(undefined, overridesOf(how));
        const assessed = await workspaces.excludes(path) ? undefined : await assessFile(path, workspaces, how.today);
        if (typeof assessed === 'string') unread.push(assessed);
        if (typeof assessed !== 'object') continue;
        const { inspection: { charter }, assessment } = assessed;
        const file = slashes(relative(resolve(folder), path));
        makeFolder(dirname(join(output, page)));
        await writer.write(join(output, page), asReport(reportAsHtml(reportOf(charter!, assessment))));
        rows.push(rowOf(charter!, assessment, file, page));
        const change = earlier && await changeOf(earlier, path, { charter: charter!, assessment }, how);
        if (change) changes.push({ ...change, partnership: assessment.partnership, file, page });
        workspaces.around(path).release(uriOf(path));
    }
    await writer.end();
    return { rows, changes, unread };
}

const slashes = (path: string) => path.replaceAll('\\', '/');

/** The page of each charter, by its file. */
function pagesFor(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
    const pathOf = (file: string) => slashes(relative(resolve(folder), file));
    const names = pageNames(files.map(pathOf));
    return new Map(files.map(file => [file, names.get(pathOf(file))!]));
}
