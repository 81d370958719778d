import { lstatSync } from 'node:fs';
import { check } from '../../language/check/check.js';
import { rules } from '../../language/rules/all.js';
import { isCharterRule, type Rule } from '../../language/rules/rule.js';
import type { Finding } from '../../language/check/finding.js';
import type { ReadOutcome } from '../../language/text/read-outcome.js';
import { safeText } from '../output/safe-text.js';
import { fileOf, readText, uriOf } from '../../files/disk.js';
import { shownPath, type Candidate } from '../input/find-charters.js';
import type { Overrides } from './overrides.js';
import type { Workspaces } from './workspaces.js';

/** A file that was checked: its text and what was found in it. */
export interface LintedFile {
    readonly path: string;
    readonly text: string;
    readonly findings: readonly Finding[];
}

export interface LintResult {
    readonly files: readonly LintedFile[];
    /** Sentences about files that could not be checked. */
    readonly unread: readonly string[];
}

export interface Check extends Overrides {
    /** The day that counts as today. */
    readonly today: string;
    /** Rules, or conditions, of which alone findings are wanted; beside what could not be read. */
    readonly only?: readonly string[];
}

/** Checks a charter from disk; answers a sentence where it cannot be read. The workspace keeps what was read, until it is released. */
export async function lintFile(file: string, workspaces: Workspaces, how: Check): Promise<LintedFile | string> {
    return await readInto(file, workspaces) ?? checked(file, workspaces, how);
}

/** Checks charters from disk, in the order in which they are given, and keeps them in the workspaces to be asked for more. */
export async function lintFiles(candidates: readonly Candidate[], workspaces: Workspaces, how: Check): Promise<LintResult> {
    const [files, unread]: [LintedFile[], string[]] = [[], []];
    for (const { file } of candidates) {
        const linted = await lintFile(file, workspaces, how);
        if (typeof linted === 'string') unread.push(linted);
        else files.push(linted);
    }
    return { files, unread };
}

/** Checks a text that stands in no file; `name` says where it would, for its imports and for the report. */
export async function lintText(text: string, name: string, workspaces: Workspaces, how: Check): Promise<LintedFile> {
    workspaces.around(name).setText(uriOf(name), text);
    return checked(name, workspaces, how);
}

/** Reads a file into its workspace, if it is not there; answers a sentence where it cannot be read. */
export async function readInto(file: string, workspaces: Workspaces): Promise<string | undefined> {
    const workspace = workspaces.around(file);
    if (workspace.document(uriOf(file))) return undefined;
    const result = await readText(uriOf(file), fileOf(workspace.root));
    if (result.outcome !== 'text') return unreadSentence(file, result);
    workspace.setText(uriOf(file), result.text);
    return undefined;
}

async function checked(file: string, workspaces: Workspaces, { today, only }: Check): Promise<LintedFile> {
    const workspace = await workspaces.prepare(file);
    const uri = uriOf(file);
    return {
        path: shownPath(file), text: workspace.document(uri)!.text,
        findings: check(workspace, uri, { today, ...(only ? { rules: rules.filter(each => isAmong(each, only)) } : {}) }),
    };
}

const isAmong = (rule: Rule, only: readonly string[]) => only.includes(rule.id) || (isCharterRule(rule) ? only.includes(rule.condition) : rule.mustBeFixed === true);

type Unread = Exclude<ReadOutcome, { outcome: 'text' }>;

export const unreadSentence = (file: string, result: Unread): string => `“${safeText(shownPath(file))}” was not checked: ${isBroken(file, result) ? 'it is a link to something that is not there' : unreadReason(result)}.`;

const isBroken = (file: string, { outcome }: Unread) => outcome === 'missing' && lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Why a file could not be read, as the end of a sentence. */
export function unreadReason(result: Unread): string {
    switch (result.outcome) {
        case 'missing': return 'it was there a moment ago and is gone';
        case 'outside': return 'it is a link that leads out of the folder that is checked';
        case 'unreadable': return result.reason;
    }
}
