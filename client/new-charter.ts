import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

interface PartnershipKind { readonly word: string; readonly meaning: string }

/** Asks what the partnership is called, of what kind it is and who takes part, and opens a first draft. */
export async function newCharter(client: BaseLanguageClient): Promise<void> {
    const title = await vscode.window.showInputBox({ title: 'New charter (1/3)', prompt: 'What is the partnership called?', placeHolder: 'Riverside Partnership', ignoreFocusOut: true });
    if (!title) return;
    const kinds = await client.sendRequest<PartnershipKind[]>('concordat/partnershipKinds');
    const kind = await vscode.window.showQuickPick(kinds.map(({ word, meaning }) => ({ label: word, detail: meaning })), { title: 'New charter (2/3): what kind of partnership is it?', matchOnDetail: true, ignoreFocusOut: true });
    if (!kind) return;
    const partners = await vscode.window.showInputBox({ title: 'New charter (3/3)', prompt: 'Who takes part? Separate them by commas, the one who convened the others first.', placeHolder: 'Riverside Council, Riverside Practices, Riverside Carers', ignoreFocusOut: true });
    if (!partners) return;
    const content = await client.sendRequest<string>('concordat/firstDraft', { title, kind: kind.label, partners: partners.split(',').map(each => each.trim()).filter(each => each !== '') });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'concordat', content }));
}
