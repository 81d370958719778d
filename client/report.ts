import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isCharter } from './charters.js';
import { openOutside } from './open-outside.js';
import type { ReportRequest } from '../server/features/report.js';

const { t } = vscode.l10n;

interface Choice extends vscode.QuickPickItem {
    readonly format: 'html' | 'docx' | 'markdown';
    readonly ending: string;
}

const page: Choice = { label: t('Page'), detail: t('HTML, for screens and printers. It needs no network.'), format: 'html', ending: 'html' };
const word: Choice = { label: t('Word'), detail: t('A Word document, for the board pack'), format: 'docx', ending: 'docx' };
const text: Choice = { label: t('Text'), detail: t('Markdown'), format: 'markdown', ending: 'md' };

/**
 * Writes the report for the board beside the charter, or wherever the author chooses, and opens it.
 * @param writesWord whether the server makes Word documents, which the one in a browser does not.
 */
export async function exportReport(client: BaseLanguageClient, writesWord: boolean, document = vscode.window.activeTextEditor?.document): Promise<void> {
    if (!document || !isCharter(document)) {
        void vscode.window.showInformationMessage(t('Open a charter first. The report is about the charter that you are writing.'));
        return;
    }
    const chosen = await vscode.window.showQuickPick(writesWord ? [page, word, text] : [page, text], { title: t('Export report'), placeHolder: t('Choose a format') });
    if (!chosen) return;
    const request: ReportRequest = { uri: client.code2ProtocolConverter.asUri(document.uri), format: chosen.format };
    const content = await client.sendRequest<string | null>('concordat/report', request);
    if (content === null) {
        void vscode.window.showWarningMessage(t('This file declares no partnership, so there is nothing to report.'));
        return;
    }
    const target = await vscode.window.showSaveDialog({ defaultUri: besideCharter(document, chosen.ending), title: t('Export report'), filters: { [chosen.label]: [chosen.ending] } });
    if (!target) return;
    await vscode.workspace.fs.writeFile(target, bytesOf(content, chosen.format));
    if (chosen.format === 'markdown') await vscode.window.showTextDocument(target, { preview: true });
    else void offerToOpen(target, chosen.format, content);
}

const bytesOf = (content: string, format: Choice['format']) => (format === 'docx' ? Uint8Array.from(atob(content), letter => letter.charCodeAt(0)) : new TextEncoder().encode(content));

/** A charter that is not saved yet has no folder: its report goes to the first one of the workspace, if there is one. */
function besideCharter({ isUntitled, uri }: vscode.TextDocument, ending: string): vscode.Uri | undefined {
    if (!isUntitled) return uri.with({ path: uri.path.replace(/\.concordat(\.md)?$/, `-report.${ending}`) });
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    return folder && vscode.Uri.joinPath(folder, `charter-report.${ending}`);
}

/** Says where the report is. A page or a document opens in the program for it, if that can reach the file; else a page opens here, and a document is shown among the files. */
async function offerToOpen(target: vscode.Uri, format: 'html' | 'docx', content: string): Promise<void> {
    const open = t('Open');
    const name = target.path.split('/').at(-1)!;
    if (await vscode.window.showInformationMessage(t('The report is in “{0}”.', name), open) !== open || await openOutside(target)) return;
    if (format === 'html') vscode.window.createWebviewPanel('concordat.report', name, vscode.ViewColumn.Active).webview.html = content;
    else await vscode.commands.executeCommand('revealInExplorer', target);
}
