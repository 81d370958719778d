import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { limits } from '../language/documents/limits.js';
import type { DraftAnswer, DraftRequest } from '../server/features/draft-from-document.js';

const title = 'Start from a document';

/**
 * Drafts a charter from a constitution, terms of reference or the like, and opens it beside what was not understood.
 * @param chosen the document, where the author chose it in the list of files.
 */
export async function startFromDocument(client: BaseLanguageClient, chosen?: vscode.Uri): Promise<void> {
    const given = chosen ?? await ask();
    const document = given && await withinFolder(given);
    if (!document) return;
    const charter = await vscode.window.showSaveDialog({ title: `${title}: where to save the charter`, defaultUri: beside(document), filters: { Charters: ['concordat', 'concordat.md'] } });
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
    void vscode.window.showInformationMessage(said(drafted));
}

async function ask(): Promise<vscode.Uri | undefined> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const [document] = await vscode.window.showOpenDialog({
        title: `${title}: choose a constitution or terms of reference`, openLabel: 'Draft a charter', filters: { Documents: ['docx', 'pdf', 'md', 'html', 'txt'] }, ...(folder ? { defaultUri: folder.uri } : {}),
    }) ?? [];
    return document;
}

/** A charter can cite only what is in the folder that is open: a document from elsewhere is copied into it, if the author agrees. */
async function withinFolder(document: vscode.Uri): Promise<vscode.Uri | undefined> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder || vscode.workspace.getWorkspaceFolder(document)) return document;
    const copying = 'Copy it to “documents”';
    const answer = await vscode.window.showWarningMessage('The document is outside of the folder that is open. A charter can cite only documents within the folder.', { modal: true }, copying);
    if (answer !== copying) return undefined;
    if ((await vscode.workspace.fs.stat(document)).size > limits.fileSize) {
        void vscode.window.showErrorMessage('The document is too large to read.');
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
    const counts = `${statements === 1 ? '1 statement quotes' : `${statements} statements quote`} the document. ${left === 1 ? '1 passage' : `${left} passages`} to read ${left === 1 ? 'is' : 'are'} listed at the end.`;
    return [counts, ...remarks].join(' ');
}
