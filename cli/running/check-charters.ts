import { availableParallelism } from 'node:os';
import { resolve, sep } from 'node:path';
import type { PassedOver } from '../../files/find.js';
import type { Cache } from './cache.js';
import { searchPaths, shownPath, type Candidate, type FoundCharters } from '../input/find-charters.js';
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
    /** Only charters that changed since this revision, or that depend on what did. */
    readonly since?: string;
    readonly cache?: true;
    readonly cacheLocation: string;
}

/** A thread begins by building a parser, which takes as long as checking about this many charters. */
const chartersWorthAThread = 150;

const threadsThatPay = (charters: number) => Math.min(availableParallelism(), Math.max(1, Math.floor(charters / chartersWorthAThread)));
/** Each thread has a parser of its own in memory, so that many more than there are processors only take room. */
const mostThreads = 4 * availableParallelism();

/** Checks the charters that the paths name. What was found before and cannot have changed is taken from the cache. */
export async function checkPaths(paths: readonly string[], options: CheckOptions): Promise<CheckedPaths> {
    const { candidates: allowed, passedOver, folders } = await chartersToCheck(paths, options.forceExclude);
    const wanted = options.since === undefined ? allowed : await (await import('../input/since.js')).changedSince(options.since, allowed);
    const candidates = options.shard ? partOf(wanted, options.shard) : wanted;
    const cache = options.cache && !options.fix ? new (await import('./cache.js')).Cache(resolve(options.cacheLocation), [options.today, ...(options.only ?? []), ...Object.entries(options.levels ?? {})].join(' ')) : undefined;
    const known = new Map(candidates.map(({ file }) => [file, cache?.get(file)]));
    const result = await checkAnew(candidates.filter(({ file }) => !known.get(file)), options);
    const anew = new Map(result.files.map(file => [file.path, file]));
    const files = candidates.map(({ file }) => known.get(file) ?? anew.get(shownPath(file))).filter(file => file !== undefined);
    if (cache) await keep(cache, candidates, anew);
    return { ...result, files, passedOver, folders };
}

/** What was found, and the charters that were not looked at. */
export interface CheckedPaths extends LintResult {
    readonly passedOver: readonly PassedOver[];
    /** The folders that were looked through. */
    readonly folders: readonly string[];
}

/**
 * The charters that paths name and that are not excluded, and what is passed over.
 * Throws a UserProblem for a path of which all charters are excluded, unless that is to be expected.
 */
export async function chartersToCheck(paths: readonly string[], isForced = false): Promise<FoundCharters> {
    const { candidates, passedOver, folders } = await searchPaths(paths, isForced);
    const [{ excludedOf }, { Workspaces }] = await Promise.all([import('../input/exclusion.js'), import('./workspaces.js')]);
    const excluded = await excludedOf(candidates, new Workspaces());
    if (excluded.size > 0 && !isForced) refuseEmpty(paths, candidates, excluded);
    return {
        // In the order of their paths, so that the order of the arguments does not matter.
        candidates: candidates.filter(({ file }) => !excluded.has(file)).sort((a, b) => (a.file < b.file ? -1 : 1)),
        passedOver: [...passedOver, ...[...excluded].map(path => ({ path, because: 'the configuration excludes it', isFolder: false }))].sort((a, b) => (a.path < b.path ? -1 : 1)),
        folders,
    };
}

function refuseEmpty(paths: readonly string[], candidates: readonly Candidate[], excluded: ReadonlySet<string>): void {
    for (const path of paths) {
        const within = candidates.filter(({ file }) => isAt(file, resolve(path)));
        if (within.length > 0 && within.every(({ file }) => excluded.has(file))) throw new UserProblem(`There are no charters in “${path}” but those that the configuration excludes. Name others, or change “exclude”.`);
    }
}

const isAt = (file: string, path: string) => file === path || file.startsWith(path.endsWith(sep) ? path : path + sep);

async function checkAnew(candidates: readonly Candidate[], { threads, ...how }: CheckOptions): Promise<LintResult> {
    if (candidates.length === 0) return { files: [], unread: [], fixed: [] };
    const inThreads = how.fix ? 1 : Math.min(threads ?? threadsThatPay(candidates.length), candidates.length, mostThreads);
    const report = progress(candidates.length);
    const check = { today: how.today, fix: how.fix, ...(how.only ? { only: how.only } : {}), ...(how.levels ? { levels: how.levels } : {}) };
    try {
        if (inThreads > 1) return await (await import('./lint-in-threads.js')).lintInParallel(candidates, inThreads, check, report.step);
        const [{ lintFiles }, { Workspaces }] = await Promise.all([import('./lint-files.js'), import('./workspaces.js')]);
        return await lintFiles(candidates, new Workspaces(undefined, how.levels), check, report.step);
    } finally {
        report.end();
    }
}

/** Of what is excluded and was checked because it was named, nothing is kept: it may be asked for without its name. */
async function keep(cache: Cache, candidates: readonly Candidate[], found: ReadonlyMap<string, LintedFile>): Promise<void> {
    const { Workspaces } = await import('./workspaces.js');
    const workspaces = new Workspaces();
    for (const { file, isNamed } of candidates) {
        const linted = found.get(shownPath(file));
        if (linted && !(isNamed && await workspaces.excludes(file))) cache.set(file, linted);
    }
    await cache.save();
}
