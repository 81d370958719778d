import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * Follows every fix with `concordat.showFixed`, because one that is chosen among the problems leaves the focus there.
 * An entry without an edit asks first, and follows its own edit. Refactorings begin in the editor, and what is fixed as a
 * file is saved must not move the focus.
 */
export const followFixes: Pick<Middleware, 'provideCodeActions'> = {
    async provideCodeActions(document, range, context, token, next) {
        const actions = await next(document, range, context, token);
        for (const action of actions ?? []) {
            if (!('edit' in action) || !action.edit || action.command || action.kind?.value !== vscode.CodeActionKind.QuickFix.value) continue;
            action.command = { title: action.title, command: 'concordat.showFixed', arguments: [action.edit] };
        }
        return actions;
    },
};

/** Brings the focus to where a fix was made. In the document with the cursor, the editor has moved the cursor there already. */
export async function showFixed(edit: vscode.WorkspaceEdit): Promise<void> {
    // What has tab stops is not among these entries. It is always in the document with the cursor.
    const changed = edit.entries();
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    if (changed.length === 0 || changed.some(([uri]) => uri.toString() === active)) {
        await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
        return;
    }
    const [uri, edits] = changed[0]!;
    const start = edits[0]?.range?.start ?? new vscode.Position(0, 0);
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
}
