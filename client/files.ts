import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { decode } from '../files/decode.js';
import { ignoredWithin } from '../files/git-ignore.js';
import { limits } from '../language/documents/limits.js';
import { charterOrMarkdownPattern, citablePattern } from '../language/text/uri.js';
import type { BytesOutcome, ReadOutcome } from '../language/text/read-outcome.js';
import type { ListRequest, ReadRequest } from '../server/client-host.js';

/** Answers a server that has no files of its own: which charters and documents a folder holds, and what a file says. */
export const answerForFiles = (client: BaseLanguageClient): vscode.Disposable[] => [
    client.onRequest('concordat/list', listFiles),
    client.onRequest('concordat/read', readFile),
    client.onRequest('concordat/readBytes', readBytes),
];

async function listFiles({ root, is = 'charters' }: ListRequest): Promise<string[]> {
    const folder = vscode.Uri.parse(root);
    const find = (pattern: string) => vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), '**/{node_modules,.git}/**');
    const [charters, ignoreFiles] = await Promise.all([find(is === 'charters' ? charterOrMarkdownPattern : citablePattern), find('**/.gitignore')]);
    const pathOf = (uri: vscode.Uri) => uri.path.slice(folder.path.length).replace(/^\//, '');
    const ignores = new Map(await Promise.all(ignoreFiles.map(async uri => [pathOf(uri).replace(/\/?\.gitignore$/, ''), await textOf(uri)] as const)));
    const isIgnored = ignoredWithin({ ofFolder: each => ignores.get(each) });
    return charters.filter(uri => !isIgnored(pathOf(uri))).map(String).sort();
}

const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** A file of the workspace as text. */
async function readFile(request: ReadRequest): Promise<ReadOutcome> {
    const read = await readBytes(request);
    return read.outcome === 'bytes' ? decode(read.bytes) : read;
}

/** A file of the workspace; nothing else is read for the server. */
async function readBytes({ uri }: ReadRequest): Promise<BytesOutcome> {
    const file = vscode.Uri.parse(uri);
    if (!vscode.workspace.getWorkspaceFolder(file)) return { outcome: 'outside' };
    try {
        const { size } = await vscode.workspace.fs.stat(file);
        if (size > limits.fileSize) return { outcome: 'unreadable', reason: 'it is too large' };
        return { outcome: 'bytes', bytes: await vscode.workspace.fs.readFile(file) };
    } catch (thrown) {
        if (thrown instanceof vscode.FileSystemError && thrown.code === 'FileNotFound') return { outcome: 'missing' };
        return { outcome: 'unreadable', reason: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}
