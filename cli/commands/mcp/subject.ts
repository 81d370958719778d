import { existsSync, realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileOf, readBytes, uriOf } from '../../../files/disk.js';
import { subjectOf, ToolProblem, type CheckedCharters, type Sources, type Subject } from '../../../language/assistant/tool.js';
import { inspect } from '../../../language/check/check.js';
import { readPaper, type Paper } from '../../../language/documents/paper.js';
import { findCharters } from '../../input/find-charters.js';
import { lintFiles, lintText, type LintResult } from '../../running/lint-files.js';
import type { Overrides } from '../../running/overrides.js';
import { Workspaces } from '../../running/workspaces.js';

/** Where the server works: it reads nothing outside that folder. */
export interface Setting {
    readonly folder: string;
    readonly today: () => string;
    readonly overrides: Overrides;
}

/** What the tools read from: the charters and documents of the folder. */
export const sourcesIn = (setting: Setting): Sources => ({ check: subject => checkedSubject(subject, setting), paper: path => paperAt(path, setting) });

async function checkedSubject(subject: Subject, { folder, today, overrides }: Setting): Promise<CheckedCharters> {
    const given = subjectOf(subject);
    const workspaces = new Workspaces(folder, overrides);
    const how = { today: today() };
    const found = 'text' in given
        ? { files: [await lintText(given.text, join(folder, given.filename), workspaces, how)], unread: [] }
        : await lintFiles(await findCharters([inside(folder, given.path)], false, overrides), workspaces, how);
    return checkedIn(workspaces, found, how.today);
}

const checkedIn = (workspaces: Workspaces, { files, unread }: LintResult, today: string): CheckedCharters => ({
    unread,
    charters: files.map(({ path, findings }) => {
        const file = resolve(path);
        const workspace = workspaces.around(file);
        const source = workspace.document(uriOf(file));
        return { path, findings, document: source && workspace.bind(source), inspect: () => inspect(workspace, uriOf(file), { today }) };
    }),
});

async function paperAt(path: string, { folder }: Setting): Promise<Paper> {
    const root = uriOf(folder);
    const read = await readBytes(uriOf(inside(folder, path)), fileOf(root));
    if (read.outcome !== 'bytes') throw new ToolProblem(`“${path}” cannot be read${'reason' in read ? `: ${read.reason}` : ''}.`);
    const paper = await readPaper(read.bytes, path);
    if (paper.document.problem) throw new ToolProblem(paper.document.problem.message);
    return paper;
}

/** The file that a path names, with links resolved. */
export function inside(folder: string, path: string): string {
    const file = path.includes('\0') ? undefined : resolve(folder, path);
    if (file === undefined || !existsSync(file)) throw new ToolProblem(`There is no file or folder “${path}” in the working folder.`);
    const [root, real] = [realpathSync(folder), realpathSync(file)];
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) throw new ToolProblem(`“${path}” is outside the working folder, so it was not read.`);
    return file;
}
