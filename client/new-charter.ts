import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { charterQuestions, fileStemFor, kindInWords, listedTitles, perhapsTwo, type Beginning, type PartnershipKind } from '../language/assist/charter-questions.js';
import { Questions } from './questions.js';

const { t } = vscode.l10n;
const { title: aboutTitle, kind: aboutKind, partners: aboutPartners } = charterQuestions;

/** Asks what the partnership is called, of what kind it is and who takes part, and opens a first draft, in a file that is named after the title. */
export async function newCharter(client: BaseLanguageClient, folder: vscode.Uri | undefined = vscode.workspace.workspaceFolders?.[0]?.uri): Promise<void> {
    const beginning = await ask(client);
    if (!beginning) return;
    const content = await client.sendRequest<string>('concordat/firstDraft', beginning);
    await (folder ? openSaved(await freeFile(folder, fileStemFor(beginning.title)), content) : openUnsaved(content));
    // The step of the walkthrough is done when there is a draft, not when the questions begin.
    void vscode.commands.executeCommand('setContext', 'concordat.hasDraft', true);
}

async function ask(client: BaseLanguageClient): Promise<Beginning | undefined> {
    const questions = new Questions(t('New charter'), 3);
    try {
        const title = await questions.text(t(aboutTitle.question), t(aboutTitle.example));
        if (title === undefined) return undefined;
        const kinds = await client.sendRequest<PartnershipKind[]>('concordat/partnershipKinds');
        const items = [...kinds.map(({ word, meaning }) => ({ label: kindInWords(word), detail: meaning, word })), { label: t(aboutKind.later), detail: t(aboutKind.laterMeaning), word: undefined }];
        const kind = await questions.choice(items, t(aboutKind.question));
        if (!kind) return undefined;
        const partners = listedTitles(await questions.text(`${t(aboutPartners.question)} ${t(aboutPartners.help)}`, t(aboutPartners.example), shownAsRead) ?? '');
        return partners.length === 0 ? undefined : { title, ...(kind.word === undefined ? {} : { kind: kind.word }), partners };
    } finally {
        questions.dispose();
    }
}

/** Whoever lists several partners sees how they are read, before a draft is made of them. */
function shownAsRead(answer: string): string | undefined {
    const partners = listedTitles(answer);
    const doubtful = partners.find(perhapsTwo);
    const read = partners.length < 2 ? [] : [`${t('{0} partners: {1}', partners.length, partners.map(title => `“${title}”`).join(', '))}.`];
    const doubt = doubtful === undefined ? [] : [t('Is “{0}” one partner? If it is two, separate them.', doubtful)];
    return read.length + doubt.length === 0 ? undefined : [...read, ...doubt].join(' ');
}

/** The file is there at once, as people expect of a new document, and undoing does not lead back to an empty one. */
async function openSaved(file: vscode.Uri, content: string): Promise<void> {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
    await vscode.window.showTextDocument(file);
    void vscode.window.showInformationMessage(t('The charter is saved as “{0}”.', vscode.workspace.asRelativePath(file)));
}

async function openUnsaved(content: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument({ language: 'concordat', content });
    await vscode.window.showTextDocument(document);
    void offerToSave(document);
}

async function offerToSave(document: vscode.TextDocument): Promise<void> {
    const save = t('Save');
    if (await vscode.window.showInformationMessage(t('The charter is not saved yet.'), save) === save) await document.save();
}

/** A file that is not there yet. */
async function freeFile(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
    for (let number = 1; ; number++) {
        const file = vscode.Uri.joinPath(folder, `${name}${number === 1 ? '' : `-${number}`}.concordat`);
        if (!await vscode.workspace.fs.stat(file).then(() => true, () => false)) return file;
    }
}
