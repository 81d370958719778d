import { check } from '../language/check/check.js';
import type { Finding } from '../language/check/finding.js';
import { loadImports, type ReadOutcome } from '../language/workspace/load.js';
import { Workspace } from '../language/workspace/workspace.js';
import { fileOf, readText, uriOf, workspaceRootOf } from '../files/disk.js';
import { shownPath } from './files.js';

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

/** Checks charters from disk. Files of one workspace share what they import. */
export async function lintFiles(files: readonly string[], today: string): Promise<LintResult> {
    const workspaces = new Map<string, Workspace>();
    const linted: LintedFile[] = [];
    const unread: string[] = [];
    for (const file of files) {
        const root = workspaceRootOf(file);
        const workspace = workspaces.get(root) ?? new Workspace(uriOf(root));
        workspaces.set(root, workspace);
        const uri = uriOf(file);
        if (!workspace.document(uri)) {
            const result = await readText(uri, root);
            if (result.outcome !== 'text') {
                unread.push(unreadSentence(file, result));
                continue;
            }
            workspace.setText(uri, result.text);
        }
        linted.push(await checked(workspace, uri, root, today));
    }
    return { files: linted, unread };
}

/** Checks a text that stands in no file; `name` says where it would, for its imports and for the report. */
export async function lintText(text: string, name: string, today: string): Promise<LintResult> {
    const root = workspaceRootOf(name);
    const workspace = new Workspace(uriOf(root));
    const uri = uriOf(name);
    workspace.setText(uri, text);
    return { files: [await checked(workspace, uri, root, today)], unread: [] };
}

async function checked(workspace: Workspace, uri: string, root: string, today: string): Promise<LintedFile> {
    await loadImports(workspace, uri, each => readText(each, root));
    return { path: shownPath(fileOf(uri)), text: workspace.document(uri)!.text, findings: check(workspace, uri, { today }) };
}

function unreadSentence(file: string, result: Exclude<ReadOutcome, { outcome: 'text' }>): string {
    const path = shownPath(file);
    switch (result.outcome) {
        case 'missing': return `“${path}” was there a moment ago and is gone.`;
        case 'outside': return `“${path}” is a link that leads out of the folder that is checked, so it was not read.`;
        case 'unreadable': return `“${path}” was not checked: ${result.reason}.`;
    }
}
