import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, start } from './start.js';

let client: LanguageClient | undefined;

/** Where the editor runs on a machine: the server is a process of its own, on the editor's own runtime. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
    const module = context.asAbsolutePath('dist/server.js');
    client = new LanguageClient('concordat', 'Concordat', { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc } }, clientOptions);
    await start(context, client, { writesWord: true });
}

export const deactivate = (): Thenable<void> | undefined => client?.stop();
