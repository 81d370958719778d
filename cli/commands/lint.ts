import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { localDay } from '../../language/text/local-day.js';
import { isAtLeast } from '../../language/check/finding.js';
import type { Level } from '../../language/model/project-settings.js';
import type { Severity } from '../../language/rules/rule.js';
import { isCharterName, isMarkdownName } from '../../language/text/uri.js';
import type { BaselineOptions } from '../running/baseline-file.js';
import { colorsOfOutput, hasColors } from '../output/colors.js';
import { refuseOthersFile, refuseSameFile, type OwnKind } from '../output/own-file.js';
import { chartersToCheck, checkPaths, type Checking, type CheckOptions } from '../running/check-charters.js';
import type { FixedFile } from '../running/fix-file.js';
import type { Rendering } from '../running/rendering.js';
import { Totals } from '../running/totals.js';
import { Reports, type FormatOutput } from '../output/reports.js';
import { sinkTo } from '../output/sink.js';
import { exitCodes, UserProblem } from '../running/user-problem.js';
import { readStandardInput } from '../input/standard-input.js';
import { shownPath } from '../input/find-charters.js';
import { partOf } from '../input/shard.js';
import { passedOverLines, passedOverNote } from '../output/passed-over.js';
import { safeText } from '../output/safe-text.js';
import { statistics } from '../output/statistics.js';
import { counted } from '../../language/text/counted.js';

export interface LintOptions extends BaselineOptions, Omit<CheckOptions, 'fix' | 'today' | 'levels'>, Pick<Partial<CheckOptions>, 'levels'> {
    /** The day that counts as today; the local day when left out. */
    readonly today?: string;
    readonly format: readonly FormatOutput[];
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
    /** A charter, of which is shown what counts for it. */
    readonly showConfig?: string;
    readonly quiet?: true;
    /** Findings do not fail; faults do. */
    readonly exitZero?: true;
    /** A file that lists paths; - is standard input. */
    readonly filesFrom?: string;
    /** Severities of rules and conditions, as `id=severity`. */
    readonly rule?: readonly string[];
    /** The address of a rule’s page, in which `{rule}` stands for its id. */
    readonly rulePage?: string;
}

/** `concordat lint`: findings go to standard output, all else to standard error; sets the exit code. */
export async function lint(named: readonly string[], given: LintOptions, version: string): Promise<void> {
    const options = { ...given, ...await chosenRules(given) };
    if (options.showConfig !== undefined) return (await import('./show-config.js')).showConfiguration(options.showConfig, options, options.format[0]?.format ?? 'pretty');
    const paths = given.filesFrom === undefined ? named : await (await import('../input/files-from.js')).pathsFrom(given.filesFrom, given);
    if (paths.length === 0) return void process.stderr.write('concordat: no charters are named, so there is nothing to check.\n');
    if (options.showFiles) return showFiles(paths, options);
    if (!options.watch) return void await lintOnce(paths, options, version);
    if (paths.includes('-')) throw new UserProblem('--watch waits for files to change, and standard input is none: name a file.');
    const { watchPaths } = await import('../running/watch.js');
    const { folderOfGlob, isGlob } = await import('../input/glob.js');
    await watchPaths(paths.map(path => (isGlob(path) && !existsSync(path) ? folderOfGlob(path) : path)), [options.cacheLocation, ...outputsOf(options).flatMap(({ file }) => file ?? [])], () => lintOnce(paths, options, version), () => options.today ?? localDay());
}

/** Which charters would be checked goes to standard output, and what is passed over, and why, to standard error. */
async function showFiles(paths: readonly string[], { forceExclude, shard, ...overrides }: LintOptions): Promise<void> {
    const { candidates, passedOver } = await chartersToCheck(paths, forceExclude, overrides);
    const files = shard ? partOf(candidates, shard) : candidates;
    process.stdout.write(files.map(({ file }) => `${safeText(shownPath(file))}\n`).join(''));
    process.stderr.write(passedOverLines(passedOver));
}

