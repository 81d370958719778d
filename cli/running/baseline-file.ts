import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { countsFor, pruned, withBaseline, type BaselineCounts } from '../../language/check/baseline.js';
import { write } from '../../files/write.js';
import type { LintedFile, LintResult } from './lint-files.js';
import { UserProblem } from './user-problem.js';

const shape = v.strictObject({ version: v.literal(1), files: v.record(v.string(), v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)))) });

export interface BaselineOptions {
    readonly baseline?: string;
    readonly updateBaseline?: true;
    readonly pruneBaseline?: true;
}

/** The result with the baseline applied, and what to say of it. Writes the baseline where that is asked for. */
export async function applyBaseline(result: LintResult, options: BaselineOptions): Promise<{ readonly result: LintResult; readonly notes: readonly string[] }> {
    const { baseline: path, updateBaseline = false, pruneBaseline = false } = options;
    if (path === undefined) {
        if (updateBaseline || pruneBaseline) throw new UserProblem(`${updateBaseline ? '--update-baseline' : '--prune-baseline'} needs --baseline FILE, to know which file to write.`);
        return { result, notes: [] };
    }
    const before = readBaseline(path, updateBaseline);
    const after = updateBaseline || pruneBaseline ? changed(before, result.files, path, updateBaseline) : before;
    if (after !== before) await write(path, `${JSON.stringify({ version: 1, files: after }, null, 2)}\n`);
    const files = result.files.map(file => ({ ...file, findings: withBaseline(file.findings, after[keyOf(file, path)] ?? {}) }));
    const unneeded = result.files.filter(file => isLess(pruned(after[keyOf(file, path)] ?? {}, file.findings), after[keyOf(file, path)] ?? {})).length;
    const notes = unneeded === 0 ? [] : [`in ${unneeded} ${unneeded === 1 ? 'file' : 'files'} less is found than the baseline allows: --prune-baseline takes out what is mended.`];
    return { result: { ...result, files }, notes };
}

type Baseline = Readonly<Record<string, BaselineCounts>>;

function readBaseline(path: string, mayBeMissing: boolean): Baseline {
    if (!existsSync(path)) {
        if (mayBeMissing) return {};
        throw new UserProblem(`There is no baseline “${path}”. Take one with --update-baseline, or name another file.`);
    }
    try {
        return v.parse(shape, JSON.parse(readFileSync(path, 'utf8'))).files;
    } catch {
        throw new UserProblem(`“${path}” is no baseline that this version can read. Take it anew with --update-baseline, in another file, or name the right one.`);
    }
}

/** Of files that were checked, what is found now; of others, what was known, while they are there. */
function changed(before: Baseline, files: readonly LintedFile[], path: string, mayGrow: boolean): Baseline {
    const after = new Map(Object.entries(before).filter(([key]) => existsSync(resolve(dirname(realPath(path)), key))));
    for (const file of files) {
        const key = keyOf(file, path);
        const counts = mayGrow ? countsFor(file.findings) : pruned(before[key] ?? {}, file.findings);
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
