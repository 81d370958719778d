import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const formats = [
    { label: 'A page', detail: 'HTML, for screens and printers; it needs no network', format: 'html', ending: 'html' },
    { label: 'Text', detail: 'Markdown', format: 'markdown', ending: 'md' },
] as const;

/** Writes the report for the board beside the charter, or wherever the author says, and opens it. */
export async function exportReport(client: BaseLanguageClient): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !/\.concordat(\.md)?$/.test(document.uri.path)) {
        void vscode.window.showInformationMessage('Open a saved charter first: the report is of the one that you are writing.');
        return;
    }
    const chosen = await vscode.window.showQuickPick(formats, { title: 'Export report', placeHolder: 'A Word document comes from the command: concordat report charter.concordat --output report.docx' });
    if (!chosen) return;
    const content = await client.sendRequest<string | null>('concordat/report', { uri: client.code2ProtocolConverter.asUri(document.uri), format: chosen.format });
    if (content === null) {
        void vscode.window.showWarningMessage('This file declares no partnership, so there is nothing to report.');
        return;
    }
    const target = await vscode.window.showSaveDialog({ defaultUri: document.uri.with({ path: document.uri.path.replace(/\.concordat(\.md)?$/, `-report.${chosen.ending}`) }), title: 'Export report' });
    if (!target) return;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(content));
    await show(target, chosen.format);
}

/** A page opens in the browser, where it is read and printed. One that is on no disk has no address there, and text is read in the editor: they open here. */
async function show(target: vscode.Uri, format: 'html' | 'markdown'): Promise<void> {
    if (format === 'html' && target.scheme === 'file' && await vscode.env.openExternal(target)) return;
    await vscode.window.showTextDocument(target, { preview: true });
}
