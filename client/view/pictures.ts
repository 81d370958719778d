import * as vscode from 'vscode';
import type { Format } from './messages.js';
import { page } from './webview-page.js';

const { t } = vscode.l10n;

/** Shows a drawing in a tab of its own, where it has all the room. */
export function showLarge(extension: vscode.Uri, title: string, svg: string): void {
    const files = vscode.Uri.joinPath(extension, 'dist');
    const panel = vscode.window.createWebviewPanel('concordat.picture', title, vscode.ViewColumn.Active, { enableScripts: true, localResourceRoots: [files], retainContextWhenHidden: true });
    panel.iconPath = vscode.Uri.joinPath(extension, 'images/file.svg');
    panel.webview.onDidReceiveMessage(() => panel.webview.postMessage({ svg }));
    panel.webview.html = page(panel.webview, files, 'large');
}

export async function copySvg(svg: string): Promise<void> {
    await vscode.env.clipboard.writeText(svg);
    void vscode.window.setStatusBarMessage(t('The picture is on the clipboard, as SVG.'), 4000);
}

/** Saves a drawing where the author chooses, at first beside the charter, as what the name of the file says. */
export async function savePicture(id: string, charter: vscode.Uri, pictureAs: (format: Format) => Promise<Uint8Array | undefined>): Promise<void> {
    const folder = charter.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(charter, '..');
    const defaultUri = folder && vscode.Uri.joinPath(folder, `${id}.png`);
    const target = await vscode.window.showSaveDialog({ ...(defaultUri ? { defaultUri } : {}), filters: { PNG: ['png'], SVG: ['svg'] }, title: t('Save picture') });
    if (!target) return;
    const bytes = await pictureAs(/\.svg$/i.test(target.path) ? 'svg' : 'png');
    if (bytes) await vscode.workspace.fs.writeFile(target, bytes);
    else void vscode.window.showWarningMessage(t('The picture is too large for PNG. Save it as SVG.'));
}
