import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readText, uriOf, workspaceRootOf } from '../../files/disk.js';
import { assess } from '../../language/assessment/assessment.js';
import { inspect } from '../../language/check/check.js';
import type { Version } from '../../language/comparison/comparison.js';
import type { Reader } from '../../language/text/read-outcome.js';
import { loadImports } from '../../language/workspace/load.js';
import type { Workspace } from '../../language/workspace/workspace.js';
import { charterAt, revisionIn, type Revision } from '../input/revisions.js';
import { safeText } from '../output/safe-text.js';
import { assessOne, type Assessing } from './assess-charters.js';
import type { Overrides } from './overrides.js';
import { UserProblem } from './user-problem.js';
import { refuseUnusable, workspaceIn } from './workspaces.js';

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

/** The charter and its assessment, as they are in one version. Throws a UserProblem where there is nothing to compare. */
export async function versionOf(sought: Sought, how: Assessing): Promise<Version> {
    if (!('revision' in sought)) return versionOnDisk(sought.path, how);
    const version = await pastVersion(sought, how);
    if (!version) throw new UserProblem(`In revision “${safeText(sought.revision)}”, “${safeText(sought.path)}” declares no partnership, so there is nothing to compare.`);
    return version;
}

async function versionOnDisk(path: string, how: Assessing): Promise<Version> {
    const { inspection, assessment } = await assessOne(path, 'compare', how);
    return { charter: inspection.charter!, assessment };
}

/** A charter as it was in a revision; `undefined` where it declared no partnership then. */
export async function pastVersion(sought: Revision, { today, ...overrides }: Assessing): Promise<Version | undefined> {
    const { file, read, readBytes } = await charterAt(sought);
    const uri = uriOf(file);
    const found = await read(uri);
    const workspace = workspaceIn(workspaceRootOf(file), overrides);
    if (found.outcome === 'text') workspace.setText(uri, found.text);
    await loadImports(workspace, uri, readerFor(workspace, uri, read, overrides), readBytes);
    refuseUnusable(workspace, file, overrides, `${overrides.config === undefined ? `In revision “${safeText(sought.revision)}” the` : 'The'} configuration cannot be used, so nothing was compared`);
    const inspection = inspect(workspace, uri, { today })!;
    const assessment = assess(inspection);
    return assessment && { charter: inspection.charter!, assessment };
}

/** A configuration that is named is the one of today for each version, with all that it builds on. */
function readerFor(workspace: Workspace, charter: string, read: Reader, { config }: Overrides): Reader {
    if (config === undefined) return read;
    const root = workspaceRootOf(resolve(config));
    const isOfConfiguration = (uri: string) => workspace.configurations.isOne(uri) || workspace.settingsOf(charter).bibliographies.includes(uri);
    return async uri => (isOfConfiguration(uri) ? readText(uri, root) : read(uri));
}
