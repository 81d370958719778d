import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { charterQuestions, fileStemFor, kindInWords, listedTitles, type PartnershipKind } from '../language/assist/charter-questions.js';

const { t } = vscode.l10n;
const { title: aboutTitle, kind: aboutKind, partners: aboutPartners } = charterQuestions;

/** Asks what the partnership is called, of what kind it is and who takes part, and opens a first draft under a name made of the title. */
export async function newCharter(client: BaseLanguageClient, folder: vscode.Uri | undefined = vscode.workspace.workspaceFolders?.[0]?.uri): Promise<void> {
    const title = await vscode.window.showInputBox({ title: t('New charter (1/3)'), prompt: t(aboutTitle.question), placeHolder: t(aboutTitle.example), ignoreFocusOut: true });
    if (!title?.trim()) return;
    const kinds = await client.sendRequest<PartnershipKind[]>('concordat/partnershipKinds');
    const items = [...kinds.map(({ word, meaning }) => ({ label: kindInWords(word), detail: meaning, word })), { label: t(aboutKind.later), detail: t(aboutKind.laterMeaning), word: undefined }];
    const kind = await vscode.window.showQuickPick(items, { title: t('New charter (2/3)'), placeHolder: t(aboutKind.question), matchOnDetail: true, ignoreFocusOut: true });
    if (!kind) return;
    const answer = await vscode.window.showInputBox({
        title: t('New charter (3/3)'), prompt: `${t(aboutPartners.question)} ${t(aboutPartners.help)}`,
        placeHolder: t(aboutPartners.example), ignoreFocusOut: true,
        validateInput: shownAsRead,
    });
    const partners = listedTitles(answer ?? '');
    if (partners.length === 0) return;
    const content = await client.sendRequest<string>('concordat/firstDraft', { title: title.trim(), ...(kind.word === undefined ? {} : { kind: kind.word }), partners });
    await openDraft(await freeFile(folder, fileStemFor(title)), content);
}

/** “A, B and C” is read as two partners, so whoever lists several sees how they are read. */
function shownAsRead(answer: string): vscode.InputBoxValidationMessage | undefined {
    const partners = listedTitles(answer);
    if (partners.length < 2) return undefined;
    return { message: t('{0} partners: {1}', partners.length, partners.map(title => `“${title}”`).join(', ')), severity: vscode.InputBoxValidationSeverity.Info };
}

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
