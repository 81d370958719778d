import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { answerForFiles } from './files.js';
import { clientOptions, start } from './start.js';

let client: LanguageClient | undefined;

/** Where the editor runs in a browser: the server is a web worker, and the editor reads the files for it. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
    client = new LanguageClient('concordat', 'Concordat', () => worker(context), clientOptions);
    context.subscriptions.push(...answerForFiles(client));
    await start(context, client, { writesWord: false });
}

export const deactivate = (): Thenable<void> | undefined => client?.stop();

/** From the text of the script, because a browser-hosted editor starts no worker from the address of an extension on another machine. */
async function worker({ extensionUri }: vscode.ExtensionContext): Promise<MessageTransports> {
    const script = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist/server-browser.js'));
    const started = new Worker(URL.createObjectURL(new Blob([script as Uint8Array<ArrayBuffer>], { type: 'text/javascript' })));
    return { reader: new BrowserMessageReader(started), writer: new BrowserMessageWriter(started) };
}
