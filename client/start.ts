import * as vscode from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { acceptFinding, chooseFix } from './choose-fix.js';
import { documentTexts, openDocumentFile } from './documents.js';
import { newCharter } from './new-charter.js';
import { openRulePage, rulePages } from './rule-pages.js';
import { exportReport } from './report.js';
import { startFromDocument } from './start-from-document.js';
import { CharterView } from './view/panel.js';
import type { FindingsToAccept, FixChoices } from '../server/features/code-action.js';
import { wholeReports } from './whole-reports.js';
import { showPlaces, type PlacesToShow } from './places.js';

/** Charters, and Markdown files that hold one in their fences. */
const documentSelector = [{ language: 'concordat' }, { pattern: '**/*.concordat.md' }];

/** What the client says to the server, wherever that runs. */
export const clientOptions: LanguageClientOptions = {
    documentSelector,
    synchronize: { configurationSection: 'concordat' },
    middleware: wholeReports(() => new vscode.CancellationError()),
    initializationOptions: () => ({ rulePage: 'command:concordat.showRule?%5B%22{rule}%22%5D', showsAssessment: true, showsPlaces: true, showsDocuments: true, choosesFixes: true, proposesAgain: true, rules: { ...vscode.workspace.getConfiguration('concordat').get<object>('rules') } }),
};

/** Starts the client, and registers all that the extension adds to the editor. */
export async function start(context: vscode.ExtensionContext, client: BaseLanguageClient, { writesWord }: { readonly writesWord: boolean }): Promise<void> {
    const view = new CharterView(client, context.extensionUri);
    const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
        'concordat.restartServer': async () => {
            await client.stop();
            await client.start();
        },
        'concordat.newCharter': () => newCharter(client),
        'concordat.startFromDocument': (document?: vscode.Uri) => startFromDocument(client, document),
        'concordat.showAssessment': () => view.show('model'),
        'concordat.showMap': () => view.show('stakeholders'),
        'concordat.exportReport': () => exportReport(client, writesWord),
        'concordat.showRule': openRulePage,
        'concordat.showPlaces': (...shown: PlacesToShow) => showPlaces(client, ...shown),
        'concordat.chooseFix': (choices: FixChoices) => chooseFix(client, choices),
        'concordat.acceptFinding': (findings: FindingsToAccept) => acceptFinding(client, findings),
        'concordat.openDocumentFile': openDocumentFile,
        'concordat.showOutput': () => client.outputChannel.show(),
    };
    context.subscriptions.push(
        client, statusItem(client), rulePages(client), documentTexts(client), view.subscriptions,
        ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
    );
    await client.start();
}

/** Says in the status bar, while a charter is shown, whether the server runs. */
function statusItem(client: BaseLanguageClient): vscode.Disposable {
    const item = vscode.languages.createLanguageStatusItem('concordat.server', documentSelector);
    const show = (state: State) => {
        item.text = state === State.Running ? 'Concordat' : state === State.Starting ? 'Concordat starts…' : 'Concordat has stopped';
        item.busy = state === State.Starting;
        item.severity = state === State.Stopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
        item.command = state === State.Stopped ? { title: 'Restart', command: 'concordat.restartServer' } : { title: 'Output', command: 'concordat.showOutput' };
    };
    show(State.Starting);
    return vscode.Disposable.from(item, client.onDidChangeState(({ newState }) => show(newState)));
}
