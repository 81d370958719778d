import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, Diagnostic, Hover, TextEdit } from 'vscode-languageserver';
import { folderWith } from '../support/command.js';
import { after, edited, has, hasNot, fixedRiver, river, uriOf } from '../support/editor.js';
import { Session, type SessionOptions } from '../support/session.js';

const excluded = 'affected-stakeholder-excluded';
const nothing: ClientCapabilities = {};

async function editing(text: string, files: Record<string, string> = {}, initialize: SessionOptions['initialize'] = {}) {
    const folder = folderWith({ 'valley.concordat': text, ...files });
    const { session } = await Session.start([], nothing, { initialize: { workspaceFolders: null, ...initialize, ...(initialize.rootUri === '.' ? { rootUri: uriOf(folder) } : {}), ...(initialize.rootPath === '.' ? { rootPath: folder } : {}) } });
    const uri = uriOf(folder, 'valley.concordat');
    await session.open(uri, text);
    return { session, folder, uri };
}

describe('a client that can do nothing but edit', () => {
    it('is sent findings, without what it does not know', async () => {
        const { session, uri } = await editing(river);
        const found = (await session.diagnosticsOf(uri, has(excluded))).find(({ code }) => code === excluded)!;
        expect(Object.keys(found).sort()).toEqual(['code', 'message', 'range', 'severity', 'source']);
        expect(session.lastSent(uri)).not.toHaveProperty('version');
        expect(session.registered).toEqual([]);
    });

    it('gets fixes for what it sends back, as plain changes', async () => {
        const { session, uri } = await editing(river);
        const { range, message } = (await session.diagnosticsOf(uri, has(excluded))).find(({ code }) => code === excluded)!;
        const [fix] = await session.actions(uri, range, { diagnostics: [{ range, message } as Diagnostic] });
        const text = after(river, uri, fix!);
        expect(text).toBe(fixedRiver);
        await session.change(uri, text);
        await session.diagnosticsOf(uri, hasNot(excluded));
    });

    it('counts in UTF-16 units', async () => {
        const text = river.replaceAll('Valley Anglers', 'Anglers 🎣').replace('affects:', '/* 🎣 */ affects:');
        const { session, uri } = await editing(text);
        const found = (await session.diagnosticsOf(uri, has(excluded))).find(({ code }) => code === excluded)!;
        expect(found.range.start).toEqual({ line: 12, character: 22 + '/* 🎣 */ '.length });
        const [fix] = await session.actions(uri, found.range, { diagnostics: [found] });
        expect(after(text, uri, fix!)).toBe(text.replace('members: Farmers', 'members: Farmers, Anglers'));
    });

    it('gets hovers in plain text, and layout', async () => {
        const { session, uri } = await editing(river.replace('    members', ' members'));
        const hover = await session.ask<Hover>('textDocument/hover', { textDocument: { uri }, position: { line: 8, character: 3 } });
        expect(hover.contents).toMatchObject({ kind: 'plaintext' });
        const edits = await session.ask<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options: { tabSize: 4, insertSpaces: true } });
        expect(edited(river.replace('    members', ' members'), edits)).toBe(river);
    });

    it.each([
        ['the URI of one folder', { rootUri: '.' }],
        ['the path of one folder', { rootPath: '.' }],
    ])('may tell %s', async (_, initialize) => {
        const { session, folder } = await editing(river, { 'north/other.concordat': river }, initialize);
        await session.diagnosticsOf(uriOf(folder, 'north/other.concordat'), has(excluded));
    });

    it('that watches no files has imports read again when it saves or opens a document', async () => {
        const text = `import "shared.concordat"\n${fixedRiver.replace(/stakeholder Anglers.*\n/, '')}`;
        const { session, folder, uri } = await editing(text, { 'shared.concordat': 'stakeholder Anglers "Anglers"\n' }, { rootUri: '.' });
        await session.diagnosticsOf(uri, hasNot('unresolved-name'));
        writeFileSync(join(folder, 'shared.concordat'), 'stakeholder Fishers "Fishers"\n');
        await session.tell('textDocument/didSave', { textDocument: { uri } });
        await session.diagnosticsOf(uri, has('unresolved-name'));
        writeFileSync(join(folder, 'shared.concordat'), 'stakeholder Anglers "Anglers"\n');
        await session.close(uri);
        await session.open(uri, text);
        await session.diagnosticsOf(uri, hasNot('unresolved-name'));
    });
});
