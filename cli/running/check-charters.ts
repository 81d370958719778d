import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Cache } from './cache.js';
import { findCharters, shownPath, type Candidate } from '../input/find-charters.js';
import type { Check, LintedFile, LintResult } from './lint-files.js';
import { UserProblem } from './user-problem.js';
import { progress } from '../output/progress.js';
import { partOf, type Shard } from '../input/shard.js';

export interface CheckOptions extends Check {
    readonly shard?: Shard;
    /** Charters that are named may be excluded too. */
    readonly forceExclude?: true;
    /** How many threads work; chosen by the number of charters when left out. */
    readonly threads?: number;
    readonly cache?: true;
    readonly cacheLocation: string;
}

/** A thread begins by building a parser, which takes as long as checking about this many charters. */
const chartersWorthAThread = 150;

const threadsThatPay = (charters: number) => Math.min(availableParallelism(), Math.max(1, Math.floor(charters / chartersWorthAThread)));
/** Each thread has a parser of its own in memory, so that many more than there are processors only take room. */
const mostThreads = 4 * availableParallelism();

/** Checks the charters that the paths name. What was found before and cannot have changed is taken from the cache. */
export async function checkPaths(paths: readonly string[], options: CheckOptions): Promise<LintResult> {
    const all = await findCharters(paths, options.forceExclude);
    const allowed = options.shard ? await withoutExcluded(all) : all;
    const candidates = options.shard ? partOf(allowed, options.shard) : all;
    const cache = options.cache && !options.fix ? new (await import('./cache.js')).Cache(resolve(options.cacheLocation), options.today) : undefined;
    const known = new Map(candidates.map(({ file }) => [file, cache?.get(file)]));
    const result = await checkAnew(candidates.filter(({ file }) => !known.get(file)), options);
    if (!options.forceExclude && result.excluded.length === allowed.length) {
        throw new UserProblem(`There are no charters in ${paths.map(path => `“${path}”`).join(' and ')} but those that the configuration excludes. Name others, or change “exclude”.`);
    }
    const anew = new Map(result.files.map(file => [file.path, file]));
    const files = candidates.map(({ file }) => known.get(file) ?? anew.get(shownPath(file))).filter(file => file !== undefined);
    if (cache) await keep(cache, candidates, anew);
    return { ...result, files };
}

/** The charters that no configuration excludes, so that the parts of the work are even. */
async function withoutExcluded(candidates: readonly Candidate[]): Promise<Candidate[]> {
    const [exclusion, { Workspaces }] = await Promise.all([import('../input/exclusion.js'), import('./workspaces.js')]);
    return exclusion.withoutExcluded(candidates, new Workspaces());
}

async function checkAnew(candidates: readonly Candidate[], { threads, ...how }: CheckOptions): Promise<LintResult> {
    if (candidates.length === 0) return { files: [], unread: [], excluded: [], fixed: [] };
    const inThreads = how.fix ? 1 : Math.min(threads ?? threadsThatPay(candidates.length), candidates.length, mostThreads);
    const report = progress(candidates.length);
    const check = { today: how.today, fix: how.fix };
    try {
        if (inThreads > 1) return await (await import('./lint-in-threads.js')).lintInParallel(candidates, inThreads, check, report.step);
        const [{ lintFiles }, { Workspaces }] = await Promise.all([import('./lint-files.js'), import('./workspaces.js')]);
        return await lintFiles(candidates, new Workspaces(), check, report.step);
    } finally {
        report.end();
    }
}

async function keep(cache: Cache, candidates: readonly Candidate[], found: ReadonlyMap<string, LintedFile>): Promise<void> {
    for (const { file } of candidates) {
        const linted = found.get(shownPath(file));
        if (linted) cache.set(file, linted);
    }
    await cache.save();
}
