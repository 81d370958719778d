import { PassThrough } from 'node:stream';
import { expect, it, onTestFinished, vi } from 'vitest';
import {
    createConnection, createProtocolConnection, DiagnosticSeverity, PublishDiagnosticsNotification, StreamMessageReader, StreamMessageWriter, type Diagnostic,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/server.js';
import { river } from '../support/editor.js';

const excluded = 'affected-stakeholder-excluded';
const uri = 'file:///w/a.concordat';

/** A server in this process, whose clock the test sets; answers what it sends of one document, the newest last. */
async function serverWith(text: string): Promise<Diagnostic[][]> {
    const [there, back] = [new PassThrough(), new PassThrough()];
    startServer(createConnection(new StreamMessageReader(there), new StreamMessageWriter(back)), {
        boundaryOf: folder => folder, listCharters: async () => [], listCitable: async () => [], read: async () => ({ outcome: 'missing' }),
    });
    const client = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
    const sent: Diagnostic[][] = [];
    client.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => void sent.push(diagnostics));
    client.listen();
    onTestFinished(async () => {
        await client.sendRequest('shutdown');
        client.dispose();
    });
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await client.sendNotification('initialized', {});
    await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'concordat', version: 1, text } });
    return sent;
}

it('an explanation that runs out overnight explains nothing in the morning, without a keystroke', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date('2026-06-30T23:59:00Z') });
    onTestFinished(() => void vi.useRealTimers());
    const sent = await serverWith(`${river}explain ${excluded} { because: "June"  until: 2026-06-30 }\n`);
    const shown = () => sent.at(-1)?.find(({ code }) => code === excluded)?.severity;
    await vi.waitFor(() => expect(shown()).toBe(DiagnosticSeverity.Hint), { timeout: 10_000 });
    vi.setSystemTime(new Date('2026-07-01T00:00:30Z'));
    vi.advanceTimersByTime(60_000);
    await vi.waitFor(() => expect(shown()).toBe(DiagnosticSeverity.Error), { timeout: 10_000 });
});
