import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { folderWith } from '../support/command.js';
import { has, hasNot, fixedRiver, river, uriOf } from '../support/editor.js';
import { fullClient, pullingClient, Session, type SessionOptions } from '../support/session.js';

const excluded = 'affected-stakeholder-excluded';

/** A session on a folder of files, with one of them open. */
async function editing(files: Record<string, string | Uint8Array>, open = 'valley.concordat', capabilities = fullClient, options?: SessionOptions) {
    const folder = folderWith(files);
    const { session, initialized } = await Session.start([uriOf(folder)], capabilities, options);
    const uri = uriOf(folder, open);
    await session.open(uri, String(files[open] ?? ''));
    return { session, initialized, folder, uri };
}

const only = (code: string, diagnostics: readonly Diagnostic[]) => diagnostics.filter(each => each.code === code);

describe('a finding in the editor', () => {
    it('says what, where, how bad, by which rule, and what it has to do with', async () => {
        const { session, uri } = await editing({ 'valley.concordat': river });
        const [found] = only(excluded, await session.diagnosticsOf(uri, has(excluded)));
        expect(found).toEqual({
            range: { start: { line: 12, character: 22 }, end: { line: 12, character: 29 } },
            severity: 1, code: excluded, source: 'concordat',
            message: '“Whether the weir goes” affects Valley Anglers, but the charter names no seat for them in “River table”, which decides it.',
            relatedInformation: [{ message: 'The members of “River table”.', location: { uri, range: { start: { line: 8, character: 4 }, end: { line: 8, character: 20 } } } }],
            data: { rule: excluded, index: 0 },
        });
    });

    it.each([
        ['stage: agreed', 2],
        ['stage: draft', 3],
    ])('has the severity that the stage of the charter gives it: %s', async (stage, severity) => {
        const { session, uri } = await editing({ 'valley.concordat': river.replace('stage: agreed', stage) });
        expect(only('missing-ground-rules', await session.diagnosticsOf(uri, has('missing-ground-rules')))).toMatchObject([{ severity }]);
    });

    it('that is explained is a hint, and says who explained it and until when', async () => {
        const { session, uri } = await editing({ 'valley.concordat': `${river}
explain ${excluded} {
    for: Weir
    because: "The anglers join in June."
    agreed by: Table
    until: 2026-12-31
}
` });
        const [found] = only(excluded, await session.diagnosticsOf(uri, has(excluded)));
        expect(found).toMatchObject({ severity: 4, message: expect.stringMatching(/which decides it\.\nExplained by River table until 2026-12-31: The anglers join in June\.$/) });
    });

    it('of what could go is faded', async () => {
        const { session, uri } = await editing({ 'valley.concordat': `${river}stakeholder Millers "Millers"\nforum Alliance "Alliance"\n` });
        expect(only('unused-stakeholder', await session.diagnosticsOf(uri, has('unused-stakeholder')))).toMatchObject([{ tags: [1] }]);
    });

    it('names a partner without a seat where problems are listed, in a draft too, whether or not something else mentions it', async () => {
        const draft = 'partnership Valley "Valley Partnership" { stage: draft }\nstakeholder Council "Valley Council"\nstakeholder Anglers "Valley Anglers"\nstakeholder Millers "Valley Millers"\nforum Table "River table" { members: Council }\nrelationship { between: Council, Anglers  trust: low }\n';
        const { session, uri } = await editing({ 'valley.concordat': draft });
        const found = await session.diagnosticsOf(uri, has('stakeholder-without-seat'));
        expect(only('stakeholder-without-seat', found)).toMatchObject([{ severity: 3, range: { start: { line: 2, character: 12 } }, message: 'The charter names no seat for Valley Anglers and Valley Millers, and no decision that affects them.' }]);
    });

    it('carries the version of the text that it was found in', async () => {
        const { session, uri } = await editing({ 'valley.concordat': river });
        await session.diagnosticsOf(uri, has(excluded));
        expect(session.lastSent(uri)!.version).toBe(1);
        await session.change(uri, fixedRiver);
        await session.diagnosticsOf(uri, hasNot(excluded));
        expect(session.lastSent(uri)!.version).toBe(2);
    });

    it('a charter that is no text is not passed over', async () => {
        const { session, folder } = await editing({ 'valley.concordat': river, 'latin.concordat': Buffer.from('partnership Pên "P\xeane"', 'latin1') });
        const [found] = await session.diagnosticsOf(uriOf(folder, 'latin.concordat'));
        expect(found).toMatchObject({ severity: 1, source: 'concordat', message: 'This file was not checked: it is not UTF-8 text; save it as UTF-8.' });
    });
});

