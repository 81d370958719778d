// `npm run bench:editor`: from keystroke to findings, hover and completion, through the protocol, in a charter of about
// 500 lines among 200. Prints the median and the 95th percentile.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as jsonrpc from 'vscode-languageserver/node';
import { charterOf } from './charters.mjs';

const rounds = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'concordat-latency-'));
const text = charterOf(45);
for (let index = 0; index < 200; index++) writeFileSync(join(folder, `charter-${index}.concordat`), charterOf(20));
writeFileSync(join(folder, 'edited.concordat'), text);
const uri = pathToFileURL(join(folder, 'edited.concordat')).href;

const server = spawn(process.execPath, [resolve('bin/concordat.js'), 'server', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
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

const times = { 'findings after a keystroke': [], hover: [], completion: [] };
for (let round = 0; round < rounds; round++) {
    const line = 8 + (round % 40) * 6;
    const start = performance.now();
    const found = new Promise(done => { arrived = of => of === uri && done(); });
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: round + 2 }, contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: ' ' }] });
    await found;
    times['findings after a keystroke'].push(performance.now() - start);
    for (const [name, method] of [['hover', 'textDocument/hover'], ['completion', 'textDocument/completion']]) {
        const asked = performance.now();
        await connection.sendRequest(method, { textDocument: { uri }, position: { line, character: 6 } });
        times[name].push(performance.now() - asked);
    }
}
server.kill();
rmSync(folder, { recursive: true });

const at = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)].toFixed(1);
const rows = Object.entries(times).map(([name, values]) => `| ${name} | ${at(values, 0.5)} ms | ${at(values, 0.95)} ms |`);
process.stdout.write(`Node ${process.version}, a charter of ${text.split('\n').length} lines among 200, ${rounds} keystrokes.\n\n| what | median | 95th percentile |\n| --- | --- | --- |\n${rows.join('\n')}\n`);
process.exit();
