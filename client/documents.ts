import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { openOutside } from './open-outside.js';

/** What the server calls the text of a Word document or a PDF; the address of the file is the query. */
const scheme = 'concordat-document';

/** Documents that the editor cannot show, as text for reading. It follows the file. */
export function documentTexts(client: BaseLanguageClient): vscode.Disposable {
    const changed = new vscode.EventEmitter<vscode.Uri>();
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{docx,docm,pdf}', true);
    const shown = (file: vscode.Uri) => vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === scheme && fileOf(uri).toString() === file.toString());
    watcher.onDidChange(file => shown(file).forEach(({ uri }) => changed.fire(uri)));
    return vscode.Disposable.from(changed, watcher, vscode.workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: changed.event,
        provideTextDocumentContent: async uri => await client.sendRequest<string | null>('concordat/documentText', { uri: client.code2ProtocolConverter.asUri(fileOf(uri)) }) ?? vscode.l10n.t('This document cannot be read any more.'),
    }));
}

const fileOf = (shown: vscode.Uri): vscode.Uri => vscode.Uri.parse(shown.query);

/** Opens the file of which the text is shown: in the program for it, where the file is on this machine, else in the editor. */
export async function openDocumentFile(): Promise<void> {
    const shown = vscode.window.activeTextEditor?.document.uri;
    if (shown?.scheme !== scheme) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Go to the definition of a citation first. This command opens the document that it cites.'));
        return;
    }
    const file = fileOf(shown);
    if (await openOutside(file)) return;
    await vscode.commands.executeCommand('vscode.open', file);
}