/** Answers the files on which the findings depend. */
async function lintOnce(paths: readonly string[], given: LintOptions, version: string): Promise<readonly string[]> {
    const options = { ...given, today: given.today ?? localDay() };
    await refuseOverwriting(options);
    const baseline = usesBaseline(options) ? (await import('../running/baseline-file.js')).openBaseline(options) : undefined;
    const outputs = options.fixDryRun ? [] : outputsOf(options);
    const rendering: Rendering = { formats: outputs.map(({ format }) => format), options: renderOptions(options, version), ...(baseline ? { baseline } : {}), ...(options.watch ? { keepsDependencies: true } : {}) };
    const totals = new Totals();
    const reports = await Reports.open(outputs, { ...rendering.options, colors: colorsOfOutput() });
    const checking = await report(reports, totals, () => checkingOf(paths, options, rendering), options);
    const notes = baseline ? await (await import('../running/baseline-file.js')).closeBaseline(baseline, totals.baseline) : [];
    if (options.statistics) (isForPeople(options) ? process.stdout : process.stderr).write(`\n${statistics(totals.ruleCounts)}`);
    for (const sentence of [...totals.unread, ...(options.quiet ? [] : notes)]) process.stderr.write(`concordat: ${sentence}\n`);
    if (!options.quiet) process.stderr.write(passedOverNote(checking.passedOver));
    process.exitCode = exitCode(totals, options);
    return [...new Set([...checking.folders, ...totals.dependsOn])];
}

/** Checks, and reports each file as soon as it and all before it are checked. Why nothing was checked is in every report too, so that none from before is taken for that of today. */
async function report(reports: Reports, totals: Totals, begin: () => Promise<Checking>, options: LintOptions): Promise<Checking> {
    try {
        const checking = await begin();
        if (options.fix || options.fixDryRun) await showFixes(checking.fixed, options);
        for await (const checked of checking.files) {
            totals.add(checked);
            await ('unread' in checked ? reports.addUnread(checked.unread) : reports.add(checked.pieces));
        }
        await reports.end(totals);
        return checking;
    } catch (thrown) {
        if (!(thrown instanceof UserProblem)) {
            await reports.abandon();
            throw thrown;
        }
        totals.add({ unread: thrown.message });
        await reports.addUnread(thrown.message);
        await reports.end(totals);
        throw thrown;
    }
}

const checkingOf = (paths: readonly string[], options: LintOptions & { readonly today: string }, rendering: Rendering): Promise<Checking> =>
    (paths.includes('-') ? checkStandardInput(paths, options, rendering) : checkPaths(paths, { ...options, fix: options.fix === true || options.fixDryRun === true }, rendering));

/** The rules of --only and the severities of --rule. Throws a UserProblem for one that there is not. */
async function chosenRules({ only, rule }: LintOptions): Promise<Pick<LintOptions, 'only' | 'levels' | 'preview'>> {
    if (!only && !rule) return {};
    const [{ settable, understood }, { currentRuleId, isPreviewRuleId }, { levels }, { nearest }] = await Promise.all([import('../../language/configuration/shape.js'), import('../../language/model/rule-names.js'), import('../../language/model/project-settings.js'), import('../../language/text/nearest.js')]);
    const known = (id: string) => {
        if (understood.includes(id)) return currentRuleId(id);
        const near = nearest(id, settable);
        throw new UserProblem(`There is no rule or condition “${safeText(id)}” that can be set.${near ? ` Did you mean “${near}”?` : ' concordat rules lists them all.'}`);
    };
    const pairs = (rule ?? []).map(each => {
        const [, id, level] = /^([^=]*)=(.*)$/.exec(each) ?? [];
        if (id === undefined || !levels.some(one => one === level)) throw new UserProblem(`“${safeText(each)}” does not set a rule: write it as --rule no-review=off, with ${levels.join(', ')}.`);
        return [known(id), level as Level] as const;
    });
    const chosen = only?.map(known);
    // Who looks for a rule alone asks for it, in preview or not.
    return { ...(chosen ? { only: chosen } : {}), ...(chosen?.some(isPreviewRuleId) ? { preview: true } : {}), ...(rule ? { levels: Object.fromEntries(pairs) } : {}) };
}

