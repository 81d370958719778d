import { check } from '../language/check/check.js';
import type { Finding } from '../language/check/finding.js';
import type { ReadOutcome } from '../language/workspace/load.js';
import { fileOf, readText, uriOf } from '../files/disk.js';
import { shownPath } from './files.js';
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

/** Checks charters from disk. */
export async function lintFiles(files: readonly string[], workspaces: Workspaces, today: string): Promise<LintResult> {
    const linted: LintedFile[] = [];
    const unread: string[] = [];
    for (const file of files) {
        const workspace = workspaces.around(file);
        if (!workspace.document(uriOf(file))) {
            const result = await readText(uriOf(file), fileOf(workspace.root));
            if (result.outcome !== 'text') {
                unread.push(unreadSentence(file, result));
                continue;
            }
            workspace.setText(uriOf(file), result.text);
        }
        linted.push(await checked(file, workspaces, today));
    }
    return { files: linted, unread };
}

/** Checks a text that stands in no file; `name` says where it would, for its imports and for the report. */
export async function lintText(text: string, name: string, workspaces: Workspaces, today: string): Promise<LintResult> {
    workspaces.around(name).setText(uriOf(name), text);
    return { files: [await checked(name, workspaces, today)], unread: [] };
}

async function checked(file: string, workspaces: Workspaces, today: string): Promise<LintedFile> {
    const workspace = await workspaces.prepare(file);
    const uri = uriOf(file);
    return { path: shownPath(file), text: workspace.document(uri)!.text, findings: check(workspace, uri, { today }) };
}

function unreadSentence(file: string, result: Exclude<ReadOutcome, { outcome: 'text' }>): string {
    const path = shownPath(file);
    switch (result.outcome) {
        case 'missing': return `“${path}” was there a moment ago and is gone.`;
        case 'outside': return `“${path}” is a link that leads out of the folder that is checked, so it was not read.`;
        case 'unreadable': return `“${path}” was not checked: ${result.reason}.`;
    }
}
