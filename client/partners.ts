import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { questionnaireAsHtml } from '../language/survey/questionnaire-html.js';
import { headingsAsCsv, type Respondents } from '../language/survey/questionnaire.js';
import { takeFiles } from '../language/survey/take-files.js';
import { localDay } from '../language/text/local-day.js';
import { pathFrom } from '../language/text/uri.js';
import type { QuestionnaireAnswer, QuestionnaireRequest, WordQuestionnaireAnswer } from '../server/features/questionnaire.js';
import { isCharter } from './charters.js';

const { t } = vscode.l10n;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const fromBase64 = (text: string) => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
const nameOf = ({ path }: vscode.Uri) => path.slice(path.lastIndexOf('/') + 1);

interface Asked {
    readonly document: vscode.TextDocument;
    readonly answer: NonNullable<QuestionnaireAnswer>;
    readonly respondents: Respondents;
}

/** The charter and who answers; `undefined` where there is none, which is then said, or where the author goes no further. */
async function asked(client: BaseLanguageClient, title: string, document = vscode.window.activeTextEditor?.document): Promise<Asked | undefined> {
    if (!document || !isCharter(document) || document.isUntitled) {
        void vscode.window.showInformationMessage(t('Open a charter first, and save it. The questions are about its partners.'));
        return undefined;
    }
    const chosen = await vscode.window.showQuickPick([
        { label: t('People'), detail: t('Each person answers alone. Nothing is written about fewer than five people.'), respondents: 'people' as const },
        { label: t('Organisations'), detail: t('Each organisation answers once, and all can see its answer.'), respondents: 'organisations' as const },
    ], { title, placeHolder: t('Who answers?') });
    if (!chosen) return undefined;
    const { respondents } = chosen;
    const answer = await client.sendRequest<QuestionnaireAnswer>('concordat/questionnaire', { uri: client.code2ProtocolConverter.asUri(document.uri), respondents } satisfies QuestionnaireRequest);
    if (answer) return { document, answer, respondents };
    void vscode.window.showWarningMessage(t('This file declares no partnership, so there is nobody to ask.'));
    return undefined;
}

/** A form that a questionnaire can have. */
interface Form extends vscode.QuickPickItem {
    readonly ending: string;
    render(): Uint8Array | Promise<Uint8Array>;
}

/** The forms of a questionnaire, which are those that the command writes. */
function formsOf(client: BaseLanguageClient, writesWord: boolean, { document, answer: { questionnaire }, respondents }: Asked): Form[] {
    const request: QuestionnaireRequest = { uri: client.code2ProtocolConverter.asUri(document.uri), respondents };
    const word: Form = { label: t('Word'), detail: t('A Word document of two sides, to print or to send'), ending: 'docx', render: async () => fromBase64((await client.sendRequest<WordQuestionnaireAnswer>('concordat/questionnaireInWord', request))!) };
    return [
        { label: t('Page'), detail: t('People open it in a browser. It needs no network and saves the answers.'), ending: 'html', render: () => bytesOf(questionnaireAsHtml(questionnaire)) },
        ...(writesWord ? [word] : []),
        { label: t('Headings'), detail: t('The questions as CSV, for a form service'), ending: 'csv', render: () => bytesOf(headingsAsCsv(questionnaire)) },
    ];
}

/**
 * Writes the questionnaire for the partners of a charter.
 * @param writesWord whether the server makes Word documents, which the one in a browser does not.
 */
export async function writeQuestionnaire(client: BaseLanguageClient, writesWord: boolean, charter?: vscode.TextDocument): Promise<void> {
    const title = t('Write questionnaire');
    const found = await asked(client, title, charter);
    if (!found) return;
    const { document, answer: { leftOut } } = found;
    const format = await vscode.window.showQuickPick(formsOf(client, writesWord, found), { title, placeHolder: t('Choose a format') });
    if (!format) return;
    const target = await vscode.window.showSaveDialog({ title, defaultUri: document.uri.with({ path: document.uri.path.replace(/\.concordat(\.md)?$/, `-questionnaire.${format.ending}`) }), filters: { [format.label]: [format.ending] } });
    if (!target) return;
    await vscode.workspace.fs.writeFile(target, await format.render());
    const without = leftOut.length === 0 ? '' : ` ${t('It leaves out: {0}.', leftOut.join(', '))}`;
    void vscode.window.showInformationMessage(`${t('The questionnaire is in “{0}”.', nameOf(target))}${without}`);
}

/** Takes the answers of the partners together, writes them beside the charter, and imports them. */
export async function importAnswers(client: BaseLanguageClient, charter?: vscode.TextDocument): Promise<void> {
    const title = t('Import answers');
    const found = await asked(client, title, charter);
    if (!found) return;
    const { document, answer: { every } } = found;
    const files = await vscode.window.showOpenDialog({ title: t('Import answers: choose the files'), canSelectMany: true, filters: { [t('Tables')]: ['csv', 'tsv', 'txt', 'xlsx'] } });
    if (!files || files.length === 0) return;
    const today = localDay();
    const target = await vscode.window.showSaveDialog({ title: t('Import answers: where to save them'), defaultUri: vscode.Uri.joinPath(document.uri, '..', `answers-${today.slice(0, 7)}.concordat`), filters: { [t('Charters')]: ['concordat'] } });
    if (!target) return;
    const taken = await takeFiles(every, files.map(file => ({ name: nameOf(file), bytes: async () => vscode.workspace.fs.readFile(file) })), { today, charter: pathFrom(target.toString(), document.uri.toString()), called: files.length === 1 ? `“${nameOf(files[0]!)}”` : t('One of the files') });
    if ('problem' in taken) {
        void vscode.window.showErrorMessage(taken.problem);
        return;
    }
    await vscode.workspace.fs.writeFile(target, bytesOf(taken.file));
    await importInto(document, pathFrom(document.uri.toString(), target.toString()));
    void vscode.window.showInformationMessage(taken.remarks.join(' '));
}

/** Adds the import before the first declaration; in a board paper, whose text is the author's, the line is only shown. */
async function importInto(document: vscode.TextDocument, path: string): Promise<void> {
    const line = `import "${path}"`;
    if (document.getText().includes(line)) return;
    if (document.languageId !== 'concordat' || document.uri.path.endsWith('.md')) {
        void vscode.window.showInformationMessage(t('Add this line to the charter: {0}', line));
        return;
    }
    const edit = new vscode.WorkspaceEdit();
    const first = document.getText().split(/\r?\n/).findIndex(each => /^\s*(import|partnership)\b/.test(each));
    edit.insert(document.uri, new vscode.Position(Math.max(0, first), 0), `${line}\n`);
    await vscode.workspace.applyEdit(edit);
    await vscode.window.showTextDocument(document);
}
