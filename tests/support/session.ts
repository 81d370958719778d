import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import {
    createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection,
} from 'vscode-languageserver/node';
import type { ClientCapabilities, Diagnostic, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver';
import { machineNode } from './command.js';
import { today } from './check.js';

/** What VS Code says that it can do, as far as it matters here. */
export const fullClient: ClientCapabilities = {
    textDocument: {
        publishDiagnostics: { relatedInformation: true },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        completion: { completionItem: { snippetSupport: true } },
    },
    workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};

/** An editor's session with a real server process. */
export class Session {
    private readonly published = new Map<string, Diagnostic[]>();
    private readonly listeners = new Set<() => void>();
    readonly versions = new Map<string, number>();

    private constructor(private readonly process: ChildProcess, readonly connection: MessageConnection) {
        connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
            this.published.set(uri, diagnostics);
            this.listeners.forEach(listener => listener());
        });
        connection.onRequest('client/registerCapability', () => null);
        connection.listen();
    }

    /** Starts a server on these folders; it is stopped when the test ends. */
    static async start(folders: readonly string[], capabilities: ClientCapabilities = fullClient): Promise<{ session: Session; initialized: InitializeResult }> {
        const child = spawn(machineNode, [resolve('bin/concordat.js'), 'server', '--stdio', '--today', today], { stdio: ['pipe', 'pipe', 'inherit'] });
        const session = new Session(child, createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!)));
        onTestFinished(() => session.stop());
        const workspaceFolders = folders.map(uri => ({ uri, name: uri }));
        const initialized = await session.connection.sendRequest<InitializeResult>('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders });
        await session.connection.sendNotification('initialized', {});
        return { session, initialized };
    }

    open(uri: string, text: string): Promise<void> {
        this.versions.set(uri, 1);
        return this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'concordat', version: 1, text } });
    }

    change(uri: string, text: string): Promise<void> {
        const version = (this.versions.get(uri) ?? 1) + 1;
        this.versions.set(uri, version);
        return this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    }

    ask<T>(method: string, params: unknown): Promise<T> {
        return this.connection.sendRequest<T>(method, params);
    }

    /** Waits until what is found in a document is as wanted. */
    diagnosticsOf(uri: string, isWanted: (diagnostics: readonly Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
        return new Promise(resolveDiagnostics => {
            const look = () => {
                const current = this.published.get(uri);
                if (!current || !isWanted(current)) return;
                this.listeners.delete(look);
                resolveDiagnostics(current);
            };
            this.listeners.add(look);
            look();
        });
    }

    private async stop(): Promise<void> {
        await this.connection.sendRequest('shutdown');
        await this.connection.sendNotification('exit');
        this.connection.dispose();
        this.process.kill();
    }
}
