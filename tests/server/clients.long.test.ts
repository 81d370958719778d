import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, CodeAction, CompletionItem, Diagnostic, DocumentSymbol, Hover, SymbolInformation, WorkspaceEdit } from 'vscode-languageserver';
import { eglot } from '../support/clients/eglot.js';
import { helix } from '../support/clients/helix.js';
import { neovim } from '../support/clients/neovim.js';
import { visualStudioCode } from '../support/clients/visual-studio-code.js';
import { folderWith } from '../support/command.js';
import { edited, fixedRiver, river, uriOf } from '../support/editor.js';
import { Session } from '../support/session.js';

const excluded = 'affected-stakeholder-excluded';

/** What an author does in a session, with what the client can: whether anything that is sent is against the protocol, the session itself says. */
async function authoring(capabilities: ClientCapabilities) {
    const folder = folderWith({ 'valley.concordat': river, 'other.concordat': river });
    const { session, initialized } = await Session.start([uriOf(folder)], capabilities);
    const uri = uriOf(folder, 'valley.concordat');
    const pulls = initialized.capabilities.diagnosticProvider !== undefined;
    const found = async (): Promise<Diagnostic[]> => {
        if (!pulls) return session.diagnosticsOf(uri);
        const report = await session.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri }, previousResultId: null });
        return report.items;
    };
    await session.open(uri, river);
    const at = { textDocument: { uri }, position: { line: 12, character: 6 } };
    const range = { start: { line: 0, character: 0 }, end: { line: 14, character: 0 } };
    const diagnostics = await found();
    const wrong = diagnostics.find(({ code }) => code === excluded)!;
    const [fix] = await session.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: wrong.range, context: { diagnostics: [wrong], triggerKind: 1 } });
    return {
        session, folder, uri, pulls, wrong, fix: fix!,
        hover: await session.ask<Hover>('textDocument/hover', at),
        proposals: await session.ask<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position: { line: 5, character: 46 }, context: { triggerKind: 1 } }),
        symbols: await session.ask<(DocumentSymbol | SymbolInformation)[]>('textDocument/documentSymbol', { textDocument: { uri } }),
        others: [
            await session.ask('textDocument/definition', { ...at, position: { line: 12, character: 14 } }), await session.ask('textDocument/references', { ...at, position: { line: 12, character: 14 }, context: { includeDeclaration: true } }),
            await session.ask('textDocument/documentHighlight', { ...at, position: { line: 12, character: 14 } }), await session.ask<WorkspaceEdit>('textDocument/rename', { ...at, position: { line: 12, character: 14 }, newName: 'Growers' }),
            await session.ask('textDocument/prepareRename', { ...at, position: { line: 12, character: 14 } }), await session.ask('textDocument/foldingRange', { textDocument: { uri } }),
            await session.ask('textDocument/formatting', { textDocument: { uri }, options: { tabSize: 4, insertSpaces: true } }), await session.ask('textDocument/rangeFormatting', { textDocument: { uri }, range, options: { tabSize: 4, insertSpaces: true } }),
            await session.ask('textDocument/onTypeFormatting', { ...at, ch: '}', options: { tabSize: 4, insertSpaces: true } }), await session.ask('textDocument/selectionRange', { textDocument: { uri }, positions: [at.position] }),
            await session.ask('textDocument/semanticTokens/full', { textDocument: { uri } }), await session.ask('textDocument/inlayHint', { textDocument: { uri }, range }),
            await session.ask('textDocument/codeLens', { textDocument: { uri } }), await session.ask('textDocument/documentLink', { textDocument: { uri } }),
            await session.ask('workspace/symbol', { query: '' }),
        ],
    };
}

/** The text after a fix, whichever form the client takes edits in. */
function fixed({ edit }: CodeAction, uri: string): string {
    const edits = edit?.changes?.[uri] ?? edit?.documentChanges?.flatMap(change => ('edits' in change && change.textDocument.uri === uri ? change.edits : []));
    return edited(river, (edits ?? []) as Parameters<typeof edited>[1]);
}

const clients: readonly [name: string, ClientCapabilities, gets: Record<string, unknown>][] = [
    ['Visual Studio Code', visualStudioCode, { pulls: true, markdown: true, explained: 'markdown', snippets: true, nested: true, related: true, data: true, watches: true, versions: true }],
    ['Neovim', neovim, { pulls: true, markdown: true, explained: 'markdown', snippets: true, nested: true, related: true, data: true, watches: false, versions: false }],
    ['Eglot', eglot, { pulls: false, markdown: true, explained: 'plaintext', snippets: true, nested: true, related: false, data: false, watches: true, versions: true }],
    ['Helix', helix, { pulls: true, markdown: true, explained: 'plaintext', snippets: true, nested: false, related: false, data: false, watches: true, versions: true }],
];

describe.each(clients)('%s', (_, capabilities, gets) => {
    it('gets what it can take, no more and no less', async () => {
        const { session, uri, pulls, wrong, fix, hover, proposals, symbols, others } = await authoring(capabilities);
        // All of these ask what a proposal means once the author comes to it.
        const meaning = await session.ask<CompletionItem>('completionItem/resolve', proposals.find(({ label }) => label === 'moderate'));
        const got = {
            pulls, markdown: (hover.contents as { kind: string }).kind === 'markdown', explained: (meaning.documentation as { kind: string }).kind,
            snippets: proposals.every(({ insertTextFormat }) => insertTextFormat === 2), nested: symbols.every(each => 'selectionRange' in each), related: wrong.relatedInformation !== undefined, data: wrong.data !== undefined,
            watches: session.registered.some(({ method }) => method === 'workspace/didChangeWatchedFiles'), versions: fix.edit?.documentChanges !== undefined,
        };
        expect(got).toEqual(gets);
        expect(fix.isPreferred).toBe(true);
        expect(fixed(fix, uri)).toBe(fixedRiver);
        expect(symbols.map(({ name }) => name)).toEqual(['Valley Partnership', 'Valley Farmers', 'Valley Anglers', 'River table', 'Whether the weir goes']);
        expect(others.filter(answer => answer === null)).toEqual([]);
    });
});

it('Helix, which asks for findings, is told to ask again when a file that others import changes', async () => {
    const text = `import "shared.concordat"\n${fixedRiver.replace(/stakeholder Anglers.*\n/, '')}`;
    const folder = folderWith({ 'valley.concordat': text, 'shared.concordat': 'stakeholder Anglers "Anglers"\n' });
    const { session } = await Session.start([uriOf(folder)], helix);
    const uri = uriOf(folder, 'valley.concordat');
    await session.open(uri, text);
    await session.pull(uri);
    const before = session.refreshes.diagnostic;
    writeFileSync(join(folder, 'shared.concordat'), 'stakeholder Fishers "Fishers"\n');
    await session.changedOnDisk([uriOf(folder, 'shared.concordat'), 2]);
    await session.until(() => session.refreshes.diagnostic > before);
    expect(await session.pull(uri)).toMatchObject({ kind: 'full', items: expect.arrayContaining([expect.objectContaining({ code: 'unresolved-name' })]) });
});
