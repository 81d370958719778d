import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { countsFor, pruned, withBaseline, type BaselineCounts } from '../../language/check/baseline.js';
import { write } from '../../files/write.js';
import { currentRuleId } from '../../language/model/rule-names.js';
import type { LintedFile } from './lint-files.js';
import { UserProblem } from './user-problem.js';

const shape = v.strictObject({ version: v.literal(1), files: v.record(v.string(), v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)))) });

export interface BaselineOptions {
    readonly baseline?: string;
    readonly updateBaseline?: true;
    readonly pruneBaseline?: true;
}

/** A baseline that was read, and what is to be done with it; plain data, so that another thread can apply it. */
export interface OpenBaseline {
    readonly path: string;
    readonly change?: 'update' | 'prune';
    readonly known: Baseline;
}

/** What the baseline came to in a file. */
export interface BaselineOutcome {
    readonly key: string;
    /** What the baseline lets stand in the file, after the change that was asked for. */
    readonly counts: BaselineCounts;
    /** Less is found than that. */
    readonly isLoose: boolean;
}

/** Reads the baseline, if one is in use. Throws a UserProblem where it cannot be used. */
export function openBaseline({ baseline: path, updateBaseline, pruneBaseline }: BaselineOptions): OpenBaseline | undefined {
    if (path !== undefined) return { path, known: readBaseline(path, updateBaseline === true), ...(updateBaseline ? { change: 'update' } : pruneBaseline ? { change: 'prune' } : {}) };
    if (updateBaseline || pruneBaseline) throw new UserProblem(`${updateBaseline ? '--update-baseline' : '--prune-baseline'} needs --baseline FILE, to know which file to write.`);
    return undefined;
}

/** The file with the baseline applied. */
export function applyBaseline(file: LintedFile, { path, change, known }: OpenBaseline): { readonly file: LintedFile; readonly outcome: BaselineOutcome } {
    const key = keyOf(file, path);
    const before = known[key] ?? {};
    const counts = change === 'update' ? countsFor(file.findings) : change === 'prune' ? pruned(before, file.findings) : before;
    return { file: { ...file, findings: withBaseline(file.findings, counts) }, outcome: { key, counts, isLoose: isLess(pruned(counts, file.findings), counts) } };
}

/** Writes the baseline where that is asked for; answers what is to be said of it. */
export async function closeBaseline({ path, change, known }: OpenBaseline, outcomes: readonly BaselineOutcome[]): Promise<readonly string[]> {
    if (change) await write(path, `${JSON.stringify({ version: 1, files: changed(known, outcomes, path) }, null, 2)}\n`);
    const loose = outcomes.filter(({ isLoose }) => isLoose).length;
    return loose === 0 ? [] : [`in ${loose} ${loose === 1 ? 'file' : 'files'} less is found than the baseline allows: --prune-baseline removes what is fixed.`];
}

type Baseline = Readonly<Record<string, BaselineCounts>>;

function readBaseline(path: string, mayBeMissing: boolean): Baseline {
    if (!existsSync(path)) {
        if (mayBeMissing) return {};
        throw new UserProblem(`There is no baseline “${path}”. Take one with --update-baseline, or name another file.`);
    }
    try {
        const { files } = v.parse(shape, JSON.parse(readFileSync(path, 'utf8')));
        return Object.fromEntries(Object.entries(files).map(([file, counts]) => [file, withCurrentIds(counts)]));
    } catch {
        throw new UserProblem(`“${path}” is no baseline that this version can read. Take it anew with --update-baseline, in another file, or name the right one.`);
    }
}

/** The counts by the ids that rules have now. A baseline from before a rule was renamed lets the same findings stand. */
function withCurrentIds(counts: Readonly<Record<string, number>>): BaselineCounts {
    const current: Record<string, number> = {};
    for (const [id, count] of Object.entries(counts)) current[currentRuleId(id)] = (current[currentRuleId(id)] ?? 0) + count;
    return current;
}

/** Of files that were checked, what is found now; of others, what was known, while they are there. */
function changed(before: Baseline, outcomes: readonly BaselineOutcome[], path: string): Baseline {
    const after = new Map(Object.entries(before).filter(([key]) => existsSync(resolve(dirname(realPath(path)), key))));
    for (const { key, counts } of outcomes) {
        if (Object.keys(counts).length > 0) after.set(key, counts);
        else after.delete(key);
    }
    return Object.fromEntries([...after].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isLess = (a: BaselineCounts, b: BaselineCounts) => JSON.stringify(a) !== JSON.stringify(b);

/** A file as the baseline names it: from the folder of the baseline, with forward slashes. */
const keyOf = (file: LintedFile, baseline: string) => relative(dirname(realPath(baseline)), join(realPath(dirname(resolve(file.path))), basename(file.path))).split(sep).join('/');

/** The same whichever links lead there; of a file that is not there yet, where it would be. */
function realPath(path: string): string {
    const absolute = resolve(path);
    try {
        return realpathSync(absolute);
    } catch {
        return dirname(absolute) === absolute ? absolute : join(realPath(dirname(absolute)), basename(absolute));
    }
}
