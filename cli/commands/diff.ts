import { existsSync } from 'node:fs';
import { uriOf, workspaceRootOf } from '../../files/disk.js';
import { assess } from '../../language/assessment/assessment.js';
import { inspect } from '../../language/check/check.js';
import { compare, type Version } from '../../language/comparison/comparison.js';
import { safeText } from '../output/safe-text.js';
import { loadImports } from '../../language/workspace/load.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { assessOne } from '../running/assess-charters.js';
import { colorsOfOutput } from '../output/colors.js';
import { UserProblem } from '../running/user-problem.js';
import { problemSentences } from '../running/workspaces.js';
import { localDay } from '../../language/text/local-day.js';
import { charterAt, revisionIn, type Revision } from '../input/revisions.js';

export interface DiffOptions {
    readonly format: 'pretty' | 'json';
    readonly today?: string;
}

/** `concordat diff OLD NEW`: what changed in the partnership. Each is a charter, or a revision of one: `main:valley.concordat`. */
export async function diffCharters(before: string, after: string, { format, today = localDay() }: DiffOptions): Promise<void> {
    const [was, is] = [sought(before, after), sought(after, before)];
    const comparison = compare(await versionOf(was, today), await versionOf(is, today));
    if (format === 'json') process.stdout.write((await import('../output/formats/assessment-json.js')).comparisonAsJson(before, after, comparison));
    else process.stdout.write((await import('../output/formats/comparison-pretty.js')).comparisonAsPretty(comparison, { before, after, colors: colorsOfOutput(), width: process.stdout.columns ?? 100 }));
}

const namesFile = /^-$|\.(concordat|md)$/;

/** `main:` alone is the other's path in that revision. */
function sought(version: string, other: string): Revision | { readonly path: string } {
    const found = existsSync(version) ? undefined : revisionIn(version);
    if (!found && !existsSync(version) && !namesFile.test(version)) throw new UserProblem(`There is no file “${safeText(version)}”. If a revision of git is meant, put a colon behind it: ${safeText(version)}:`);
    if (!found) return { path: version };
    return { ...found, path: found.path || (existsSync(other) ? other : revisionIn(other)?.path ?? other) };
}

async function versionOf(sought: Revision | { readonly path: string }, today: string): Promise<Version> {
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
