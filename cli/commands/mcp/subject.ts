import { existsSync, realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import * as z from 'zod';
import { longestText } from '../../../language/syntax/limits.js';
import { findCharters } from '../../input/find-charters.js';
import { lintFiles, lintText, type LintResult } from '../../running/lint-files.js';
import { UserProblem } from '../../running/user-problem.js';
import { Workspaces } from '../../running/workspaces.js';

/** What the assistant can ask about: a text, or the charters at a path. */
export const subjectShape = {
    text: z.string().max(longestText).optional().describe('The text of a charter. Give either this or a path.'),
    path: z.string().max(4096).optional().describe('A charter (.concordat or .concordat.md) or a folder of charters, relative to the working folder.'),
    filename: z.string().max(255).optional().describe('The file name to assume for the text, such as paper.concordat.md for Markdown that contains a charter.'),
};

export interface Subject {
    readonly text?: string | undefined;
    readonly path?: string | undefined;
    readonly filename?: string | undefined;
}

/** Where the server works: it reads nothing outside that folder. */
export interface Setting {
    readonly folder: string;
    readonly today: () => string;
}

/** A charter to look at, and its workspace. */
export interface Charters {
    readonly files: readonly string[];
    readonly workspaces: Workspaces;
    readonly result: LintResult;
}

/** Reads and checks what is asked about. Throws a UserProblem for a path that leads out of the folder, or holds no charter. */
export async function checkedSubject({ text, path, filename }: Subject, { folder, today }: Setting): Promise<Charters> {
    if ((text === undefined) === (path === undefined)) throw new UserProblem('Give either the text of a charter or a path.');
    const workspaces = new Workspaces(folder);
    const how = { today: today() };
    if (text !== undefined) {
        const file = join(folder, plainName(filename ?? 'charter.concordat'));
        return { files: [file], workspaces, result: { files: [await lintText(text, file, workspaces, how)], unread: [] } };
    }
    const candidates = await findCharters([inside(folder, path!)]);
    const result = await lintFiles(candidates, workspaces, how);
    return { files: result.files.map(({ path }) => resolve(path)), workspaces, result };
}

function plainName(filename: string): string {
    if (/[\\/\0]/.test(filename) || filename === '.' || filename === '..' || filename === '') throw new UserProblem(`“${filename}” is not a plain file name.`);
    return filename;
}

/** The file that a path names, with links resolved. */
export function inside(folder: string, path: string): string {
    const file = path.includes('\0') ? undefined : resolve(folder, path);
    if (file === undefined || !existsSync(file)) throw new UserProblem(`There is no file or folder “${path}” in the working folder.`);
    const [root, real] = [realpathSync(folder), realpathSync(file)];
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) throw new UserProblem(`“${path}” is outside the working folder, so it was not read.`);
    return file;
}
