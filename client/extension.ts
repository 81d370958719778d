import * as vscode from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import { newCharter } from './new-charter.js';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
    const module = context.asAbsolutePath('dist/server.js');
    client = new LanguageClient(
        'concordat', 'Concordat',
        { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc } },
        { documentSelector: [{ language: 'concordat' }], synchronize: { configurationSection: 'concordat' } },
    );
    context.subscriptions.push(client, statusItem(client),
        vscode.commands.registerCommand('concordat.restartServer', () => client?.restart()),
        vscode.commands.registerCommand('concordat.newCharter', () => newCharter(client!)),
    );
    await client.start();
}

export const deactivate = (): Thenable<void> | undefined => client?.stop();

/** Says in the status bar, while a charter is shown, whether the server runs. */
function statusItem(client: LanguageClient): vscode.Disposable {
    const item = vscode.languages.createLanguageStatusItem('concordat.server', { language: 'concordat' });
    const show = (state: State) => {
        item.text = state === State.Running ? 'Concordat' : state === State.Starting ? 'Concordat starts…' : 'Concordat has stopped';
        item.busy = state === State.Starting;
        item.severity = state === State.Stopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
        item.command = { title: 'Restart', command: 'concordat.restartServer' };
    };
    show(State.Starting);
    return vscode.Disposable.from(item, client.onDidChangeState(({ newState }) => show(newState)));
}
