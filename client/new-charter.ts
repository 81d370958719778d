import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { listedTitles } from '../language/assist/first-draft.js';

interface PartnershipKind { readonly word: string; readonly meaning: string }

const { t } = vscode.l10n;

/** Asks what the partnership is called, of what kind it is and who takes part, and opens a first draft under a name made of the title. */
export async function newCharter(client: BaseLanguageClient, folder: vscode.Uri | undefined = vscode.workspace.workspaceFolders?.[0]?.uri): Promise<void> {
    const title = await vscode.window.showInputBox({ title: t('New charter (1/3)'), prompt: t('What is the partnership called?'), placeHolder: t('Riverside Partnership'), ignoreFocusOut: true });
    if (!title?.trim()) return;
    const kinds = await client.sendRequest<PartnershipKind[]>('concordat/partnershipKinds');
    const items = [...kinds.map(({ word, meaning }) => ({ label: inWords(word), detail: meaning, word })), { label: t('Decide later'), detail: t('The draft leaves the kind open'), word: undefined }];
    const kind = await vscode.window.showQuickPick(items, { title: t('New charter (2/3): what kind of partnership is it?'), placeHolder: t('Type to search'), matchOnDetail: true, ignoreFocusOut: true });
    if (!kind) return;
    const answer = await vscode.window.showInputBox({
        title: t('New charter (3/3)'), prompt: t('Who takes part? Start with the one who convened the others. Separate names by commas, or by semicolons where a name has a comma.'),
        placeHolder: t('Riverside Council, Riverside Practices, Riverside Carers'), ignoreFocusOut: true,
    });
    const partners = listedTitles(answer ?? '');
    if (partners.length === 0) return;
    const content = await client.sendRequest<string>('concordat/firstDraft', { title: title.trim(), ...(kind.word === undefined ? {} : { kind: kind.word }), partners });
    await openDraft(await freeFile(folder, fileNameFor(title)), content);
}

/** `place-partnership` as people write it: “Place partnership”. */
const inWords = (word: string) => (word.charAt(0).toUpperCase() + word.slice(1)).replaceAll('-', ' ');

/** “St Mary’s Partnership” becomes `st-marys-partnership`. */
const fileNameFor = (title: string) => title.normalize('NFKC').toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'charter';

/** The draft is not saved, so that it can be thrown away; saving it asks for nothing more. */
async function openDraft(file: vscode.Uri, content: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument(file);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(file, new vscode.Position(0, 0), content);
    await vscode.workspace.applyEdit(edit);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
}

/** A file that is not there yet, as an untitled document under that name. */
async function freeFile(folder: vscode.Uri | undefined, name: string): Promise<vscode.Uri> {
    if (!folder) return vscode.Uri.from({ scheme: 'untitled', path: `${name}.concordat` });
    for (let number = 1; ; number++) {
        const file = vscode.Uri.joinPath(folder, `${name}${number === 1 ? '' : `-${number}`}.concordat`);
        const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === 'untitled' && uri.path === file.path);
        const isThere = isOpen || await vscode.workspace.fs.stat(file).then(() => true, () => false);
        if (!isThere) return file.with({ scheme: 'untitled' });
    }
}
