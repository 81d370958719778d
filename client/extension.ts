import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { extendMarkdownIt, type MarkdownExtension } from './markdown-preview.js';
import { offerServer } from './assistants.js';
import { tasks } from './tasks.js';
import { clientOptions, start } from './start.js';

let client: LanguageClient | undefined;

/** Where the editor runs on a machine: the server is a process of its own, on the editor's own runtime. */
export async function activate(context: vscode.ExtensionContext): Promise<MarkdownExtension> {
    const module = context.asAbsolutePath('dist/server.js');
    client = new LanguageClient('concordat', 'Concordat', { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc } }, clientOptions);
    context.subscriptions.push(tasks(), ...offerServer(context));
    await start(context, client, { writesWord: true });
    return { extendMarkdownIt };
}

export const deactivate = (): Thenable<void> | undefined => client?.stop();
