import { lstatSync } from 'node:fs';
import { check } from '../../language/check/check.js';
import type { Level } from '../../language/model/project-settings.js';
import { rules } from '../../language/rules/all.js';
import { isCharterRule, type Rule } from '../../language/rules/rule.js';
import type { Finding } from '../../language/check/finding.js';
import type { ReadOutcome } from '../../language/text/read-outcome.js';
import { safeText } from '../output/safe-text.js';
import { fileOf, readText, uriOf } from '../../files/disk.js';
import { shownPath, type Candidate } from '../input/find-charters.js';
import { fixFile, type FixedFile } from './fix-file.js';
import { fromPlain, toPlain } from './serialized-file.js';
import type { Workspaces } from './workspaces.js';

/** A file that was checked: its text and what was found in it. */
export interface LintedFile {
    readonly path: string;
    readonly text: string;
    readonly findings: readonly Finding[];
    /** The files on which the findings depend, itself among them; some are not there, and would count if they came. */
    readonly dependsOn: readonly string[];
}

export interface LintResult {
    readonly files: readonly LintedFile[];
    /** Sentences about files that could not be checked. */
    readonly unread: readonly string[];
    /** Files that are mended, or would be. */
    readonly fixed: readonly FixedFile[];
}

export interface Check {
    /** The day that counts as today. */
    readonly today: string;
    /** Rules, or conditions, of which alone findings are wanted; beside what could not be read. */
    readonly only?: readonly string[];
    /** Levels that count more than those of the configuration, by rule or condition. */
    readonly levels?: Readonly<Record<string, Level>>;
    /** Mend first what can be mended without changing the meaning; nothing is written here. */
    readonly fix: boolean;
    /** More will be asked of the workspaces afterwards; else each file is forgotten once it was checked, so that many fit into memory. */
    readonly keep?: true;
}

/** Checks charters from disk, in the order in which they are given. */
export async function lintFiles(candidates: readonly Candidate[], workspaces: Workspaces, how: Check, onChecked: () => void = () => undefined): Promise<LintResult> {
    const [unread, mended]: [string[], string[]] = [[], []];
    const [fixed, files]: [FixedFile[], LintedFile[]] = [[], []];
    for (const { file } of candidates) {
        const sentence = await readInto(file, workspaces);
        if (sentence !== undefined) {
            unread.push(sentence);
        } else if (how.fix) {
            fixed.push(...[await fixFile(file, workspaces, how.today)].filter(each => each !== undefined));
            mended.push(file);
        } else {
            files.push(await checked(file, workspaces, how));
            if (!how.keep) workspaces.around(file).release(uriOf(file));
            onChecked();
        }
    }
    // What one file finds may be mended in another.
    for (const file of mended) {
        files.push(await checked(file, workspaces, how));
        onChecked();
    }
    return { files, unread, fixed };
}

/** Checks a text that stands in no file; `name` says where it would, for its imports and for the report. */
export async function lintText(text: string, name: string, workspaces: Workspaces, how: Check): Promise<LintResult> {
    workspaces.around(name).setText(uriOf(name), text);
    const fixed = how.fix ? await fixFile(name, workspaces, how.today) : undefined;
    return { files: [await checked(name, workspaces, how)], unread: [], fixed: fixed ? [fixed] : [] };
}

async function readInto(file: string, workspaces: Workspaces): Promise<string | undefined> {
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
    // Fixes that are not worked out yet would keep the whole tree of the text in memory.
    return fromPlain(toPlain({
        path: shownPath(file), text: workspace.document(uri)!.text, findings: check(workspace, uri, { today, ...(only ? { rules: rules.filter(each => isAmong(each, only)) } : {}) }),
        dependsOn: workspace.dependencies(uri).map(fileOf),
    }));
}

const isAmong = (rule: Rule, only: readonly string[]) => only.includes(rule.id) || (isCharterRule(rule) ? only.includes(rule.condition) : rule.mustBeMended === true);

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