/** What can be refused before anything is read. */
async function refuseOverwriting(options: LintOptions): Promise<void> {
    const { cache, cacheLocation, baseline, updateBaseline, pruneBaseline } = options;
    const written: { file: string; option: string; kind: OwnKind }[] = [];
    const outputs = outputsOf(options);
    if (outputs.filter(({ file }) => file === undefined).length > 1) throw new UserProblem('Only one format goes to standard output: give the others a file, as in --format sarif=findings.sarif.');
    for (const { file } of outputs) if (file !== undefined) written.push({ file, option: file === options.output ? '--output' : '--format', kind: 'findings' });
    if (cache) written.push({ file: cacheLocation, option: '--cache-location', kind: 'cache' });
    if (baseline !== undefined && (updateBaseline || pruneBaseline)) written.push({ file: baseline, option: '--baseline', kind: 'baseline' });
    refuseSameFile(written);
    for (const { file, kind } of written) await refuseOthersFile(file, kind);
}

const usesBaseline = ({ baseline, updateBaseline, pruneBaseline }: BaselineOptions) => baseline !== undefined || updateBaseline === true || pruneBaseline === true;
const isForPeople = (options: LintOptions) => outputsOf(options).some(({ format, file }) => file === undefined && (format === 'pretty' || format === 'concise'));

/** Where each format goes. */
const outputsOf = ({ format, output }: LintOptions): readonly FormatOutput[] => format.map(each => (each.file === undefined && output !== undefined ? { ...each, file: output } : each));

async function showFixes(fixed: readonly FixedFile[], options: LintOptions): Promise<void> {
    const { asDiff, writeFixed } = await import('../running/fix-file.js');
    if (options.fixDryRun) {
        const sink = await sinkTo(options.output);
        for (const file of fixed) await sink.write(asDiff(file));
        await sink.end();
        process.stderr.write(`concordat: ${counted(fixed.length, 'file')} would be fixed.\n`);
        return;
    }
    // In Markdown, only what its fences hold is changed.
    const isOwn = ({ file }: FixedFile) => isCharterName(file) || isMarkdownName(file);
    const charters = fixed.filter(isOwn);
    for (const { file } of fixed.filter(each => !isOwn(each))) process.stderr.write(`concordat: “${safeText(shownPath(file))}” was left as it is: its name does not end in .concordat or .concordat.md.\n`);
    for (const file of charters) await writeFixed(file);
    if (charters.length > 0) process.stderr.write(`concordat: ${counted(charters.length, 'file')} fixed.\n`);
}

async function checkStandardInput(paths: readonly string[], { stdinFilename, today, fix, fixDryRun, forceExclude, only, ...overrides }: LintOptions & { readonly today: string }, rendering: Rendering): Promise<Checking> {
    if (fix) throw new UserProblem('--fix writes files, and standard input is none: use --fix-dry-run, or name a file.');
    const text = await readStandardInput(paths);
    const [{ checkText }, { Workspaces }] = await Promise.all([import('../running/check-text.js'), import('../running/workspaces.js')]);
    const [file, workspaces] = [resolve(stdinFilename), new Workspaces(undefined, overrides)];
    if (forceExclude && await workspaces.excludes(file)) return { files: none(), fixed: [], passedOver: [{ path: file, because: 'the configuration excludes it', isFolder: false }], folders: [] };
    return { ...await checkText(text, file, workspaces, { how: { today, ...(only ? { only } : {}) }, rendering }, fixDryRun === true), passedOver: [], folders: [] };
}

async function* none(): AsyncGenerator<never> {}

const renderOptions = ({ hints, quiet, failOn, rulePage, shard }: LintOptions, version: string): Rendering['options'] => ({
    hasColors: hasColors(), width: process.stdout.columns ?? 100, hints: hints === true, version, failOn, isQuiet: quiet === true,
    ...(rulePage === undefined ? {} : { rulePage }), ...(shard === undefined ? {} : { part: `${shard.part}-of-${shard.of}` }),
});

function exitCode({ unread, counts, ruleCounts }: Totals, { failOn, exitZero, maxWarnings = Infinity }: LintOptions): number {
    if (unread.length > 0 || ruleCounts.has('internal-error')) return exitCodes.failed;
    const { warning: warnings } = counts;
    if (warnings > maxWarnings) process.stderr.write(`concordat: ${counted(warnings, 'warning')} found, more than the ${maxWarnings} that --max-warnings allows.\n`);
    return !exitZero && (warnings > maxWarnings || severities.some(severity => counts[severity] > 0 && isAtLeast(severity, failOn))) ? exitCodes.findings : exitCodes.clean;
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
