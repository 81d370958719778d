import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, InitializeResult, SemanticTokens } from 'vscode-languageserver';
import { concordat, folderWith, machineNode } from '../support/command.js';
import { has, river, uriOf } from '../support/editor.js';
import { fullClient, Session } from '../support/session.js';

const excluded = 'affected-stakeholder-excluded';

describe('the arguments that the protocol recommends', () => {
    it('--clientProcessId ends the server when the editor has ended', async () => {
        const editor = spawn(machineNode, ['-e', 'setTimeout(() => {}, 1e9)']);
        const server = spawn(machineNode, [resolve('bin/concordat.cjs'), 'server', '--stdio', '--clientProcessId', String(editor.pid)], { stdio: ['pipe', 'ignore', 'inherit'] });
        await new Promise(later => setTimeout(later, 1_500));
        expect(server.exitCode).toBeNull();
        const ended = once(server, 'exit');
        editor.kill();
        expect((await ended)[0]).toBe(1);
    }, 30_000);

    it('--stdio is the way to speak where none is given, and several are refused', async () => {
        const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
        const server = spawn(machineNode, [resolve('bin/concordat.cjs'), 'server'], { stdio: ['pipe', 'pipe', 'inherit'] });
        server.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
        let answer = '';
        for await (const part of server.stdout) if ((answer += String(part)).includes('"serverInfo":{"name":"concordat"}')) break;
        server.kill();
        expect(answer).toContain('"serverInfo"');
        for (const args of [['--stdio', '--pipe', 'x'], ['--socket', '70000'], ['--clientProcessId', 'me'], ['--node-ipc']]) expect(concordat(['server', ...args]).status).toBe(2);
    });
});

describe('a URI', () => {
    it.each([
        ['with a host', 'file://server/share/charters', 'file://server/share/charters/a.concordat'],
        ['of a folder with a trailing slash', 'file:///nowhere/charters/', 'file:///nowhere/charters/a.concordat'],
        ['with another spelling of the drive letter', 'file:///c%3A/charters', 'file:///C:/charters/a.concordat'],
        ['of another scheme', 'vscode-vfs://github/owner/charters', 'vscode-vfs://github/owner/charters/a.concordat'],
    ])('%s is understood', async (_, folder, uri) => {
        const { session } = await Session.start([folder]);
        await session.open(uri, river);
        await session.diagnosticsOf(uri, has(excluded));
    });

    it('in two spellings is one document', async () => {
        const { session } = await Session.start(['file:///c:/charters']);
        await session.open('file:///C%3A/charters/shared.concordat', river.slice(river.indexOf('stakeholder'), river.indexOf('forum')));
        const uri = 'file:///c:/charters/a.concordat';
        const text = `import "shared.concordat"\n${river.replace(/stakeholder .*\n/g, '')}`;
        await session.open(uri, text);
        const found = await session.diagnosticsOf(uri, has(excluded));
        expect(found.filter(({ code }) => code === 'unresolved-import')).toEqual([]);
    });
});

describe('an editor without a grammar', () => {
    const typesIn = async (initializationOptions: object) => {
        const folder = folderWith({});
        const { session, initialized } = await Session.start([uriOf(folder)], fullClient, { initialize: { initializationOptions } });
        const uri = uriOf(folder, 'a.concordat');
        await session.open(uri, '// a comment\nstakeholder Farmers "Valley Farmers" { power: high because "land" }\n');
        const { data } = await session.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
        const { legend } = (initialized as InitializeResult).capabilities.semanticTokensProvider!;
        return Array.from({ length: data.length / 5 }, (_, index) => legend.tokenTypes[data[index * 5 + 3]!]);
    };

    it('is told the colour of every word', async () => {
        expect(await typesIn({})).toEqual(['comment', 'keyword', 'class', 'string', 'property', 'enumMember', 'keyword', 'string']);
    });

    it('and one with a grammar only of those that the model knows', async () => {
        expect(await typesIn({ hasGrammar: true })).toEqual(['class', 'enumMember']);
    });

    it('lists no declaration as a constructor', async () => {
        const folder = folderWith({});
        const { session } = await Session.start([uriOf(folder)]);
        const uri = uriOf(folder, 'a.concordat');
        await session.open(uri, 'leader Ann "Ann"\nseat One { }\n');
        const symbols = await session.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
        expect(symbols.map(({ kind, detail }) => [kind, detail])).toEqual([[5, 'leader'], [8, 'seat']]);
    });
});

const neovim = spawnSync('nvim', ['--version']).status === 0;

it.runIf(neovim)('the recipe for Neovim detects both kinds of file, also in a clean one', async () => {
    const { readFileSync } = await import('node:fs');
    const recipe = /```lua\n([^]*?)```/.exec(readFileSync('docs/editors.md', 'utf8'))![1]!;
    const folder = folderWith({ 'recipe.lua': recipe.replace(/vim\.lsp\.start\(.*\)/, 'started = true'), 'a.concordat': '', 'b.concordat.md': '' });
    const typeOf = (file: string) => spawnSync('nvim', ['--clean', '--headless', '-c', 'luafile recipe.lua', '-c', `edit ${file}`, '-c', 'lua io.write(vim.bo.filetype .. (started and "!" or ""))', '-c', 'qa!'], { cwd: folder, encoding: 'utf8' }).stdout;
    expect([typeOf('a.concordat'), typeOf('b.concordat.md')]).toEqual(['concordat!', 'concordat-markdown!']);
});