describe('an older version of a charter, beside its changes', () => {
    const older = (uri: string) => `${uri.replace('file://', 'git:')}?${encodeURIComponent(JSON.stringify({ path: uri.slice('file://'.length), ref: '~' }))}`;

    it('has no findings of its own, and changes none of the file', async () => {
        const { session, uri } = await editing({ 'valley.concordat': fixedRiver });
        await session.open(older(uri), river);
        await session.change(older(uri), `${river}\n`);
        await session.change(uri, `${fixedRiver}\nstakeholder Millers "Millers"\n`);
        const found = await session.diagnosticsOf(uri, has('stakeholder-without-seat'));
        expect(only(excluded, found)).toEqual([]);
        expect(session.lastSent(older(uri))).toBeUndefined();
        await session.close(older(uri));
        expect(await session.ask('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 3 } })).not.toBeNull();
        expect(session.lastSent(older(uri))).toBeUndefined();
    });

    it('has none for a client that asks, and offers no fixes', async () => {
        const { session, uri } = await editing({ 'valley.concordat': fixedRiver }, 'valley.concordat', pullingClient);
        await session.open(older(uri), river);
        expect(await session.pull(older(uri))).toMatchObject({ kind: 'full', items: [] });
        expect((await session.pullAll()).items.map(item => item.uri)).toEqual([uri]);
        expect(await session.actions(older(uri), { start: { line: 12, character: 22 }, end: { line: 12, character: 29 } })).toEqual([]);
    });
});

describe('what counts as today', () => {
    const expiring = `${river}\nexplain ${excluded} { because: "b" until: 2030-06-30 }\n`;
    const expired = (diagnostics: readonly Diagnostic[]) => has('explanation-expired')(diagnostics);

    it.each([
        ['the command line', { args: ['--today', '2030-07-01'] }, true],
        ['the command line, with an equals sign', { args: ['--today=2030-07-01'] }, true],
        ['the client', { args: ['--today', '2026-06-01'], initialize: { initializationOptions: { today: '2030-07-01' } } }, true],
        ['the machine', { args: [] }, new Date().toISOString() > '2030-07'],
        ['the machine, where the client says nonsense', { args: [], initialize: { initializationOptions: { today: 'tomorrow' } } }, new Date().toISOString() > '2030-07'],
    ] as const)('is said by %s', async (_, options, isExpired) => {
        const { session, uri } = await editing({ 'valley.concordat': expiring }, undefined, fullClient, options);
        expect(expired(await session.diagnosticsOf(uri))).toBe(isExpired);
    });
});

describe('all charters of the folder are checked', () => {
    it('open or not, and without those that git ignores', async () => {
        const { session, folder } = await editing({ 'valley.concordat': fixedRiver, 'north/weir.concordat': river, '.gitignore': 'old/', 'old/weir.concordat': river, 'node_modules/x/weir.concordat': river });
        await session.diagnosticsOf(uriOf(folder, 'north/weir.concordat'), has(excluded));
        await session.ask('workspace/symbol', { query: 'weir' });
        expect(session.lastSent(uriOf(folder, 'old/weir.concordat'))).toBeUndefined();
        expect(session.lastSent(uriOf(folder, 'node_modules/x/weir.concordat'))).toBeUndefined();
    });

    it('an ignored one that is open as well, until it is closed', async () => {
        const { session, uri } = await editing({ 'old/weir.concordat': river, '.gitignore': 'old/' }, 'old/weir.concordat');
        await session.diagnosticsOf(uri, has(excluded));
        await session.close(uri);
        expect(await session.diagnosticsOf(uri, hasNot(excluded))).toEqual([]);
    });

    it('in slices, so that requests are answered in between', async () => {
        const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`many/${index}.concordat`, river]));
        const { session, folder, uri } = await editing({ ...many, 'valley.concordat': river });
        await session.ask('textDocument/documentSymbol', { textDocument: { uri } });
        const last = uriOf(folder, 'many/399.concordat');
        expect(session.lastSent(last)).toBeUndefined();
        await session.diagnosticsOf(last, has(excluded));
    });
});

