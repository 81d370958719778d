import type { Transport } from '@codemirror/lsp-client';
import { withBase } from 'vitepress';
import type { BytesOutcome, ReadOutcome } from '../../language/text/read-outcome.js';
import { bytesOf } from './documents.js';
import { pathOf, textOf } from './files.js';

interface Message { readonly id?: number; readonly method?: string; readonly params?: unknown }

/** What the server asks of its client: it reads the examples and the documents that were dropped here, and nothing else. */
const answers: Readonly<Record<string, (params: never) => unknown>> = {
    'concordat/list': () => [],
    'concordat/read': ({ uri }: { readonly uri: string }): ReadOutcome => {
        const text = textOf(pathOf(uri));
        return text === undefined ? { outcome: 'missing' } : { outcome: 'text', text };
    },
    'concordat/readBytes': ({ uri }: { readonly uri: string }): BytesOutcome => {
        const bytes = bytesOf(pathOf(uri));
        return bytes === undefined ? { outcome: 'missing' } : { outcome: 'bytes', bytes };
    },
    'concordat/pdfLibrary': () => new URL(withBase('/pdf-library.js'), location.href).href,
    'client/registerCapability': () => null,
    'workspace/diagnostic/refresh': () => null,
};

/**
 * Starts the language server in a web worker of this page.
 * @param failed is told in words if it cannot be started.
 */
export function serverInWorker(address: string, failed: (reason: string) => void): { transport: Transport; stop: () => void } {
    const worker = new Worker(address);
    const handlers = new Set<(message: string) => void>();
    worker.onerror = event => failed(event.message || 'a file did not load');
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
        const answer = data.method !== undefined && data.id !== undefined ? answers[data.method] : undefined;
        if (answer) worker.postMessage({ jsonrpc: '2.0', id: data.id, result: answer(data.params as never) });
        else for (const handle of handlers) handle(JSON.stringify(data));
    };
    return {
        transport: {
            send: message => worker.postMessage(JSON.parse(message)),
            subscribe: handler => { handlers.add(handler); },
            unsubscribe: handler => { handlers.delete(handler); },
        },
        stop: () => worker.terminate(),
    };
}
