import { resolve } from 'node:path';
import { assess, type Assessment } from '../../language/assessment/assessment.js';
import { inspect, type Inspection } from '../../language/check/check.js';
import { fileOf, readText, uriOf } from '../../files/disk.js';
import { safeText } from '../output/safe-text.js';
import { findCharters, shownPath } from '../input/find-charters.js';
import { unreadSentence } from './lint-files.js';
import { UserProblem } from './user-problem.js';
import { readStandardInput } from '../input/standard-input.js';
import type { Overrides } from './overrides.js';
import { Workspaces } from './workspaces.js';

/** A charter that was assessed. */
export interface AssessedFile {
    readonly path: string;
    readonly inspection: Inspection;
    readonly assessment: Assessment;
}

/** How charters are assessed. */
export interface Assessing extends Overrides {
    readonly today: string;
    /** Where the charter of standard input would be. */
    readonly stdinFilename?: string;
}

export interface AssessedFiles {
    readonly files: readonly AssessedFile[];
    /** Files without a partnership, by their shown paths: they have no conditions. */
    readonly libraries: readonly string[];
    /** Sentences about files that could not be read. */
    readonly unread: readonly string[];
}

/** Assesses the charters that the paths name; `-` is standard input. */
export async function assessPaths(paths: readonly string[], { today, stdinFilename = 'stdin.concordat', ...overrides }: Assessing): Promise<AssessedFiles> {
    const workspaces = new Workspaces(undefined, overrides);
    const [files, libraries, unread]: [AssessedFile[], string[], string[]] = [[], [], []];
    for (const { file, text, isNamed } of await texts(paths, stdinFilename, overrides)) {
        if (!isNamed && await workspaces.excludes(file)) continue;
        const assessed = await assessFile(file, workspaces, today, text);
        if (typeof assessed === 'string') unread.push(assessed);
        else if (assessed) files.push(assessed);
        else libraries.push(shownPath(file));
    }
    return { files, libraries, unread };
}

/** Assesses a file, or the text that stands in for it; a sentence where it cannot be read, `undefined` where it declares no partnership. */
export async function assessFile(file: string, workspaces: Workspaces, today: string, text?: string): Promise<AssessedFile | string | undefined> {
    const workspace = await workspaces.prepare(file);
    const uri = uriOf(file);
    const read = text === undefined ? await readText(uri, fileOf(workspace.root)) : { outcome: 'text' as const, text };
    if (read.outcome !== 'text') return unreadSentence(file, read);
    workspace.setText(uri, read.text);
    await workspaces.prepare(file);
    const inspection = inspect(workspace, uri, { today })!;
    const assessment = assess(inspection);
    return assessment && { path: shownPath(file), inspection, assessment };
}

/** Assesses the one charter that a path names. Throws a UserProblem that says why there is nothing to report, or to compare. */
export async function assessOne(path: string, to: 'report' | 'compare' | 'ask about', how: Assessing): Promise<AssessedFile> {
    const { files: [file, ...others], libraries, unread } = await assessPaths([path], how);
    if (unread.length > 0) throw new UserProblem(unread[0]!);
    if (!file) throw new UserProblem(`“${safeText(libraries[0] ?? path)}” declares no partnership, so there is nothing to ${to}. Name a charter.`);
    if (others.length > 0) throw new UserProblem(`There are ${others.length + 1} charters in “${safeText(path)}”. Name the one to ${to}.`);
    return file;
}

async function texts(paths: readonly string[], stdinFilename: string, overrides: Overrides): Promise<readonly { file: string; isNamed: boolean; text?: string }[]> {
    return paths.includes('-') ? [{ file: resolve(stdinFilename), isNamed: true, text: await readStandardInput(paths) }] : findCharters(paths, false, overrides);
}
