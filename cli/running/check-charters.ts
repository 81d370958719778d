import { resolve, sep } from 'node:path';
import { readFileSync } from 'node:fs';
import type { PassedOver } from '../../files/find.js';
import type { Finding } from '../../language/check/finding.js';
import type { Cache } from './cache.js';
import { searchPaths, shownPath, type Candidate, type FoundCharters } from '../input/find-charters.js';
import type { FixedFile } from './fix-file.js';
import type { Check, LintedFile } from './lint-files.js';
import { rendererOf, type Checked, type Rendering } from './rendering.js';
import { UserProblem } from './user-problem.js';
import { overridesOf, type Overrides } from './overrides.js';
import type { Notice, Workspaces } from './workspaces.js';
import { progress } from '../output/progress.js';
import { partOf, type Shard } from '../input/shard.js';

export interface CheckOptions extends Check {
    readonly shard?: Shard;
    /** Charters that are named may be excluded too. */
    readonly forceExclude?: true;
    /** How many threads work; as many as pay when left out. */
    readonly threads?: number;
    /** Only charters that changed since this revision, or that depend on what did. */
    readonly since?: string;
    readonly cache?: true;
    readonly cacheLocation: string;
    /** Fix first what can be fixed without changing the meaning; nothing is written here. */
    readonly fix: boolean;
}

/** Charters that are being checked. */
export interface Checking {
    /** What came of each, in the order of their paths. */
    readonly files: AsyncIterable<Checked>;
    /** Files that are fixed, or would be. */
    readonly fixed: readonly FixedFile[];
    /** The charters that were not looked at. */
    readonly passedOver: readonly PassedOver[];
    /** The folders that were looked through. */
    readonly folders: readonly string[];
}

/** Checks the charters that the paths name. What was found before and cannot have changed is taken from the cache. */
export async function checkPaths(paths: readonly string[], options: CheckOptions, rendering: Rendering): Promise<Checking> {
    const cache = options.cache && !options.fix ? new (await import('./cache.js')).Cache(resolve(options.cacheLocation), [options.today, ...(options.only ?? []), ...Object.entries(options.levels ?? {}), ...(options.preview ? ['preview'] : []), ...(options.config === undefined ? [] : [resolve(options.config)])].join(' ')) : undefined;
    const { candidates: allowed, passedOver, folders, notices } = await chartersToCheck(paths, options.forceExclude, options, cache);
    const wanted = options.since === undefined ? allowed : await (await import('../input/since.js')).changedSince(options.since, allowed, options);
    const candidates = options.shard ? partOf(wanted, options.shard) : wanted;
    const fixed = options.fix ? await mended(candidates, options) : undefined;
    const anew = candidates.filter(({ file }) => cache?.has(file) !== true);
    const checked = checkAnew(anew, options, cache ? { ...rendering, keepsFindings: true } : rendering, fixed?.workspaces);
    return { files: withProgress(cache ? withCache(candidates, checked, cache, rendering, { ...options, notices }) : checked, candidates.length), fixed: fixed?.files ?? [], passedOver, folders };
}

async function mended(candidates: readonly Candidate[], options: CheckOptions) {
    const [{ fixFiles }, { Workspaces }] = await Promise.all([import('./fix-file.js'), import('./workspaces.js')]);
    const workspaces = new Workspaces(undefined, options);
    return { workspaces, files: await fixFiles(candidates, workspaces, options.today) };
}

async function* withProgress(files: AsyncIterable<Checked>, total: number): AsyncGenerator<Checked> {
    const report = progress(total);
    try {
        for await (const file of files) {
            yield file;
            report.step();
        }
    } finally {
        report.end();
    }
}

/**
 * The charters that paths name and that are not excluded, and what is passed over.
 * Throws a UserProblem for a path of which all charters are excluded, unless that is to be expected.
 * @param cache knows of some files that they are not excluded, and what is to be said of their configurations, which need not be read then.
 */
export async function chartersToCheck(paths: readonly string[], isForced = false, overrides: Overrides = {}, cache?: Cache): Promise<ChartersToCheck> {
    const { candidates, passedOver, folders } = await searchPaths(paths, isForced, overrides);
    const { excluded, notices } = await excludedAmong(candidates.filter(({ file }) => cache?.has(file) !== true), overrides);
    const known = cache ? candidates.flatMap(({ file }) => (cache.has(file) ? cache.noticesOf(file) : [])) : [];
    if (known.length > 0 || notices.size > 0) await say([...known, ...[...notices.values()].flat()]);
    if (excluded.size > 0 && !isForced) refuseEmpty(paths, candidates, excluded);
    return {
        // In the order of their paths, so that the order of the arguments does not matter.
        candidates: candidates.filter(({ file }) => !excluded.has(file)).sort((a, b) => (a.file < b.file ? -1 : 1)),
        passedOver: [...passedOver, ...[...excluded].map(path => ({ path, because: 'the configuration excludes it', isFolder: false }))].sort((a, b) => (a.path < b.path ? -1 : 1)),
        folders, notices,
    };
}

