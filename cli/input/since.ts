import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileOf, readText, uriOf } from '../../files/disk.js';
import { askGit, type GitAnswer } from '../../files/git.js';
import { safeText } from '../output/safe-text.js';
import { UserProblem } from '../running/user-problem.js';
import type { Overrides } from '../running/overrides.js';
import { Workspaces } from '../running/workspaces.js';
import type { Candidate } from './find-charters.js';
import { noRevision } from './revisions.js';

/** The charters that changed since a revision parted from what is here, and those that import, cite or are configured by what did. */
export async function changedSince(revision: string, candidates: readonly Candidate[], overrides: Overrides = {}): Promise<Candidate[]> {
    const changed = changedFiles(revision);
    const workspaces = new Workspaces(undefined, overrides);
    const kept: Candidate[] = [];
    for (const candidate of candidates) {
        const { file } = candidate;
        if (changed.has(realPath(file)) || (await dependenciesOf(file, workspaces)).some(each => changed.has(realPath(each)))) kept.push(candidate);
    }
    process.stderr.write(`concordat: since ${safeText(revision)}, ${kept.length} of ${candidates.length} charters changed or depend on what did.\n`);
    return kept;
}

/** All files that differ from the revision, those that are gone or not tracked among them. */
function changedFiles(revision: string): Set<string> {
    const here = process.cwd();
    const top = told(askGit(here, ['rev-parse', '--show-toplevel']), () => 'The current folder is in no git repository, so --since cannot tell what changed.').stdout.toString().trimEnd();
    const commit = told(askGit(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]), () => noRevision(top, revision)).stdout.toString().trimEnd();
    const parted = askGit(top, ['merge-base', commit, 'HEAD']);
    const base = parted?.status === 0 ? parted.stdout.toString().trimEnd() : commit;
    const differing = told(askGit(top, ['diff-index', '--name-only', '-z', base]), () => `Git could not compare with “${safeText(revision)}”, so --since cannot tell what changed.`);
    const others = told(askGit(top, ['ls-files', '--others', '--exclude-standard', '-z']), () => 'Git could not list new files, so --since cannot tell what changed.');
    return new Set([differing, others].flatMap(({ stdout }) => stdout.toString().split('\0')).filter(path => path !== '').map(path => realPath(join(top, path))));
}

function told(answer: GitAnswer | undefined, otherwise: () => string): GitAnswer {
    if (!answer) throw new UserProblem('Git is not installed here, so --since cannot tell what changed.');
    if (answer.status !== 0) throw new UserProblem(otherwise());
    return answer;
}

async function dependenciesOf(file: string, workspaces: Workspaces): Promise<string[]> {
    const workspace = workspaces.around(file);
    const read = await readText(uriOf(file), fileOf(workspace.root));
    if (read.outcome !== 'text') return [];
    workspace.setText(uriOf(file), read.text);
    await workspaces.prepare(file);
    const files = workspace.needs.dependencies(uriOf(file)).map(fileOf);
    workspace.release(uriOf(file));
    return files;
}

/** The folder where it really is; the file itself may be a link, or gone. */
function realPath(file: string): string {
    const absolute = resolve(file);
    try {
        return join(realpathSync(dirname(absolute)), basename(absolute));
    } catch {
        return absolute;
    }
}
