import { resolve } from 'node:path';
import pico from 'picocolors';
import { isAtLeast } from '../../language/check/finding.js';
import type { Severity } from '../../language/rules/rule.js';
import { applyBaseline, type BaselineOptions } from '../baseline.js';
import { checkPaths, type CheckOptions } from '../checking.js';
import type { LintResult } from '../lint.js';
import { exitCodes, UserProblem } from '../problem.js';
import { readStandardInput } from '../standard-input.js';
import { statistics } from '../statistics.js';
import { counted } from '../summary.js';

export interface LintOptions extends BaselineOptions, Omit<CheckOptions, 'fix'> {
    readonly format: 'pretty' | 'json';
    readonly failOn: Severity;
    readonly maxWarnings?: number;
    readonly hints?: true;
    readonly statistics?: true;
    readonly stdinFilename: string;
    readonly fix?: true;
    readonly fixDryRun?: true;
    readonly watch?: true;
}

/** `concordat lint`: findings go to standard output, all else to standard error; sets the exit code. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<void> {
    if (!options.watch) return lintOnce(paths, options);
    const { watchPaths } = await import('../watch.js');
    await watchPaths(paths, () => lintOnce(paths, options));
}

async function lintOnce(paths: readonly string[], options: LintOptions): Promise<void> {
    const fix = options.fix === true || options.fixDryRun === true;
    const checked = paths.includes('-') ? await lintStandardInput(paths, options) : await checkPaths(paths, { ...options, fix });
    const { result, notes } = await applyBaseline(checked, options);
    if (fix) await showFixes(result, options);
    if (!options.fixDryRun) process.stdout.write(await formatted(result, options));
    if (options.statistics) (isForPeople(options) ? process.stdout : process.stderr).write(`\n${statistics(result.files)}`);
    for (const sentence of [...result.unread, ...notes]) process.stderr.write(`concordat: ${sentence}\n`);
    process.exitCode = exitCode(result, options);
}

const isForPeople = ({ format }: LintOptions) => format === 'pretty';

async function showFixes({ fixed }: LintResult, { fixDryRun }: LintOptions): Promise<void> {
    const { asDiff, writeFixed } = await import('../fixing.js');
    if (fixDryRun) {
        for (const file of fixed) process.stdout.write(asDiff(file));
        process.stderr.write(`concordat: ${counted(fixed.length, 'file')} would be mended.\n`);
        return;
    }
    for (const file of fixed) await writeFixed(file);
    if (fixed.length > 0) process.stderr.write(`concordat: ${counted(fixed.length, 'file')} mended.\n`);
}

async function lintStandardInput(paths: readonly string[], { stdinFilename, today, fix, fixDryRun }: LintOptions): Promise<LintResult> {
    if (fix) throw new UserProblem('--fix writes files, and standard input is none: use --fix-dry-run, or name a file.');
    const text = await readStandardInput(paths);
    const [{ lintText }, { Workspaces }] = await Promise.all([import('../lint.js'), import('../workspaces.js')]);
    return lintText(text, resolve(stdinFilename), new Workspaces(), { today, fix: fixDryRun === true });
}

async function formatted(result: LintResult, { format, hints }: LintOptions): Promise<string> {
    if (format === 'json') return (await import('../formats/json.js')).asJson(result);
    if (result.files.length === 0) return '';
    const { asPretty } = await import('../formats/pretty.js');
    return asPretty(result, { colors: pico.createColors(pico.isColorSupported && (process.stdout.isTTY || forcesColor())), width: process.stdout.columns ?? 100, hints: hints === true });
}

const forcesColor = () => process.argv.includes('--color') || (process.env['FORCE_COLOR'] !== undefined && process.env['FORCE_COLOR'] !== '0');

function exitCode({ files, unread }: LintResult, { failOn, maxWarnings = Infinity }: LintOptions): number {
    const open = files.flatMap(({ findings }) => findings.filter(({ accepted }) => !accepted));
    if (unread.length > 0 || open.some(({ rule }) => rule === 'internal-error')) return exitCodes.failed;
    const warnings = open.filter(({ severity }) => severity === 'warning').length;
    if (warnings > maxWarnings) process.stderr.write(`concordat: ${counted(warnings, 'warning')} found, more than the ${maxWarnings} that --max-warnings allows.\n`);
    return warnings > maxWarnings || open.some(({ severity }) => isAtLeast(severity, failOn)) ? exitCodes.findings : exitCodes.clean;
}
