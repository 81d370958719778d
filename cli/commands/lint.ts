import { resolve } from 'node:path';
import pico from 'picocolors';
import { isAtLeast } from '../../language/check/finding.js';
import type { Severity } from '../../language/rules/rule.js';
import { decode } from '../../files/disk.js';
import { findCharters } from '../files.js';
import { asJson } from '../formats/json.js';
import { asPretty } from '../formats/pretty.js';
import { lintFiles, lintText, type LintResult } from '../lint.js';
import { exitCodes, UserProblem } from '../problem.js';
import { Workspaces } from '../workspaces.js';

export interface LintOptions {
    readonly format: 'pretty' | 'json';
    readonly failOn: Severity;
    readonly hints?: true;
    readonly stdinFilename: string;
    readonly today: string;
}

/** `concordat lint`: findings go to standard output, what could not be read to standard error; sets the exit code. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<void> {
    const workspaces = new Workspaces();
    const result = paths.includes('-') ? await lintStandardInput(paths, workspaces, options) : await lintFiles(await findCharters(paths, workspaces), workspaces, options.today);
    process.stdout.write(formatted(result, options));
    for (const sentence of result.unread) process.stderr.write(`concordat: ${sentence}\n`);
    process.exitCode = exitCode(result, options.failOn);
}

async function lintStandardInput(paths: readonly string[], workspaces: Workspaces, { stdinFilename, today }: LintOptions): Promise<LintResult> {
    if (paths.length > 1) throw new UserProblem('Standard input (-) is checked alone: leave the other paths out, or leave out the -.');
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    const decoded = decode(Buffer.concat(chunks));
    if (decoded.outcome !== 'text') throw new UserProblem('Standard input was not checked: it is not UTF-8 text; convert it to UTF-8.');
    return lintText(decoded.text, resolve(stdinFilename), workspaces, today);
}

function formatted(result: LintResult, { format, hints }: LintOptions): string {
    if (format === 'json') return asJson(result);
    if (result.files.length === 0) return '';
    return asPretty(result, { colors: pico.createColors(pico.isColorSupported && (process.stdout.isTTY || forcesColor())), width: process.stdout.columns ?? 100, hints: hints === true });
}

const forcesColor = () => process.argv.includes('--color') || (process.env['FORCE_COLOR'] !== undefined && process.env['FORCE_COLOR'] !== '0');

function exitCode({ files, unread }: LintResult, failOn: Severity): number {
    if (unread.length > 0 || files.some(({ findings }) => findings.some(({ rule }) => rule === 'internal-error'))) return exitCodes.failed;
    const fails = files.some(({ findings }) => findings.some(({ severity, accepted }) => !accepted && isAtLeast(severity, failOn)));
    return fails ? exitCodes.findings : exitCodes.clean;
}
