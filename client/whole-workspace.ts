import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';

const { t } = vscode.l10n;

/** Fixes or formats all charters of the window, as far as that keeps their meaning, and says how many changed. */
export async function changeAll(client: BaseLanguageClient, change: 'fixAll' | 'formatAll'): Promise<void> {
    const edit = await client.sendRequest<WorkspaceEdit | null>(`concordat/${change}`);
    const count = edit?.documentChanges?.length ?? 0;
    if (edit) await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
    const nothing = change === 'fixAll' ? t('There is nothing to fix automatically.') : t('All charters are already formatted.');
    void vscode.window.showInformationMessage(count === 0 ? nothing : count === 1 ? t('1 charter changed. Save it to keep the change.') : t('{0} charters changed. Save all to keep the changes.', count));
}

/** Creates the configuration of a folder, or opens the one that is there. */
export async function createConfiguration(chosen?: vscode.Uri): Promise<void> {
    const folder = chosen ?? await workspaceFolder();
    if (!folder) {
        void vscode.window.showInformationMessage(t('Open a folder first. A configuration applies to the charters in its folder.'));
        return;
    }
    const file = vscode.Uri.joinPath(folder, 'concordat.json');
    const isThere = await vscode.workspace.fs.stat(file).then(() => true, () => false);
    if (!isThere) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{\n    "rules": {}\n}\n'));
    await vscode.window.showTextDocument(file, isThere ? {} : { selection: new vscode.Selection(1, 14, 1, 14) });
}

async function workspaceFolder(): Promise<vscode.Uri | undefined> {
    const { workspaceFolders: folders = [] } = vscode.workspace;
    return folders.length > 1 ? (await vscode.window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
}
