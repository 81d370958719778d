import { resolve } from 'node:path';
import { localDay } from '../../language/text/local-day.js';
import { isAtLeast } from '../../language/check/finding.js';
import type { Severity } from '../../language/rules/rule.js';
import { isCharterName } from '../../language/text/uri.js';
import { write } from '../../files/write.js';
import type { BaselineOptions } from '../running/baseline-file.js';
import { colorsOfOutput } from '../output/colors.js';
import { refuseOthersFile, refuseSameFile, type OwnKind } from '../output/own-file.js';
import { chartersToCheck, checkPaths, type CheckedPaths, type CheckOptions } from '../running/check-charters.js';
import { formats, type FormatName } from '../output/formats/registry.js';
import type { LintResult } from '../running/lint-files.js';
import { exitCodes, UserProblem } from '../running/user-problem.js';
import { readStandardInput } from '../input/standard-input.js';
import { shownPath } from '../input/find-charters.js';
import { partOf } from '../input/shard.js';
import { passedOverLines, passedOverNote } from '../output/passed-over.js';
import { safeText } from '../output/safe-text.js';
import { statistics } from '../output/statistics.js';
import { counted } from '../output/counts.js';

export interface LintOptions extends BaselineOptions, Omit<CheckOptions, 'fix' | 'today'> {
    /** The day that counts as today; the local day when left out. */
    readonly today?: string;
    readonly format: FormatName;
    /** The file to write the report to, instead of standard output. */
    readonly output?: string;
    readonly failOn: Severity;
    readonly maxWarnings?: number;
    readonly hints?: true;
    readonly statistics?: true;
    readonly stdinFilename: string;
    readonly fix?: true;
    readonly fixDryRun?: true;
    readonly watch?: true;
    readonly showFiles?: true;
    /** The address of a rule’s page, in which `{rule}` stands for its id. */
    readonly rulePage?: string;
}

/** `concordat lint`: findings go to standard output, all else to standard error; sets the exit code. */
export async function lint(paths: readonly string[], options: LintOptions, version: string): Promise<void> {
    if (options.showFiles) return showFiles(paths, options);
    if (!options.watch) return void await lintOnce(paths, options, version);
    if (paths.includes('-')) throw new UserProblem('--watch waits for files to change, and standard input is none: name a file.');
    const { watchPaths } = await import('../running/watch.js');
    await watchPaths(paths, [options.cacheLocation, ...(options.output === undefined ? [] : [options.output])], () => lintOnce(paths, options, version), () => options.today ?? localDay());
}

/** Which charters would be checked goes to standard output, and what is passed over, and why, to standard error. */
async function showFiles(paths: readonly string[], { forceExclude, shard }: LintOptions): Promise<void> {
    const { candidates, passedOver } = await chartersToCheck(paths, forceExclude);
    const files = shard ? partOf(candidates, shard) : candidates;
    process.stdout.write(files.map(({ file }) => `${safeText(shownPath(file))}\n`).join(''));
    process.stderr.write(passedOverLines(passedOver));
}

/** Answers the files on which the findings depend. */
async function lintOnce(paths: readonly string[], given: LintOptions, version: string): Promise<readonly string[]> {
    const options = { ...given, today: given.today ?? localDay() };
    await refuseOverwriting(options);
    const fix = options.fix === true || options.fixDryRun === true;
    const checked: CheckedPaths = paths.includes('-') ? await lintStandardInput(paths, options) : await checkPaths(paths, { ...options, fix });
    const { result, notes } = usesBaseline(options) ? await (await import('../running/baseline-file.js')).applyBaseline(checked, options) : { result: checked, notes: [] };
    if (fix) await showFixes(result, options);
    if (!options.fixDryRun) await deliver(await rendered(result, options, version), options);
    if (options.statistics) (isForPeople(options) ? process.stdout : process.stderr).write(`\n${statistics(result.files)}`);
    for (const sentence of [...result.unread, ...notes]) process.stderr.write(`concordat: ${sentence}\n`);
    process.stderr.write(passedOverNote(checked.passedOver));
    process.exitCode = exitCode(result, options);
    return [...new Set([...checked.folders, ...result.files.flatMap(({ dependsOn }) => dependsOn)])];
}

