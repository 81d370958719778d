import * as vscode from 'vscode';
import { isCharter } from './charters.js';

/** A property that has no value yet. */
const openProperty = /^\s+[a-z][a-z -]*: $/;

/** Opens the suggestions where Tab leads into a property without a value, as they open where one types a colon. The editor tells such a move as one by command. */
export const suggestAfterTab = (): vscode.Disposable => vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections, kind }) => {
    const [selection] = selections;
    if (kind !== vscode.TextEditorSelectionChangeKind.Command || selections.length !== 1 || !selection?.isEmpty || !isCharter(document)) return;
    if (openProperty.test(document.lineAt(selection.active).text.slice(0, selection.active.character)) && document.lineAt(selection.active).text.length === selection.active.character) {
        void vscode.commands.executeCommand('editor.action.triggerSuggest');
    }
});
