import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { pdfLibraryRequest } from '../server/client-host.js';
import { answerForFiles } from './files.js';
import { extendMarkdownIt, type MarkdownExtension } from './markdown-preview.js';
import { clientOptions, start } from './start.js';

let client: LanguageClient | undefined;

/** Where the editor runs in a browser: the server is a web worker, and the editor reads the files for it. */
export async function activate(context: vscode.ExtensionContext): Promise<MarkdownExtension> {
    client = new LanguageClient('concordat', 'Concordat', () => worker(context), clientOptions);
    context.subscriptions.push(...answerForFiles(client), client.onRequest(pdfLibraryRequest, () => addressOf(context, 'pdf-library.js')));
    await start(context, client, { writesWord: false });
    return { extendMarkdownIt };
}

export const deactivate = (): Thenable<void> | undefined => client?.stop();

/** A script of the extension, at an address made from its text, because a browser-hosted editor loads no worker from the address of an extension on another machine. */
async function addressOf({ extensionUri }: vscode.ExtensionContext, name: string): Promise<string> {
    const script = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', name));
    return URL.createObjectURL(new Blob([script as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }));
}

async function worker(context: vscode.ExtensionContext): Promise<MessageTransports> {
    const started = new Worker(await addressOf(context, 'server-browser.js'));
    return { reader: new BrowserMessageReader(started), writer: new BrowserMessageWriter(started) };
}
