import { existsSync } from 'node:fs';
import { uriOf, workspaceRootOf } from '../../files/disk.js';
import { assess } from '../../language/assessment/assessment.js';
import { inspect } from '../../language/check/check.js';
import type { Version } from '../../language/comparison/comparison.js';
import { loadImports } from '../../language/workspace/load.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { charterAt, revisionIn, type Revision } from '../input/revisions.js';
import { safeText } from '../output/safe-text.js';
import { assessOne } from './assess-charters.js';
import { UserProblem } from './user-problem.js';
import { problemSentences } from './workspaces.js';

/** Where a version of a charter is: in a revision of git, or in a file. */
export type Sought = Revision | { readonly path: string };

const namesFile = /^-$|\.(concordat|md)$/;

/** `main:` alone is the other's path in that revision. */
export function sought(version: string, other: string): Sought {
    const found = existsSync(version) ? undefined : revisionIn(version);
    if (!found && !existsSync(version) && !namesFile.test(version)) throw new UserProblem(`There is no file “${safeText(version)}”. If a revision of git is meant, put a colon behind it: ${safeText(version)}:`);
    if (!found) return { path: version };
    return { ...found, path: found.path || (existsSync(other) ? other : revisionIn(other)?.path ?? other) };
}

/** The charter and its assessment, as they are in one version. */
export async function versionOf(sought: Sought, today: string): Promise<Version> {
    return 'revision' in sought ? versionAt(sought, today) : versionOnDisk(sought.path, today);
}

async function versionOnDisk(path: string, today: string): Promise<Version> {
    const { inspection, assessment } = await assessOne(path, today, 'compare');
    return { charter: inspection.charter!, assessment };
}

async function versionAt(sought: Revision, today: string): Promise<Version> {
    const { file, read, readBytes } = await charterAt(sought);
    const [uri, revision, path] = [uriOf(file), safeText(sought.revision), safeText(sought.path)];
    const found = await read(uri);
    const workspace = new Workspace(uriOf(workspaceRootOf(file)));
    if (found.outcome === 'text') workspace.setText(uri, found.text);
    await loadImports(workspace, uri, read, readBytes);
    const problems = workspace.configurations.chainFor(uri).flatMap(each => problemSentences(workspace, each));
    if (problems.length > 0) throw new UserProblem(`In revision “${revision}” the configuration cannot be used, so nothing was compared:\n${problems.join('\n')}`);
    const inspection = inspect(workspace, uri, { today })!;
    const assessment = assess(inspection);
    if (!assessment) throw new UserProblem(`In revision “${revision}”, “${path}” declares no partnership, so there is nothing to compare.`);
    return { charter: inspection.charter!, assessment };
}