/** Says each thing once. */
async function say(notices: readonly Notice[]): Promise<void> {
    const { noticeSentence } = await import('./workspaces.js');
    process.stderr.write([...new Set(notices.map(noticeSentence))].map(sentence => `concordat: ${sentence}\n`).join(''));
}

interface ChartersToCheck extends FoundCharters {
    /** What was said of the configurations of each file, which can be used all the same. */
    readonly notices: ReadonlyMap<string, readonly Notice[]>;
}

async function excludedAmong(candidates: readonly Candidate[], overrides: Overrides): Promise<{ readonly excluded: ReadonlySet<string>; readonly notices: ReadonlyMap<string, readonly Notice[]> }> {
    if (candidates.length === 0) return { excluded: new Set(), notices: new Map() };
    const [{ excludedOf }, { Workspaces }] = await Promise.all([import('../input/exclusion.js'), import('./workspaces.js')]);
    const workspaces = new Workspaces(undefined, overrides);
    const excluded = await excludedOf(candidates, workspaces);
    return { excluded, notices: new Map(candidates.map(({ file }) => [file, workspaces.noticesFor(file)] as const).filter(([, told]) => told.length > 0)) };
}

function refuseEmpty(paths: readonly string[], candidates: readonly Candidate[], excluded: ReadonlySet<string>): void {
    for (const path of paths) {
        const within = paths.length === 1 ? candidates : candidates.filter(({ file }) => isAt(file, resolve(path)));
        if (within.length > 0 && within.every(({ file }) => excluded.has(file))) throw new UserProblem(`There are no charters in “${path}” but those that the configuration excludes. Name others, or change “exclude”.`);
    }
}

const isAt = (file: string, path: string) => file === path || file.startsWith(path.endsWith(sep) ? path : path + sep);

async function* checkAnew(candidates: readonly Candidate[], { threads, fix, today, only, ...overrides }: CheckOptions, rendering: Rendering, mended?: Workspaces): AsyncGenerator<Checked> {
    if (candidates.length === 0) return;
    const start = performance.now();
    const [{ checkInOrder }, { Workspaces }] = await Promise.all([import('./check-in-order.js'), import('./workspaces.js')]);
    const how = { today, ...(only ? { only } : {}), ...overridesOf(overrides) };
    const workspaces = mended ?? new Workspaces(undefined, overrides);
    yield* checkInOrder(candidates, { how, rendering }, { workspaces, threads: fix ? 1 : threads, loadTime: performance.now() - start });
}

/** All files in their order, those that the cache has and those that are checked anew; what is found anew is kept. */
async function* withCache(candidates: readonly Candidate[], anew: AsyncGenerator<Checked>, cache: Cache, rendering: Rendering, { notices, ...options }: CheckOptions & Pick<ChartersToCheck, 'notices'>): AsyncGenerator<Checked> {
    const render = await rendererOf(rendering);
    const isExcluded = exclusionBy(options);
    try {
        for (const candidate of candidates) {
            const { file } = candidate;
            if (cache.has(file)) {
                yield render(knownFile(file, cache.findingsOf(file)), () => cache.dependenciesOf(file));
            } else {
                const { value } = await anew.next() as IteratorYieldResult<Checked>;
                yield value;
                if (!('findings' in value) || !value.findings || !value.graph) continue;
                cache.learn(value.graph.documents);
                if (!await isExcluded(candidate)) cache.set(file, value.findings, value.graph.papers, notices.get(file) ?? []);
            }
        }
    } finally {
        // Nobody asks for a file after the last one, and threads that are not told to end would keep the program from ending.
        await anew.return(undefined);
    }
    await cache.save(async () => (await import('./known-claims.js')).knownClaims);
}

/** A file of which it was known what is found in it. It is read where a format shows lines of it. */
const knownFile = (file: string, findings: readonly Finding[]): LintedFile => ({
    path: shownPath(file), findings,
    get text() {
        return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    },
});

/** Says of a file whether the configuration excludes it. Of what is excluded and was checked because it was named, nothing is kept: it may be asked for without its name. */
function exclusionBy(overrides: Overrides): (candidate: Candidate) => Promise<boolean> {
    let workspaces: Workspaces | undefined;
    return async ({ file, isNamed }) => isNamed && (workspaces ??= new (await import('./workspaces.js')).Workspaces(undefined, overrides)).excludes(file);
}
