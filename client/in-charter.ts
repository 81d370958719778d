import * as vscode from 'vscode';
import { isCharter } from './charters.js';

const { t } = vscode.l10n;

/** Runs a command of the editor in a charter: the one that is shown, or else one that is open. Steps of the walkthrough have the focus themselves. */
export async function inCharter(command: string): Promise<void> {
    const shown = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find(editor => editor && isCharter(editor.document));
    const document = shown?.document ?? vscode.workspace.textDocuments.find(isCharter);
    if (!document) {
        const create = t('New charter');
        if (await vscode.window.showInformationMessage(t('Start a charter first, or open one.'), create) === create) await vscode.commands.executeCommand('concordat.newCharter');
        return;
    }
    await vscode.window.showTextDocument(document, shown?.viewColumn);
    await vscode.commands.executeCommand(command);
}
