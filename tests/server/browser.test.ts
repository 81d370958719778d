import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, createContext, runInContext } from 'node:vm';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { today } from '../support/check.js';
import { codes, has, fixedRiver, river } from '../support/editor.js';
import { fullClient } from '../support/session.js';
import { Witness } from '../support/witness.js';

interface Message { readonly jsonrpc: '2.0'; readonly id?: number; readonly method?: string; readonly params?: unknown; readonly result?: unknown }

/** The files of a web workspace, as a client hands them out. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * The server as it runs in a web worker: in a scope that has what workers have, and nothing of Node. The client answers
 * `concordat/list`, `concordat/read`, `concordat/readBytes` and `concordat/pdfLibrary`.
 */
async function workerOn(files: Files, pdfLibrary: string | null = null) {
    const received: Message[] = [];
    const asked: string[] = [];
    const witness = new Witness();
    const scope: Record<string, unknown> & { onmessage?: (event: { data: unknown }) => void } = {
        addEventListener() {},
        setTimeout, clearTimeout, setInterval, clearInterval, performance, crypto, URL, TextDecoder, TextEncoder, queueMicrotask, Uint8Array, ArrayBuffer,
        console: { log() {}, error() {}, warn() {}, info() {} },
        postMessage: (message: Message) => {
            received.push(message);
            witness.received(message);
            if (message.id !== undefined && message.method) setTimeout(() => tell({ id: message.id, result: answer(message) }));
        },
    };
    scope['self'] = scope;
    const tell = (message: object) => {
        witness.sent({ jsonrpc: '2.0', ...message });
        scope.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
    };
    const answer = ({ method, params }: Message) => {
        asked.push(method!);
        if (method === 'concordat/list') return Object.keys(files).filter(uri => uri.endsWith('.concordat'));
        if (method === 'concordat/pdfLibrary') return pdfLibrary;
        if (method !== 'concordat/read' && method !== 'concordat/readBytes') return null;
        const content = files[(params as { uri: string }).uri];
        if (content === undefined) return { outcome: 'missing' };
        if (method === 'concordat/read') return { outcome: 'text', text: content };
        return { outcome: 'bytes', bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    };
    const until = async <T>(find: () => T | undefined): Promise<T> => {
        for (let tries = 0; tries < 1000; tries++) {
            const found = find();
            if (found !== undefined) return found;
            await new Promise(resolve => { setTimeout(resolve, 10); });
        }
        throw new Error(`This was waited for in vain. ${JSON.stringify(received.slice(-3))}`);
    };
    runInContext(readFileSync('client/dist/server-browser.js', 'utf8'), createContext(scope), { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
    onTestFinished(() => {
        tell({ id: 99, method: 'shutdown' });
        expect(witness.violations).toEqual([]);
    });
    tell({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: fullClient, workspaceFolders: [{ uri: 'vscode-vfs://web/charters', name: 'charters' }], initializationOptions: { today } } });
    await until(() => received.find(({ id, result }) => id === 1 && result));
    tell({ method: 'initialized', params: {} });
    const diagnosticsOf = (uri: string, isWanted: (diagnostics: PublishDiagnosticsParams['diagnostics']) => boolean) => until(() => {
        const last = received.filter(({ method, params }) => method === 'textDocument/publishDiagnostics' && (params as PublishDiagnosticsParams).uri === uri).at(-1);
        const diagnostics = (last?.params as PublishDiagnosticsParams | undefined)?.diagnostics;
        return diagnostics && isWanted(diagnostics) ? diagnostics : undefined;
    });
    return { tell, asked, diagnosticsOf };
}

describe('the server in a web worker', () => {
    it('checks the charters that the client lists, with what they import', async () => {
        const { asked, diagnosticsOf } = await workerOn({
            'vscode-vfs://web/charters/a.concordat': river,
            'vscode-vfs://web/charters/b.concordat': `import "lib/shared.concordat"\nimport "r.bib"\n${fixedRiver.replace(/stakeholder Anglers.*\n/, 'stakeholder Millers { power: high [@own-2024] }\n')}`,
            'vscode-vfs://web/charters/lib/shared.concordat': 'stakeholder Anglers "Anglers"\n',
            'vscode-vfs://web/charters/r.bib': '@article{own-2024, title = {Ours}, year = 2024}',
        });
        await diagnosticsOf('vscode-vfs://web/charters/a.concordat', has('affected-stakeholder-excluded'));
        const found = await diagnosticsOf('vscode-vfs://web/charters/b.concordat', () => true);
        expect(codes(found)).not.toContain('unresolved-import');
        expect(codes(found)).not.toContain('unresolved-name');
        expect(codes(found)).not.toContain('unknown-citation');
        expect(new Set(asked)).toEqual(new Set(['concordat/list', 'concordat/read', 'client/registerCapability']));
    });

    it('and those that are open', async () => {
        const { tell, diagnosticsOf } = await workerOn({});
        tell({ method: 'textDocument/didOpen', params: { textDocument: { uri: 'untitled:Untitled-1', languageId: 'concordat', version: 1, text: river } } });
        await diagnosticsOf('untitled:Untitled-1', has('affected-stakeholder-excluded'));
    });

    describe('reads the documents that charters cite', () => {
        const charters = 'vscode-vfs://web/charters';
        const citing = (file: string) => `source Constitution "Constitution" { file: "${file}" }\npartnership Harbour "Harbour" { stage: draft }\nground rule Quorum "Half" { about: decisions [@Constitution "3.2.9"; @Constitution "3.2.1" says "one half of the voting Members"] }\n`;
        const documents = Object.fromEntries(['docx', 'pdf'].map(ending => [`${charters}/constitution.${ending}`, new Uint8Array(readFileSync(`tests/documents/fixtures/harbour-constitution.${ending}`))]));
        const library = pathToFileURL(resolve('client/dist/pdf-library.js')).toString();
        const asksForLibrary = (asked: readonly string[]) => asked.includes('concordat/pdfLibrary');

        it('asks for the reader of PDF only where a PDF is cited', async () => {
            const { asked, diagnosticsOf } = await workerOn({ ...documents, [`${charters}/a.concordat`]: citing('constitution.docx') }, library);
            const found = await diagnosticsOf(`${charters}/a.concordat`, has('passage-not-found'));
            expect([codes(found).includes('quotation-not-found'), codes(found).includes('document-not-checked'), asksForLibrary(asked)]).toEqual([false, false, false]);
        });

        it('and then finds in it what is in the document it was made from', async () => {
            const { asked, diagnosticsOf } = await workerOn({ ...documents, [`${charters}/a.concordat`]: citing('constitution.pdf') }, library);
            const found = await diagnosticsOf(`${charters}/a.concordat`, has('passage-not-found'));
            expect([codes(found).includes('quotation-not-found'), codes(found).includes('document-not-checked'), asksForLibrary(asked)]).toEqual([false, false, true]);
        });

        it('and says so where it cannot have that reader', async () => {
            const { diagnosticsOf } = await workerOn({ ...documents, [`${charters}/a.concordat`]: citing('constitution.pdf') });
            const found = await diagnosticsOf(`${charters}/a.concordat`, has('document-not-checked'));
            expect(found.find(({ code }) => code === 'document-not-checked')!.message).toContain('is a PDF, which cannot be read here');
        });
    });
});
