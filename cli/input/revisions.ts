import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { decode } from '../../files/decode.js';
import { fileOf } from '../../files/disk.js';
import { askGit, type GitAnswer } from '../../files/git.js';
import type { BytesOutcome, BytesReader, Reader, ReadOutcome } from '../../language/text/read-outcome.js';
import { UserProblem } from '../running/user-problem.js';
import { safeText } from '../output/safe-text.js';

/** A version that stands in git: `main:charters/valley.concordat`. The path may be empty. */
export interface Revision {
    readonly revision: string;
    readonly path: string;
}

/**
 * The revision and the path in `main:valley.concordat`: they are parted by the first colon outside of braces, since `HEAD@{12:30}` and
 * `HEAD^{/fix: quorum}` are revisions too. On Windows a letter before a colon and a slash is a drive.
 */
export function revisionIn(version: string): Revision | undefined {
    if (process.platform === 'win32' && /^[A-Za-z]:[\\/]/.test(version)) return undefined;
    const [, revision, path] = /^((?:[^:{]|\{[^}]*\}|\{(?![^]*\}))+):([^]*)$/.exec(version) ?? [];
    return revision === undefined ? undefined : { revision, path: path! };
}

/** A charter as it was in a revision: the file that it would be, and how to read it and what it imports. */
export interface PastCharter {
    readonly file: string;
    readonly read: Reader;
    /** Reads documents that it cites. */
    readonly readBytes: BytesReader;
}

/**
 * Reads files as they were in a revision, from the repository around a path. The path leads from the current folder, or, as git has it,
 * from the root of the repository. Throws a UserProblem where there is no git, no repository, no such revision or no such charter.
 */
export async function charterAt({ revision, path }: Revision): Promise<PastCharter> {
    const asked = resolve(path);
    const folder = realFolderOf(asked);
    const top = asText(told(askGit(folder, ['rev-parse', '--show-toplevel']), answer => repositoryTrouble(answer, revision)));
    const commit = asText(told(askGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]), () => noRevision(top, revision)));
    const root = realpathSync(top);
    const readerFrom = (file: string, place: string): BytesReader => async uri => readAt({ top, commit, revision }, slashed(join(place, relative(dirname(file), fileOf(uri)))));
    const candidates = [
        { file: asked, place: relative(root, join(folder, relative(existingAround(dirname(asked)), dirname(asked)))) },
        { file: join(root, path), place: dirname(path) },
    ].filter(({ place }) => place !== '..' && !place.startsWith(`..${sep}`));
    for (const { file, place } of candidates) {
        const readBytes = readerFrom(file, place);
        const read = async (uri: string) => textOf(await readBytes(uri));
        const found = await read(new URL(`file://${encodeURI(slashed(file)).replace(/[?#]/g, encodeURIComponent)}`).href);
        if (found.outcome === 'text') return { file, read, readBytes };
        if (found.outcome === 'unreadable') throw new UserProblem(`In revision “${safeText(revision)}” there is no charter “${safeText(path)}” that can be read: ${found.reason}.`);
    }
    throw new UserProblem(`In revision “${safeText(revision)}” there is no charter “${safeText(path)}”.`);
}

/** The day on which a revision was committed, such as 2026-03-02. */
export const dayOf = ({ revision, path }: Revision): string =>
    asText(told(askGit(realFolderOf(resolve(path)), ['log', '-1', '--format=%cs', '--end-of-options', revision]), answer => repositoryTrouble(answer, revision)));

/** Why a revision is not there. A clone that is shallow lacks all that is older than it, which is not the same as a mistyped name. */
export function noRevision(folder: string, revision: string): string {
    const [called, isShallow] = [safeText(revision), askGit(folder, ['rev-parse', '--is-shallow-repository'])?.stdout.toString().trim() === 'true'];
    return isShallow
        ? `There is no revision “${called}” here: this clone is shallow, so it holds only the latest commits. Fetch the others with git fetch --unshallow, or in CI check out the whole history (on GitHub: fetch-depth: 0).`
        : `There is no revision “${called}” in this repository. If it is a branch or a tag of the server, fetch it first.`;
}

interface Place {
    readonly top: string;
    readonly commit: string;
    readonly revision: string;
}

/** Links are followed as they were in the revision. Throws a UserProblem where git has not got what was there: that is not the same as nothing. */
function readAt({ top, commit, revision }: Place, path: string): BytesOutcome {
    if (path.startsWith('../') || path === '..') return { outcome: 'outside' };
    // Older versions of git read names by line only.
    const [ended, end] = path.includes('\n') ? [['-z'], '\0'] : [[], '\n'];
    const { stdout } = told(askGit(top, ['cat-file', '--batch', '--follow-symlinks', ...ended], `${commit}:${path}${end}`), ({ stderr }) => `Git could not read revision “${safeText(revision)}”: ${safeText(stderr)}`);
    const heading = stdout.toString('utf8', 0, stdout.indexOf(10));
    const [, kind, size] = /^\S+ (blob|tree|commit) (\d+)$/.exec(heading) ?? [];
    if (kind === 'blob') return { outcome: 'bytes', bytes: stdout.subarray(stdout.indexOf(10) + 1).subarray(0, Number(size)) };
    if (kind !== undefined) return { outcome: 'unreadable', reason: kind === 'tree' ? 'it is a folder' : 'it is a repository of its own' };
    if (/^(dangling|loop|notdir) \d+$/.test(heading)) return { outcome: 'unreadable', reason: 'it is a link to something that is not there' };
    if (/^symlink \d+$/.test(heading)) return { outcome: 'outside' };
    const listed = askGit(top, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (listed?.status !== 0 || listed.stdout.length > 0) throw new UserProblem(`Git has not got “${safeText(path)}” of revision “${safeText(revision)}” here, because the repository was cloned without it. Fetch it, for example with git fetch --refetch, and compare again.`);
    return { outcome: 'missing' };
}

const textOf = (found: BytesOutcome): ReadOutcome => (found.outcome === 'bytes' ? decode(found.bytes) : found);

/** The answer, if git is installed and had one. */
function told(answer: GitAnswer | undefined, otherwise: (answer: GitAnswer) => string): GitAnswer {
    if (!answer) throw new UserProblem('Git is not installed here, so files of a revision cannot be read.');
    if (answer.status !== 0) throw new UserProblem(otherwise(answer));
    return answer;
}

const asText = ({ stdout }: GitAnswer) => stdout.toString().replace(/\r?\n$/, '');

function repositoryTrouble({ stderr }: GitAnswer, revision: string): string {
    const [, owner] = /detected dubious ownership in repository at '(.*)'/.exec(stderr) ?? [];
    if (owner !== undefined) return `Git does not read the repository “${safeText(owner)}”, because it belongs to someone else. If you trust it: git config --global --add safe.directory "${safeText(owner)}".`;
    if (/not a git repository/.test(stderr)) return `The current folder is in no git repository, so there is no revision “${safeText(revision)}”.`;
    return `Git could not look up revision “${safeText(revision)}”: ${safeText(stderr.split('\n')[0]!)}`;
}

/** Where the folder around a path really is, or the nearest one around it that there is now. */
const realFolderOf = (path: string) => realpathSync(existingAround(dirname(path)));
const existingAround = (folder: string): string => (existsSync(folder) ? folder : existingAround(dirname(folder)));

const slashed = (path: string) => path.split(sep).join('/');
