import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { limits } from '../language/documents/limits.js';
import type { DraftAnswer, DraftRequest } from '../server/features/draft-from-document.js';

const { t } = vscode.l10n;

/**
 * Drafts a charter from a constitution, terms of reference or the like, and opens it beside what was not understood.
 * @param chosen the document, where the author chose it in the list of files.
 */
export async function startFromDocument(client: BaseLanguageClient, chosen?: vscode.Uri): Promise<void> {
    const given = chosen ?? await ask();
    const document = given && await withinFolder(given);
    if (!document) return;
    const charter = await vscode.window.showSaveDialog({ title: t('Start from a document: where to save the charter'), defaultUri: beside(document), filters: { [t('Charters')]: ['concordat', 'concordat.md'] } });
    if (!charter) return;
    const asUri = client.code2ProtocolConverter.asUri;
    const drafted = await client.sendRequest<DraftAnswer>('concordat/draftFromDocument', { document: asUri(document), charter: asUri(charter) } satisfies DraftRequest);
    if ('problem' in drafted) {
        void vscode.window.showErrorMessage(drafted.problem);
        return;
    }
    const text = charter.path.endsWith('.md') ? `# ${drafted.title}\n\n\`\`\`concordat\n${drafted.text}\`\`\`\n` : drafted.text;
    await vscode.workspace.fs.writeFile(charter, new TextEncoder().encode(text));
    await vscode.window.showTextDocument(charter);
    // The step of the walkthrough is done when there is a draft, not when its command begins to ask.
    void vscode.commands.executeCommand('setContext', 'concordat.hasDraftOfDocument', true);
    void vscode.window.showInformationMessage(said(drafted));
}

async function ask(): Promise<vscode.Uri | undefined> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const [document] = await vscode.window.showOpenDialog({
        title: t('Start from a document: choose a constitution or terms of reference'), openLabel: t('Draft a charter'), filters: { [t('Documents')]: ['docx', 'pdf', 'md', 'html', 'txt'] }, ...(folder ? { defaultUri: folder.uri } : {}),
    }) ?? [];
    return document;
}

/** A charter can cite only what is in the folder that is open: a document from elsewhere is copied into it, if the author agrees. */
async function withinFolder(document: vscode.Uri): Promise<vscode.Uri | undefined> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder || vscode.workspace.getWorkspaceFolder(document)) return document;
    const copying = t('Copy it to “documents”');
    const answer = await vscode.window.showWarningMessage(t('The document is outside of the folder that is open. A charter can cite only documents within the folder.'), { modal: true }, copying);
    if (answer !== copying) return undefined;
    if ((await vscode.workspace.fs.stat(document)).size > limits.fileSize) {
        void vscode.window.showErrorMessage(t('The document is too large to read.'));
        return undefined;
    }
    const copy = vscode.Uri.joinPath(folder.uri, 'documents', document.path.slice(document.path.lastIndexOf('/') + 1));
    await vscode.workspace.fs.copy(document, copy, { overwrite: false });
    return copy;
}

/** In the folder that is open, by the name of the document. */
function beside(document: vscode.Uri): vscode.Uri {
    const name = `${document.path.slice(document.path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')}.concordat`;
    const folder = vscode.workspace.getWorkspaceFolder(document)?.uri ?? vscode.Uri.joinPath(document, '..');
    return vscode.Uri.joinPath(folder, name);
}

function said({ statements, left, remarks }: Exclude<DraftAnswer, { readonly problem: string }>): string {
    const quoting = statements === 1 ? t('1 statement quotes the document.') : t('{0} statements quote the document.', statements);
    const toRead = left === 1 ? t('1 passage to read is listed at the end.') : t('{0} passages to read are listed at the end.', left);
    return [quoting, toRead, ...remarks].join(' ');
}
