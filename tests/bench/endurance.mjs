// A long session: thousands of random edits, with requests, closed and opened files and changes on disk between them. Memory must stay.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as jsonrpc from 'vscode-languageserver/node';
import { charterOf } from './charters.mjs';
import { concordat } from './measure.mjs';
import { atMost, times } from './table.mjs';

const pieces = ['', ' ', '\n', 'forum F { members: Partner1 }\n', '{', '}', '"', 'power: high\n', '// a remark\n', 'Partner3, '];

export async function endurance({ edits }) {
    const folder = mkdtempSync(join(tmpdir(), 'concordat-endurance-'));
    const names = ['a', 'b', 'c'].map(name => `${name}.concordat`);
    const beginning = names.map((_, index) => `${names.slice(index + 1).map(name => `import "${name}"\n`).join('')}${charterOf(20)}`);
    names.forEach((name, index) => writeFileSync(join(folder, name), beginning[index]));
    const uriOf = index => pathToFileURL(join(folder, names[index])).href;

    const server = spawn(process.execPath, [concordat, 'server', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = jsonrpc.createMessageConnection(new jsonrpc.StreamMessageReader(server.stdout), new jsonrpc.StreamMessageWriter(server.stdin));
    connection.listen();
    await connection.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }], capabilities: { workspace: { workspaceFolders: true } } });
    await connection.sendNotification('initialized', {});

    const random = randomOf(20261123);
    const open = new Map();
    let version = 0;
    const memory = () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)], { encoding: 'utf8' })) / 1024;
    const step = async () => {
        const index = random(names.length);
        const uri = uriOf(index);
        const text = open.get(index);
        if (text === undefined || text.length > 20_000) {
            if (text !== undefined) await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
            open.set(index, beginning[index]);
            await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'concordat', version: ++version, text: beginning[index] } });
        } else if (random(50) === 0) {
            open.delete(index);
            await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
            await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
        } else {
            const start = random(text.length);
            const changed = text.slice(0, start) + pieces[random(pieces.length)] + text.slice(start + random(20));
            open.set(index, changed);
            await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ text: changed }] });
        }
        const position = { line: random(100), character: random(30) };
        await Promise.all(['hover', 'completion', 'documentSymbol'].map(method => connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: uriOf(index) }, position })));
    };

    const samples = [];
    const parts = 10;
    for (let part = 0; part < parts; part++) {
        let most = 0;
        for (let edit = 0; edit < edits / parts; edit++) {
            await step();
            if (edit % 100 === 0) most = Math.max(most, memory());
        }
        samples.push(most);
    }
    connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true });
    const [early, late] = [samples[1], samples.at(-1)];
    return [
        { what: `memory of the server in the second tenth of ${edits} random edits, with three requests each`, figure: `${early.toFixed(0)} MiB` },
        { what: `memory of the server in the last tenth of ${edits} random edits, by that in the second tenth`, figure: `${late.toFixed(0)} MiB`, ratio: times(late / early), ...atMost(1.2, late / early) },
    ];
}

/** Whole numbers below a bound, the same ones each time. */
function randomOf(seed) {
    let state = seed;
    return bound => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * bound);
    };
}
