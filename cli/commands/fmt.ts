import { resolve } from 'node:path';
import { formatted } from '../../language/format/format.js';
import { parseDocument } from '../../language/syntax/document.js';
import { isCharterName } from '../../language/text/uri.js';
import { fileOf, readText, uriOf } from '../../files/disk.js';
import { rewriteText } from '../../files/write.js';
import { chartersToCheck } from '../running/check-charters.js';
import { shownPath } from '../input/find-charters.js';
import { unreadReason } from '../running/lint-files.js';
import { exitCodes } from '../running/user-problem.js';
import { readStandardInput } from '../input/standard-input.js';
import { passedOverNote } from '../output/passed-over.js';
import { counted } from '../../language/text/counted.js';
import { overridesOf } from '../running/overrides.js';
import { Workspaces } from '../running/workspaces.js';

export interface FmtOptions {
    readonly check?: true;
    /** Charters that are named may be excluded too. */
    readonly forceExclude?: true;
    readonly stdinFilename: string;
    readonly config?: string;
}

/** `concordat fmt`: lays charters out. With --check nothing is written, and the exit code says whether something would be. */
export async function fmt(paths: readonly string[], { check, forceExclude, stdinFilename, ...more }: FmtOptions): Promise<void> {
    const overrides = overridesOf(more);
    const workspaces = new Workspaces(undefined, overrides);
    if (paths.includes('-')) return formatStandardInput(paths, stdinFilename, forceExclude, workspaces);
    const { candidates, passedOver } = await chartersToCheck(paths, forceExclude, overrides);
    const changed: string[] = [];
    for (const { file } of candidates) {
        const laidOut = await layOut(file, workspaces);
        if (laidOut === undefined) continue;
        changed.push(file);
        if (check) process.stdout.write(`${shownPath(file)}\n`);
        else await rewriteText(file, laidOut);
    }
    const said = check ? `${counted(changed.length, 'file')} would be formatted` : `${counted(changed.length, 'file')} formatted`;
    process.stderr.write(`concordat: ${said}, of ${candidates.length}.\n${passedOverNote(passedOver)}`);
    if (check && changed.length > 0 && process.exitCode !== exitCodes.failed) process.exitCode = exitCodes.findings;
}

/** The text of a file, laid out; undefined where it is laid out already, and, after saying why, where it cannot be. */
async function layOut(file: string, workspaces: Workspaces): Promise<string | undefined> {
    const isLiterate = await workspaces.isLiterate(file);
    if (!isCharterName(file) && !isLiterate) return complain(shownPath(file), 'its name does not end in .concordat or .concordat.md');
    const read = await readText(uriOf(file), fileOf(workspaces.around(file).root));
    return read.outcome === 'text' ? layOutText(shownPath(file), uriOf(file), read.text, isLiterate) : complain(shownPath(file), unreadReason(read));
}

function layOutText(name: string, uri: string, text: string, isLiterate: boolean): string | undefined {
    const document = parseDocument(uri, text, isLiterate);
    const [problem] = document.problems;
    if (problem) return complain(`${name}:${document.rangeOf(problem.start, problem.end).start.line + 1}`, `${problem.message} concordat lint shows more`);
    const laidOut = formatted(document);
    return laidOut === text ? undefined : laidOut;
}

function complain(name: string, reason: string): undefined {
    process.stderr.write(`concordat: ${name} was left as it is: ${reason}.\n`);
    process.exitCode = exitCodes.failed;
    return undefined;
}

/** What the configuration excludes comes back as it was. */
async function formatStandardInput(paths: readonly string[], filename: string, isForced: boolean | undefined, workspaces: Workspaces): Promise<void> {
    const text = await readStandardInput(paths);
    const isOut = isForced === true && await workspaces.excludes(resolve(filename));
    process.stdout.write(isOut ? text : layOutText('standard input', uriOf(resolve(filename)), text, await workspaces.isLiterate(resolve(filename))) ?? text);
}