/** What can be refused before anything is read. */
async function refuseOverwriting({ output, cache, cacheLocation, baseline, updateBaseline, pruneBaseline }: LintOptions): Promise<void> {
    const written: { file: string; option: string; kind: OwnKind }[] = [];
    if (output !== undefined) written.push({ file: output, option: '--output', kind: 'findings' });
    if (cache) written.push({ file: cacheLocation, option: '--cache-location', kind: 'cache' });
    if (baseline !== undefined && (updateBaseline || pruneBaseline)) written.push({ file: baseline, option: '--baseline', kind: 'baseline' });
    refuseSameFile(written);
    for (const { file, kind } of written) await refuseOthersFile(file, kind);
}

const usesBaseline = ({ baseline, updateBaseline, pruneBaseline }: BaselineOptions) => baseline !== undefined || updateBaseline === true || pruneBaseline === true;
const isForPeople = ({ format, output }: LintOptions) => output === undefined && (format === 'pretty' || format === 'concise');

async function showFixes({ fixed }: LintResult, options: LintOptions): Promise<void> {
    const { asDiff, writeFixed } = await import('../running/fix-file.js');
    if (options.fixDryRun) {
        await deliver(fixed.map(asDiff).join(''), options);
        process.stderr.write(`concordat: ${counted(fixed.length, 'file')} would be mended.\n`);
        return;
    }
    const charters = fixed.filter(({ file }) => isCharterName(file));
    for (const { file } of fixed) if (!isCharterName(file)) process.stderr.write(`concordat: “${safeText(shownPath(file))}” was left as it is: its name does not end in .concordat or .concordat.md.\n`);
    for (const file of charters) await writeFixed(file);
    if (charters.length > 0) process.stderr.write(`concordat: ${counted(charters.length, 'file')} mended.\n`);
}

async function lintStandardInput(paths: readonly string[], { stdinFilename, today, fix, fixDryRun, forceExclude }: LintOptions & { readonly today: string }): Promise<CheckedPaths> {
    if (fix) throw new UserProblem('--fix writes files, and standard input is none: use --fix-dry-run, or name a file.');
    const text = await readStandardInput(paths);
    const [{ lintText }, { Workspaces }] = await Promise.all([import('../running/lint-files.js'), import('../running/workspaces.js')]);
    const [file, workspaces] = [resolve(stdinFilename), new Workspaces()];
    if (forceExclude && await workspaces.excludes(file)) return { files: [], unread: [], fixed: [], passedOver: [{ path: file, because: 'the configuration excludes it', isFolder: false }], folders: [] };
    return { ...await lintText(text, file, workspaces, { today, fix: fixDryRun === true }), passedOver: [], folders: [] };
}

async function rendered(result: LintResult, { format, hints, rulePage, shard }: LintOptions, version: string): Promise<string> {
    const { render } = await formats[format].load();
    return render(result, {
        colors: colorsOfOutput(), width: process.stdout.columns ?? 100, hints: hints === true, version,
        ...(rulePage === undefined ? {} : { rulePage }), ...(shard === undefined ? {} : { part: `${shard.part}-of-${shard.of}` }),
    });
}

/** Writes the report, or the diff, where it is asked for. */
async function deliver(report: string, { output }: LintOptions): Promise<void> {
    if (output === undefined) process.stdout.write(report);
    else await write(output, report);
}

function exitCode({ files, unread }: LintResult, { failOn, maxWarnings = Infinity }: LintOptions): number {
    const open = files.flatMap(({ findings }) => findings.filter(({ accepted }) => !accepted));
    if (unread.length > 0 || open.some(({ rule }) => rule === 'internal-error')) return exitCodes.failed;
    const warnings = open.filter(({ severity }) => severity === 'warning').length;
    if (warnings > maxWarnings) process.stderr.write(`concordat: ${counted(warnings, 'warning')} found, more than the ${maxWarnings} that --max-warnings allows.\n`);
    return warnings > maxWarnings || open.some(({ severity }) => isAtLeast(severity, failOn)) ? exitCodes.findings : exitCodes.clean;
}
