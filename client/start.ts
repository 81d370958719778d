import * as vscode from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { charterPattern } from '../language/text/uri.js';
import { followFixes, showFixed } from './after-fix.js';
import { offerTools } from './assistants.js';
import { isCharter } from './charters.js';
import { acceptFinding, chooseFix } from './choose-fix.js';
import { documentTexts, openDocumentFile } from './documents.js';
import { walkthroughCommands } from './in-charter.js';
import { newCharter } from './new-charter.js';
import { openRulePage, rulePages } from './rule-pages.js';
import { importAnswers, writeQuestionnaire } from './partners.js';
import { writeRegister } from './register.js';
import { exportReport } from './report.js';
import { startFromDocument } from './start-from-document.js';
import { suggestAfterTab } from './suggest-after-tab.js';
import { CharterView, type PictureContext } from './view/panel.js';
import { changeAll, createConfiguration } from './whole-workspace.js';
import type { FindingsToAccept, FixChoices } from '../server/features/code-action.js';
import { wholeReports } from './whole-reports.js';
import { showPlaces, type PlacesToShow } from './places.js';

const { t } = vscode.l10n;

/** Charters are files, unsaved texts, or what folders in the window hold; but not the older versions that `git:` shows. */
const schemes = new Set(['file', 'untitled', ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
/** Charters, and Markdown files that hold one in their fences. */
const documentSelector = [...schemes].flatMap(scheme => [{ scheme, language: 'concordat' }, { scheme, pattern: '**/*.concordat.md' }]);

/** The settings as data: what the editor answers has functions too, which cannot be sent. */
const settings = () => JSON.parse(JSON.stringify(vscode.workspace.getConfiguration('concordat'))) as unknown;

/** What the client says to the server, wherever that runs. */
export const clientOptions: LanguageClientOptions = {
    documentSelector,
    synchronize: { configurationSection: 'concordat' },
    middleware: { ...wholeReports(() => new vscode.CancellationError()), ...followFixes },
    diagnosticPullOptions: { onChange: true, onSave: true },
    initializationOptions: () => ({
        rulePage: 'command:concordat.showRule?%5B%22{rule}%22%5D', settings: settings(), texts: vscode.l10n.bundle ?? {},
        showsAssessment: true, showsPlaces: true, showsDocuments: true, choosesFixes: true, proposesAgain: true, checksJson: true, showsFindingsAbove: true, hasGrammar: true, literateIsMarkdown: true,
    }),
};

/** Starts the client, and registers all that the extension adds to the editor. */
export async function start(context: vscode.ExtensionContext, client: BaseLanguageClient, { writesWord }: { readonly writesWord: boolean }): Promise<void> {
    const view = new CharterView(client, context.extensionUri);
    const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
        'concordat.restartServer': () => restart(client),
        'concordat.newCharter': (folder?: vscode.Uri) => newCharter(client, folder),
        'concordat.startFromDocument': (document?: vscode.Uri) => startFromDocument(client, document),
        'concordat.showAssessment': async (file?: vscode.Uri) => view.show('model', file && await vscode.workspace.openTextDocument(file)),
        'concordat.showMap': () => view.show('stakeholders'),
        'concordat.exportReport': async (file?: vscode.Uri) => exportReport(client, writesWord, file && await vscode.workspace.openTextDocument(file)),
        'concordat.writeQuestionnaire': async (file?: vscode.Uri) => writeQuestionnaire(client, writesWord, file && await vscode.workspace.openTextDocument(file)),
        'concordat.importAnswers': async (file?: vscode.Uri) => importAnswers(client, file && await vscode.workspace.openTextDocument(file)),
        'concordat.writeRegister': () => writeRegister(client),
        'concordat.createConfiguration': createConfiguration,
        'concordat.fixAll': () => changeAll(client, 'fixAll'),
        'concordat.formatAll': () => changeAll(client, 'formatAll'),
        ...walkthroughCommands,
        'concordat.copyPicture': (of: PictureContext) => view.copyPicture(of),
        'concordat.copyPictureAsSvg': (of: PictureContext) => view.copyPictureAsSvg(of),
        'concordat.savePicture': (of: PictureContext) => view.savePicture(of),
        'concordat.showRule': openRulePage,
        'concordat.showFixed': showFixed,
        'concordat.showPlaces': (...shown: PlacesToShow) => showPlaces(client, ...shown),
        'concordat.chooseFix': (choices: FixChoices) => chooseFix(client, choices),
        'concordat.acceptFinding': (findings: FindingsToAccept) => acceptFinding(client, findings),
        'concordat.openDocumentFile': openDocumentFile,
        'concordat.showOutput': () => client.outputChannel.show(),
    };
    context.subscriptions.push(
        client, ...offerTools(client, context), suggestAfterTab(), statusItem(client), rulePages(client), documentTexts(client), view.subscriptions,
        ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
    );
    await startForCharters(context, client);
}

/** Who only reads Markdown needs no server: it starts with the first charter that is there or is opened. Commands that need it start it too. */
async function startForCharters({ subscriptions }: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
    const begin = () => {
        // The palette offers commands for all charters once there is one.
        void vscode.commands.executeCommand('setContext', 'concordat.hasCharters', true);
        return client.start();
    };
    const isThere = vscode.workspace.textDocuments.some(isCharter) || (await vscode.workspace.findFiles(charterPattern, '**/node_modules/**', 1)).length > 0;
    if (isThere) return begin();
    const waiting = vscode.workspace.onDidOpenTextDocument(document => {
        if (!isCharter(document)) return;
        waiting.dispose();
        void begin();
    });
    subscriptions.push(waiting);
}

/** A client whose first start failed cannot start again: only a new window makes another one. */
async function restart(client: BaseLanguageClient): Promise<void> {
    if (client.state !== State.StartFailed) {
        await client.stop();
        return client.start();
    }
    const [output, reload] = [t('Show output'), t('Reload window')];
    const chosen = await vscode.window.showErrorMessage(t('Concordat could not start. The output gives the reason. Reload the window to try again.'), output, reload);
    if (chosen) await vscode.commands.executeCommand(chosen === output ? 'concordat.showOutput' : 'workbench.action.reloadWindow');
}

/** Says in the status bar, while a charter is shown, whether the server runs. */
function statusItem(client: BaseLanguageClient): vscode.Disposable {
    const item = vscode.languages.createLanguageStatusItem('concordat.server', documentSelector);
    const show = (state: State) => {
        item.text = state === State.Running ? 'Concordat' : state === State.Starting ? t('Starting Concordat…') : t('Concordat has stopped');
        item.busy = state === State.Starting;
        const hasStopped = state === State.Stopped || state === State.StartFailed;
        item.severity = hasStopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
        item.command = hasStopped ? { title: t('Restart'), command: 'concordat.restartServer' } : { title: t('Output'), command: 'concordat.showOutput' };
    };
    show(State.Starting);
    return vscode.Disposable.from(item, client.onDidChangeState(({ newState }) => show(newState)));
}
