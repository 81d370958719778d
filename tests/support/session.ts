import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import {
    createMessageConnection, StreamMessageReader, StreamMessageWriter, type DataCallback, type Message, type MessageConnection,
} from 'vscode-languageserver/node';
import type {
    ClientCapabilities, CodeAction, CodeActionContext, Diagnostic, DocumentDiagnosticReport, InitializeParams, InitializeResult, PublishDiagnosticsParams,
    Registration, RegistrationParams, WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { allProposalKinds, allSymbolKinds } from './clients/kinds.js';
import { machineNode } from './command.js';
import { today } from './check.js';
import { Witness } from './witness.js';

/** What VS Code says that it can do, as far as it matters here; but that it does not ask for diagnostics. */
export const fullClient: ClientCapabilities = {
    textDocument: {
        publishDiagnostics: { relatedInformation: true, versionSupport: true, dataSupport: true, tagSupport: { valueSet: [1, 2] } },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] }, completionItemKind: { valueSet: allProposalKinds } },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true, symbolKind: { valueSet: allSymbolKinds } },
        codeAction: { isPreferredSupport: true },
    },
    workspace: { symbol: { symbolKind: { valueSet: allSymbolKinds } }, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};

/** A client that asks for diagnostics instead of being sent them. */
export const pullingClient: ClientCapabilities = {
    ...fullClient,
    textDocument: { ...fullClient.textDocument, diagnostic: { dynamicRegistration: true } },
    workspace: { ...fullClient.workspace, diagnostics: { refreshSupport: true } },
};

export interface SessionOptions {
    readonly initialize?: Partial<InitializeParams>;
    /** Arguments of the command behind `server --stdio`. */
    readonly args?: readonly string[];
    /** Arguments of Node itself. */
    readonly node?: readonly string[];
}

class WitnessedReader extends StreamMessageReader {
    constructor(from: NodeJS.ReadableStream, private readonly witness: Witness) {
        super(from);
    }

    override listen(callback: DataCallback) {
        return super.listen(message => {
            this.witness.received(message);
            callback(message);
        });
    }
}

class WitnessedWriter extends StreamMessageWriter {
    constructor(to: NodeJS.WritableStream, private readonly witness: Witness) {
        super(to);
    }

    override write(message: Message) {
        this.witness.sent(message);
        return super.write(message);
    }
}

/** An editor's session with a real server process. All that the server sends is checked against the protocol; the test fails where something is amiss. */
export class Session {
    private readonly published = new Map<string, PublishDiagnosticsParams>();
    private readonly listeners = new Set<() => void>();
    private readonly versions = new Map<string, number>();
    readonly registered: Registration[] = [];
    /** How often the server asked to be asked again, for findings, lines above declarations, and notes inside the text. */
    readonly refreshes = { diagnostic: 0, codeLens: 0, inlayHint: 0 };
    private hasStopped = false;

    private constructor(private readonly process: ChildProcess, readonly connection: MessageConnection, private readonly witness: Witness) {
        connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
            this.published.set(params.uri, params);
            this.look();
        });
        connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
            this.registered.push(...registrations);
            this.look();
            return null;
        });
        for (const part of ['diagnostic', 'codeLens', 'inlayHint'] as const) {
            connection.onRequest(`workspace/${part}/refresh`, () => {
                this.refreshes[part]++;
                this.look();
                return null;
            });
        }
        connection.listen();
    }

    /** Starts a server on these folders; it is stopped when the test ends. */
    static async start(folders: readonly string[], capabilities: ClientCapabilities = fullClient, { initialize = {}, args = ['--today', today], node = [] }: SessionOptions = {}): Promise<{ session: Session; initialized: InitializeResult }> {
        const child = spawn(machineNode, [...node, resolve('bin/concordat.cjs'), 'server', '--stdio', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
        const witness = new Witness();
        const session = new Session(child, createMessageConnection(new WitnessedReader(child.stdout!, witness), new WitnessedWriter(child.stdin!, witness)), witness);
        onTestFinished(() => session.stop());
        const workspaceFolders = folders.map(uri => ({ uri, name: uri }));
        const initialized = await session.ask<InitializeResult>('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders, ...initialize });
        await session.tell('initialized', {});
        return { session, initialized };
    }

    open(uri: string, text: string): Promise<void> {
        this.versions.set(uri, 1);
        return this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'concordat', version: 1, text } });
    }

    change(uri: string, text: string): Promise<void> {
        const version = (this.versions.get(uri) ?? 1) + 1;
        this.versions.set(uri, version);
        return this.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    }

    close(uri: string): Promise<void> {
        return this.tell('textDocument/didClose', { textDocument: { uri } });
    }

    /** Tells that files changed on disk: 1 for one that came, 2 for one that changed, 3 for one that went. */
    changedOnDisk(...changes: readonly (readonly [uri: string, type: 1 | 2 | 3])[]): Promise<void> {
        return this.tell('workspace/didChangeWatchedFiles', { changes: changes.map(([uri, type]) => ({ uri, type })) });
    }

    ask<T>(method: string, params: unknown): Promise<T> {
        return this.connection.sendRequest<T>(method, params);
    }

    tell(method: string, params: unknown): Promise<void> {
        return this.connection.sendNotification(method, params);
    }

    actions(uri: string, range: Diagnostic['range'], context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
        return this.ask('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...context } });
    }

    pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
        return this.ask('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) });
    }

    pullAll(previousResultIds: readonly { uri: string; value: string }[] = []): Promise<WorkspaceDiagnosticReport> {
        return this.ask('workspace/diagnostic', { previousResultIds });
    }

    /** Waits until what is found in a document is as wanted. */
    async diagnosticsOf(uri: string, isWanted: (diagnostics: Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
        await this.until(() => this.published.has(uri) && isWanted(this.published.get(uri)!.diagnostics), () => `${uri}: ${this.published.get(uri)?.diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n')}`);
        return this.published.get(uri)!.diagnostics;
    }

    /** The last diagnostics that were sent of a document, if there were any. */
    lastSent(uri: string): PublishDiagnosticsParams | undefined {
        return this.published.get(uri);
    }

    /** Waits for something that messages of the server bring about, so many milliseconds at most. */
    until(holds: () => boolean, seen: () => string = () => '', longest = 15_000): Promise<void> {
        return new Promise((done, fail) => {
            const timer = setTimeout(() => end(() => fail(new Error(`This was waited for in vain. ${seen()}`))), longest);
            const look = () => holds() && end(done);
            const end = (then: () => void) => {
                clearTimeout(timer);
                this.listeners.delete(look);
                then();
            };
            this.listeners.add(look);
            look();
        });
    }

    private look(): void {
        this.listeners.forEach(listener => listener());
    }

    /** Ends the server, if it has not ended. */
    async stop(): Promise<void> {
        if (this.hasStopped) return;
        this.hasStopped = true;
        await this.ask('shutdown', undefined);
        await this.tell('exit', undefined);
        this.connection.dispose();
        this.process.kill();
        expect(this.witness.violations).toEqual([]);
    }
}