describe('a client that asks', () => {
    it('is not sent what it can ask for', async () => {
        const { session, initialized, uri } = await editing({ 'valley.concordat': river }, undefined, pullingClient);
        expect(initialized.capabilities.diagnosticProvider).toEqual({ identifier: 'concordat', interFileDependencies: true, workspaceDiagnostics: true });
        await session.pull(uri);
        await session.pullAll();
        expect(session.lastSent(uri)).toBeUndefined();
    });

    it('gets findings once, and then only whether they changed', async () => {
        const { session, uri } = await editing({ 'valley.concordat': river }, undefined, pullingClient);
        const first = await session.pull(uri);
        expect(first).toMatchObject({ kind: 'full', items: expect.arrayContaining([expect.objectContaining({ code: excluded })]) });
        expect(await session.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
        await session.change(uri, fixedRiver);
        const second = await session.pull(uri, first.resultId);
        expect(second.kind === 'full' && hasNot(excluded)(second.items)).toBe(true);
        await session.change(uri, `${fixedRiver}// a comment\n`);
        expect(await session.pull(uri, second.resultId)).toEqual({ kind: 'unchanged', resultId: second.resultId });
    });

    it('is answered for the newest text, however fast it types', async () => {
        const { session, uri } = await editing({ 'valley.concordat': river }, undefined, pullingClient);
        const asked = [fixedRiver, river, fixedRiver, river].map(async text => {
            await session.change(uri, text);
            const report = await session.pull(uri);
            return report.kind === 'full' && has(excluded)(report.items);
        });
        expect((await Promise.all(asked)).at(-1)).toBe(true);
    });

    it('for all charters gets those that changed, and of one that is gone that nothing is found there', async () => {
        const { session, folder, uri } = await editing({ 'valley.concordat': river, 'other.concordat': river }, undefined, pullingClient);
        const { items } = await session.pullAll();
        const known = items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
        expect(items.map(item => [item.uri, item.version])).toEqual([[uri, 1], [uriOf(folder, 'other.concordat'), null]]);
        expect(await session.pullAll(known)).toEqual({ items: [] });
        await session.change(uri, fixedRiver);
        expect((await session.pullAll(known)).items).toMatchObject([{ uri, version: 2, kind: 'full' }]);
        const gone = uriOf(folder, 'gone.concordat');
        expect((await session.pullAll([...known, { uri: gone, value: 'x' }])).items).toMatchObject([{ uri }, { uri: gone, kind: 'full', items: [] }]);
    });

    it('that can take reports one by one waits until there is one', async () => {
        const { session, uri } = await editing({ 'valley.concordat': river }, undefined, pullingClient);
        const known = (await session.pullAll()).items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
        const reported: unknown[] = [];
        session.connection.onNotification('$/progress', ({ value }: { value: { items: { uri: string }[] } }) => { reported.push(...value.items.map(item => item.uri)); });
        const waiting = session.ask('workspace/diagnostic', { previousResultIds: known, partialResultToken: 'p' });
        await session.pull(uri);
        expect(reported).toEqual([]);
        await session.change(uri, fixedRiver);
        await waiting;
        expect(reported).toEqual([uri]);
    });

    it('is told to ask again when something else changes what is found', async () => {
        const text = `import "shared.concordat"\n${river.replace(/stakeholder Anglers.*\n/, '')}`;
        const { session, folder } = await editing({ 'valley.concordat': text, 'shared.concordat': 'stakeholder Anglers "Anglers"\n' }, undefined, pullingClient);
        await session.pullAll();
        await session.open(uriOf(folder, 'shared.concordat'), 'stakeholder Fishers "Fishers"\n');
        const before = session.refreshes.diagnostic;
        await session.until(() => session.refreshes.diagnostic > before);
    });
});
