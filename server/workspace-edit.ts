import type { ClientCapabilities, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextFix } from '../language/check/finding.js';
import type { Projects } from './projects.js';

/** Edits of any documents as the client takes them: with the versions that they are meant for, where it can. */
export function workspaceEdit(edits: TextFix['edits'], { open }: Projects, { workspace }: ClientCapabilities): WorkspaceEdit {
    const changes: Record<string, TextEdit[]> = {};
    for (const { uri, range, newText } of edits) (changes[uri] ??= []).push({ range, newText });
    const spelled = Object.entries(changes).map(([uri, each]) => [open.spelling(uri), each, open.get(uri)?.version ?? null] as const);
    if (!workspace?.workspaceEdit?.documentChanges) return { changes: Object.fromEntries(spelled) };
    return { documentChanges: spelled.map(([uri, edits, version]): TextDocumentEdit => ({ textDocument: { uri, version }, edits })) };
}
