import type { ClientCapabilities, SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextFix } from '../language/check/finding.js';
import type { Projects } from './projects.js';
import { withSnippet } from './snippets.js';

/** Edits of any documents as the client takes them: with the versions that they are meant for, where it can. */
export function workspaceEdit(edits: TextFix['edits'], { open }: Projects, { workspace }: ClientCapabilities): WorkspaceEdit {
    const changes: Record<string, TextEdit[]> = {};
    for (const { uri, range, newText } of edits) (changes[uri] ??= []).push({ range, newText });
    const spelled = Object.entries(changes).map(([uri, each]) => [open.spelling(uri), each, open.get(uri)?.version ?? null] as const);
    if (!workspace?.workspaceEdit?.documentChanges) return { changes: Object.fromEntries(spelled) };
    return { documentChanges: spelled.map(([uri, edits, version]): TextDocumentEdit => ({ textDocument: { uri, version }, edits })) };
}

/** The same, for a client that takes snippets: the cursor goes to what was inserted in the document that the author is in. */
export function guidingEdit(uri: string, edits: TextFix['edits'], projects: Projects, client: ClientCapabilities): WorkspaceEdit {
    const whole = workspaceEdit(edits, projects, client);
    const text = projects.open.get(uri)?.getText();
    if (text === undefined || !whole.documentChanges || !client.workspace?.workspaceEdit?.snippetEditSupport) return whole;
    const own = projects.open.spelling(uri);
    const isOwn = (change: TextDocumentEdit | object): change is TextDocumentEdit => 'textDocument' in change && (change as TextDocumentEdit).textDocument.uri === own;
    return { documentChanges: whole.documentChanges.map(change => (isOwn(change) ? { ...change, edits: withSnippet(text, change.edits as TextEdit[]) as (TextEdit | SnippetTextEdit)[] } : change)) };
}
