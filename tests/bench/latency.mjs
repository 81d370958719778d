// An editor: from keystroke to findings, hover and completion, through the protocol, in a charter of about 500 lines among 200.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as jsonrpc from 'vscode-languageserver/node';
import { charterOf } from './charters.mjs';
import { concordat } from './measure.mjs';
import { milliseconds, within } from './table.mjs';

export async function latency({ keystrokes }) {
    const folder = mkdtempSync(join(tmpdir(), 'concordat-latency-'));
    const text = charterOf(45);
    for (let index = 0; index < 200; index++) writeFileSync(join(folder, `charter-${index}.concordat`), charterOf(20));
    writeFileSync(join(folder, 'edited.concordat'), text);
    const uri = pathToFileURL(join(folder, 'edited.concordat')).href;

    const server = spawn(process.execPath, [concordat, 'server', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = jsonrpc.createMessageConnection(new jsonrpc.StreamMessageReader(server.stdout), new jsonrpc.StreamMessageWriter(server.stdin));
    const published = new Set();
    let arrived = () => {};
    connection.onNotification('textDocument/publishDiagnostics', ({ uri: of }) => {
        published.add(of);
        arrived(of);
    });
    connection.listen();
    await connection.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }], capabilities: { workspace: { workspaceFolders: true } } });
    await connection.sendNotification('initialized', {});
    while (published.size < 201) await new Promise(done => { arrived = done; });
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'concordat', version: 1, text } });
    await new Promise(done => { arrived = done; });

    const spent = { 'findings after a keystroke': [], hover: [], completion: [] };
    for (let round = 0; round < keystrokes; round++) {
        const line = 8 + (round % 40) * 6;
        const start = performance.now();
        const found = new Promise(done => { arrived = of => of === uri && done(); });
        await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: round + 2 }, contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: ' ' }] });
        await found;
        spent['findings after a keystroke'].push(performance.now() - start);
        for (const [name, method] of [['hover', 'textDocument/hover'], ['completion', 'textDocument/completion']]) {
            const asked = performance.now();
            await connection.sendRequest(method, { textDocument: { uri }, position: { line, character: 6 } });
            spent[name].push(performance.now() - asked);
        }
    }
    connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true });

    const at = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)];
    return Object.entries(spent).map(([what, values]) => ({
        what: `${what}, 95th percentile of ${keystrokes}`, figure: `${milliseconds(at(values, 0.95))} (half of them within ${milliseconds(at(values, 0.5))})`, ...within(what.startsWith('findings') ? 50 : 20, at(values, 0.95)),
    }));
}
