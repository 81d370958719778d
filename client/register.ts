import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isRegister } from '../language/register/mark.js';
import { isReport } from '../language/report/mark.js';
import { openOutside } from './open-outside.js';
import type { RegisterAnswer, RegisterRequest } from '../server/features/register.js';

const { t } = vscode.l10n;

/** Writes a register of all partnerships in a folder of the window. Files that Concordat did not write are left as they are. */
export async function writeRegister(client: BaseLanguageClient): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const folder = folders.length > 1 ? await vscode.window.showWorkspaceFolderPick({ placeHolder: t('Which folder holds the charters?') }) : folders[0];
    if (!folder) return;
    const { partnerships, files } = await client.sendRequest<RegisterAnswer>('concordat/register', { folder: client.code2ProtocolConverter.asUri(folder.uri) } satisfies RegisterRequest);
    if (partnerships === 0) {
        void vscode.window.showInformationMessage(t('No file of this folder declares a partnership, so there is nothing to register.'));
        return;
    }
    const [into] = await vscode.window.showOpenDialog({ title: t('Write register: choose a folder for it'), canSelectFolders: true, canSelectFiles: false, openLabel: t('Write it here'), defaultUri: folder.uri }) ?? [];
    if (!into) return;
    for (const name of Object.keys(files)) {
        if (await isOwnOrNew(vscode.Uri.joinPath(into, name))) continue;
        void vscode.window.showErrorMessage(t('“{0}” is not a file that Concordat wrote, so nothing was written. Choose an empty folder.', name));
        return;
    }
    for (const [name, text] of Object.entries(files)) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(into, name), new TextEncoder().encode(text));
    void offerToOpen(vscode.Uri.joinPath(into, 'index.html'), partnerships);
}

/** Its pages lead to each other, so only a browser can show it; elsewhere the author sees where it is. */
async function offerToOpen(index: vscode.Uri, partnerships: number): Promise<void> {
    const open = t('Open');
    const message = partnerships === 1 ? t('The register holds 1 partnership.') : t('The register holds {0} partnerships.', partnerships);
    if (await vscode.window.showInformationMessage(message, open) === open && !await openOutside(index)) await vscode.commands.executeCommand('revealInExplorer', index);
}

async function isOwnOrNew(file: vscode.Uri): Promise<boolean> {
    try {
        const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
        return isRegister(text) || isReport(text);
    } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return true;
        throw error;
    }
}
