import { execFile } from 'node:child_process';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { decode } from '../../files/decode.js';
import { fileOf } from '../../files/disk.js';
import type { ReadOutcome, Reader } from '../../language/text/read-outcome.js';
import { UserProblem } from '../running/user-problem.js';
import { safeText } from '../output/safe-text.js';

const run = promisify(execFile);

/** A version that stands in git: `main:charters/valley.concordat`. The path may be empty. */
export interface Revision {
    readonly revision: string;
    readonly path: string;
}

/** A letter before a colon is a drive, and no revision. */
export function revisionIn(version: string): Revision | undefined {
    const [, revision, path] = /^([^:]{2,}):(.*)$/.exec(version) ?? [];
    return revision === undefined ? undefined : { revision, path: path! };
}

/** Reads files as they were in a revision of the repository around the current folder. Throws a UserProblem where there is no git, no repository or no such revision. */
export async function readerAt(revision: string): Promise<Reader> {
    await toldByGit(['rev-parse', '--git-dir'], `The current folder is in no git repository, so there is no revision “${safeText(revision)}”.`);
    const commit = await toldByGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], `There is no revision “${safeText(revision)}” in this repository.`);
    return async (uri): Promise<ReadOutcome> => {
        const path = relative(process.cwd(), fileOf(uri)).split(sep).join('/');
        try {
            return decode((await run('git', ['cat-file', 'blob', `${commit}:./${path}`], { encoding: 'buffer', maxBuffer: 2 ** 28 })).stdout);
        } catch {
            return { outcome: 'missing' };
        }
    };
}

async function toldByGit(args: readonly string[], otherwise: string): Promise<string> {
    try {
        return (await run('git', [...args], { encoding: 'utf8' })).stdout.trim();
    } catch (thrown) {
        throw new UserProblem((thrown as NodeJS.ErrnoException).code === 'ENOENT' ? 'Git is not installed here, so files of a revision cannot be read.' : otherwise);
    }
}
