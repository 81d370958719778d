import { afterEach, describe, expect, it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeLens, ConfigurationParams, InlayHint, ShowMessageParams } from 'vscode-languageserver';
import { say, speak } from '../../server/messages.js';
import { folderWith } from '../support/command.js';
import { codes, has, hasNot, river, uriOf } from '../support/editor.js';
import { fullClient, Session } from '../support/session.js';

const excluded = 'affected-stakeholder-excluded';

async function withSettings(settings: Record<string, unknown>, ofFolders: Record<string, Record<string, unknown>> = {}) {
    const names = Object.keys(ofFolders).length > 0 ? Object.keys(ofFolders) : ['only'];
    const folders = new Map(names.map(name => [name, folderWith({ 'valley.concordat': river })]));
    const { session } = await Session.start([...folders.values()].map(each => uriOf(each)), { ...fullClient, workspace: { ...fullClient.workspace, configuration: Object.keys(ofFolders).length > 0 } }, { initialize: { initializationOptions: { settings } } });
    const said: string[] = [];
    session.connection.onNotification('window/showMessage', ({ message }: ShowMessageParams) => { said.push(message); });
    session.connection.onRequest('window/showMessageRequest', ({ message }: ShowMessageParams) => {
        said.push(message);
        return null;
    });
    session.connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) => items.map(({ scopeUri }) => ofFolders[[...folders].find(([, folder]) => uriOf(folder) === scopeUri)?.[0] ?? ''] ?? {}));
    const uri = (name: string = names[0]!) => uriOf(folders.get(name)!, 'valley.concordat');
    const change = (now: Record<string, unknown>) => session.tell('workspace/didChangeConfiguration', { settings: { concordat: now } });
    return { session, uri, said, change };
}

describe('settings', () => {
    it('of a folder count there alone', async () => {
        const { session, uri } = await withSettings({}, { quiet: { rules: { [excluded]: 'off' } }, other: {} });
        await session.diagnosticsOf(uri('other'), has(excluded));
        await session.diagnosticsOf(uri('quiet'), diagnostics => diagnostics.length > 0 && hasNot(excluded)(diagnostics));
    });

    it('name the configuration of a folder, which then counts for all of its charters', async () => {
        const folder = folderWith({ 'places/valley.concordat': river, 'places/concordat.json': '{}', 'settings/board.json': JSON.stringify({ rules: { [excluded]: 'off' }, excludes: [] }) });
        const { session } = await Session.start([uriOf(folder)], fullClient, { initialize: { initializationOptions: { settings: { configuration: 'settings/board.json' } } } });
        const [charter, configuration] = [uriOf(folder, 'places/valley.concordat'), uriOf(folder, 'settings/board.json')];
        await session.diagnosticsOf(charter, diagnostics => diagnostics.length > 0 && hasNot(excluded)(diagnostics));
        await session.diagnosticsOf(configuration, ([problem, ...others]) => String(problem?.message).includes('excludes') && others.length === 0);
        writeFileSync(join(folder, 'settings/board.json'), '{}');
        await session.changedOnDisk([configuration, 2]);
        await session.diagnosticsOf(charter, has(excluded));
        writeFileSync(join(folder, 'settings/board.json'), JSON.stringify({ exclude: ['places/**'] }));
        await session.changedOnDisk([configuration, 2]);
        await session.diagnosticsOf(charter, diagnostics => diagnostics.length === 0);
        await session.tell('workspace/didChangeConfiguration', { settings: { concordat: {} } });
        await session.diagnosticsOf(charter, has(excluded));
    });

    it('that name no configuration are reported once', async () => {
        const { session, said } = await withSettings({ configuration: '../elsewhere.json' });
        await session.until(() => said.length > 0);
        expect(said).toEqual(['The setting “concordat.configuration” is “../elsewhere.json”, and there is no such configuration in the folder.']);
    });

    it('hide what is less severe than the author wants to see', async () => {
        const { session, uri, change } = await withSettings({});
        const all = await session.diagnosticsOf(uri(), diagnostics => diagnostics.some(({ severity }) => severity !== 1));
        await change({ minimumSeverity: 'error' });
        const few = await session.diagnosticsOf(uri(), diagnostics => diagnostics.length > 0 && diagnostics.every(({ severity }) => severity === 1));
        expect(few.length).toBeLessThan(all.length);
    });

    it('have a charter checked only when it is saved', async () => {
        const { session, uri } = await withSettings({ run: 'onSave' });
        await session.open(uri(), river);
        await session.diagnosticsOf(uri(), has(excluded));
        await session.change(uri(), river.replace('power: high', 'powr: high'));
        await session.ask('textDocument/hover', { textDocument: { uri: uri() }, position: { line: 0, character: 2 } });
        await new Promise(later => setTimeout(later, 300));
        expect(codes(session.lastSent(uri())!.diagnostics)).not.toContain('unknown-property');
        await session.tell('textDocument/didSave', { textDocument: { uri: uri() } });
        await session.diagnosticsOf(uri(), has('unknown-property'));
    });

    it('turn lenses, hints and families of fixes off and on', async () => {
        const { session, uri, change } = await withSettings({});
        const document = { textDocument: { uri: uri() } };
        await session.open(uri(), river);
        const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
        const shown = async () => [
            (await session.ask<CodeLens[]>('textDocument/codeLens', document)).length > 0,
            (await session.ask<InlayHint[]>('textDocument/inlayHint', { ...document, range })).length > 0,
            (await session.actions(uri(), range)).some(({ title }) => title.startsWith('Explain')),
            (await session.actions(uri(), range)).some(({ title }) => title.startsWith('Add ground rules about')),
            (await session.actions(uri(), { start: { line: 12, character: 14 }, end: { line: 12, character: 14 } })).some(({ kind }) => kind?.startsWith('refactor')),
        ];
        expect(await shown()).toEqual([true, true, true, true, true]);
        await change({ codeLens: { enabled: false }, inlayHints: { enabled: false }, quickFixes: { explainAndIgnore: false, templates: false, refactorings: false } });
        expect(await shown()).toEqual([false, false, false, false, false]);
    });

    it('that name no rule, or no level, are said in the editor, once', async () => {
        const { session, said, change, uri } = await withSettings({});
        await change({ rules: { 'missing-ground-rulez': 'off', incentives: 'loud' } });
        await change({ rules: { 'missing-ground-rulez': 'off' } });
        await session.ask('textDocument/codeLens', { textDocument: { uri: uri() } });
        expect(said).toEqual([
            'The setting “concordat.rules” names “missing-ground-rulez”, and there is no such rule or condition. Did you mean “missing-ground-rules”?',
            'The setting “concordat.rules” sets “incentives” to “loud”. Choose one of off, error, warning, info, hint.',
        ]);
    });
});

describe('the messages of the server', () => {
    afterEach(() => speak({}));

    it('are said in the language of the editor where there is a translation, and in English where not', () => {
        speak({ 'More of this': 'Mwy am hyn', 'Choose from {0} more fixes for this place…': 'Dewis o {0}…' });
        expect([say('more of this'), say('choose from more fixes', 3), say('explain or ignore this')]).toEqual(['Mwy am hyn', 'Dewis o 3…', 'Explain or ignore this finding…']);
        speak({});
        expect(say('more of this')).toBe('More of this');
    });
});
