// An editor with a large charter: 4,000 stakeholders, about 500 kB. From keystroke to completion, outline and lenses, through the protocol.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as jsonrpc from 'vscode-languageserver/node';
import { concordat } from './measure.mjs';
import { milliseconds, within } from './table.mjs';

const stakeholders = 4000;
/** One after a keystroke, within so many milliseconds. */
// An author goes from one line to another slowly enough for the text to be parsed between; so the two completions, which are in different lines, are not next to each other.
const goals = { completion: 100, outline: 500, 'completion of one name of 4,000': 100, 'code lenses': 1000 };
const methods = { completion: 'textDocument/completion', outline: 'textDocument/documentSymbol', 'completion of one name of 4,000': 'textDocument/completion', 'code lenses': 'textDocument/codeLens' };

/** About 500 kB: stakeholders in a few words each, and a forum and a decision for each hundred. */
export function largeCharter() {
    const names = Array.from({ length: stakeholders }, (_, index) => `Partner${index}`);
    const groups = Array.from({ length: stakeholders / 100 }, (_, group) => names.slice(group * 100, group * 100 + 100));
    return [
        'partnership Large "A partnership of 4,000" {\n    kind: place-partnership\n    stage: agreed\n    purpose: "Joined-up care."\n}',
        ...names.map((name, index) => `stakeholder ${name} "Partner number ${index}" {\n    sector: primary-care\n    power: ${index % 3 ? 'moderate' : 'high'}\n    incentive: ${index % 2 ? 'weak' : 'strong'}\n}`),
        ...groups.map((members, group) => `forum Forum${group} "Forum ${group}" {\n    members: ${members.join(', ')}\n    decides by: consensus\n}\n\ndecision Decision${group} "Decision ${group}" {\n    affects: ${members.slice(0, 20).join(', ')}\n    taken by: Forum${group}\n}`),
    ].join('\n\n') + '\n';
}

export async function large({ keystrokes }) {
    const rounds = Math.min(keystrokes, 40);
    const folder = mkdtempSync(join(tmpdir(), 'concordat-large-'));
    const text = largeCharter();
    const uri = pathToFileURL(join(folder, 'large.concordat')).href;
    const server = spawn(process.execPath, [concordat, 'server', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = jsonrpc.createMessageConnection(new jsonrpc.StreamMessageReader(server.stdout), new jsonrpc.StreamMessageWriter(server.stdin));
    connection.listen();
    await connection.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }], capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'], resolveSupport: { properties: ['documentation'] } } }, documentSymbol: { hierarchicalDocumentSymbolSupport: true }, diagnostic: {} } } });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'concordat', version: 1, text } });
    await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });

    const spent = Object.fromEntries(Object.keys(goals).map(what => [what, []]));
    // Every line in which a decision names those that it affects.
    const naming = text.split('\n').flatMap((line, index) => (line.startsWith('    affects: ') ? [index] : []));
    let version = 1;
    for (let round = 0; round < rounds; round++) {
        for (const [what, method] of Object.entries(methods)) {
            // Each is asked for after a keystroke of its own, so that none finds the work of another done.
            const position = what.includes('name') ? { line: naming[round % naming.length], character: '    affects: '.length } : { line: 8 + (round * 97) % 20_000, character: 0 };
            await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ range: { start: position, end: position }, text: what.includes('name') ? 'P' : ' ' }] });
            const start = performance.now();
            await connection.sendRequest(method, { textDocument: { uri }, position: { line: position.line, character: position.character + 1 } });
            spent[what].push(performance.now() - start);
        }
    }
    connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true });
    const at = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)];
    return Object.entries(spent).map(([what, values]) => ({
        what: `${what} after a keystroke in a charter of 4,000 stakeholders (${Math.round(text.length / 1000)} kB), 95th percentile of ${rounds}`,
        figure: `${milliseconds(at(values, 0.95))} (half of them within ${milliseconds(at(values, 0.5))})`, ...within(goals[what], at(values, 0.95)),
    }));
}
