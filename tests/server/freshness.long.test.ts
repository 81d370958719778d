import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CodeLens, DidChangeWatchedFilesRegistrationOptions } from 'vscode-languageserver';
import { charterPattern } from '../../language/text/uri.js';
import { folderWith } from '../support/command.js';
import { edited, has, hasNot, fixedRiver, river, uriOf } from '../support/editor.js';
import { fullClient, pullingClient, Session } from '../support/session.js';
import { watching } from '../support/watching.js';

const excluded = 'affected-stakeholder-excluded';
const importing = `import "shared.concordat"\n${fixedRiver.replace(/stakeholder Anglers.*\n/, '')}`;
const anglers = 'stakeholder Anglers "Valley Anglers"\n';
const fishers = 'stakeholder Fishers "Valley Fishers"\n';
const isWhole = hasNot('unresolved-name', 'unresolved-import', 'import-outside-workspace');

it('a batch of 130,000 changes on disk is not lost', async () => {
    const { session, at, write, until } = await watching({ 'a.concordat': importing, 'shared.concordat': anglers });
    await until('a.concordat', isWhole);
    write('shared.concordat', fishers);
    const others = Array.from({ length: 130_000 }, (_, index): [string, 1 | 2 | 3] => [at(`build/${index % 2 === 0 ? `${index}.json` : index}`), index % 3 === 0 ? 1 : 3]);
    const changes = [...others.slice(0, 65_000), [at('shared.concordat'), 2] as const, ...others.slice(65_000)].map(([uri, type]) => ({ uri, type }));
    await session.tell('workspace/didChangeWatchedFiles', { changes });
    await until('a.concordat', has('unresolved-name'));
}, 60_000);

describe('what is found in a charter follows a file that it imports', () => {
    it('and that changes in the editor', async () => {
        const { session, at, open, until } = await watching({ 'a.concordat': importing, 'shared.concordat': anglers });
        await open('a.concordat');
        await until('a.concordat', isWhole);
        await session.open(at('shared.concordat'), fishers);
        await until('a.concordat', has('unresolved-name'));
        await session.change(at('shared.concordat'), anglers);
        await until('a.concordat', isWhole);
    });

    it('and that is closed without being saved', async () => {
        const { session, at, until } = await watching({ 'a.concordat': importing, 'shared.concordat': anglers });
        await session.open(at('shared.concordat'), fishers);
        await until('a.concordat', has('unresolved-name'));
        await session.close(at('shared.concordat'));
        await until('a.concordat', isWhole);
    });

    it('through another one', async () => {
        const { save, until } = await watching({ 'a.concordat': importing, 'shared.concordat': 'import "deep/more.concordat"\n', 'deep/more.concordat': anglers });
        await until('a.concordat', isWhole);
        await save('deep/more.concordat', fishers);
        await until('a.concordat', has('unresolved-name'));
        await save('deep/more.concordat', anglers);
        await until('a.concordat', isWhole);
    });

    it('and that changes, goes and comes on disk', async () => {
        const { open, save, remove, create, until } = await watching({ 'a.concordat': importing, 'shared.concordat': anglers });
        await open('a.concordat');
        await until('a.concordat', isWhole);
        await save('shared.concordat', fishers);
        await until('a.concordat', has('unresolved-name'));
        await remove('shared.concordat');
        await until('a.concordat', has('unresolved-import'));
        await create('shared.concordat', anglers);
        await until('a.concordat', isWhole);
    });

    it('and that is renamed on disk', async () => {
        const { session, at, open, rename, until } = await watching({ 'a.concordat': importing, 'shared.concordat': anglers });
        await open('a.concordat');
        await until('a.concordat', isWhole);
        await rename('shared.concordat', 'lib/common.concordat');
        await until('a.concordat', has('unresolved-import'));
        await session.change(at('a.concordat'), importing.replace('shared', 'lib/common'));
        await until('a.concordat', isWhole);
    });

    it('in a folder that is moved, of which editors tell no more than its name', async () => {
        const { folder, session, at, until } = await watching({ 'a.concordat': importing.replace('shared', 'lib/shared'), 'lib/shared.concordat': anglers, 'lib/faulty.concordat': river });
        await until('a.concordat', isWhole);
        await until('lib/faulty.concordat', has(excluded));
        renameSync(join(folder, 'lib'), join(folder, 'common'));
        await session.changedOnDisk([at('lib'), 3], [at('common'), 1]);
        await until('a.concordat', has('unresolved-import'));
        expect(await until('lib/faulty.concordat', hasNot(excluded))).toEqual([]);
        await until('common/faulty.concordat', has(excluded));
        renameSync(join(folder, 'common'), join(folder, 'lib'));
        await session.changedOnDisk([at('common'), 3], [at('lib'), 1]);
        await until('a.concordat', isWhole);
    });

    it('and that cites: a bibliography', async () => {
        const { create, save, until } = await watching({ 'a.concordat': 'import "r.bib"\nstakeholder A { power: high [@own-2024] }\n' });
        await until('a.concordat', has('unresolved-import'));
        await create('r.bib', '@article{own-2024, title = {Ours}, year = 2024}');
        await until('a.concordat', hasNot('unresolved-import', 'unknown-citation'));
        await save('r.bib', '@article{other-2024, title = {Other}, year = 2024}');
        await until('a.concordat', has('unknown-citation'));
    });

    it('and that stands in no text that can be read', async () => {
        const { folder, session, at, save, until } = await watching({ 'a.concordat': importing, 'shared.concordat': anglers });
        await until('a.concordat', isWhole);
        writeFileSync(join(folder, 'shared.concordat'), Buffer.from([0xff, 0xfe, 0x41, 0x00]));
        await session.changedOnDisk([at('shared.concordat'), 2]);
        await until('a.concordat', has('unresolved-import'));
        await save('shared.concordat', anglers);
        await until('a.concordat', isWhole);
    });

    it('where two import each other', async () => {
        const { save, until } = await watching({ 'a.concordat': importing, 'shared.concordat': `import "a.concordat"\n${anglers}` });
        await until('a.concordat', isWhole);
        await save('shared.concordat', `import "a.concordat"\n${fishers}`);
        await until('a.concordat', has('unresolved-name'));
    });
});

describe('the charters of a folder', () => {
    it('come, change and go on disk', async () => {
        const { create, save, remove, until } = await watching({});
        await create('new.concordat', river);
        await until('new.concordat', has(excluded));
        await save('new.concordat', fixedRiver);
        await until('new.concordat', hasNot(excluded));
        await save('new.concordat', river);
        await until('new.concordat', has(excluded));
        await remove('new.concordat');
        expect(await until('new.concordat', hasNot(excluded))).toEqual([]);
    });

    it('that are open stand as the editor has them, whatever happens on disk', async () => {
        const { session, at, open, save, remove, until } = await watching({ 'a.concordat': river });
        await open('a.concordat');
        await until('a.concordat', has(excluded));
        await save('a.concordat', fixedRiver);
        await remove('a.concordat');
        await session.change(at('a.concordat'), `${river}// still here\n`);
        await session.until(() => session.lastSent(at('a.concordat'))?.version === 2);
        await until('a.concordat', has(excluded));
        await session.close(at('a.concordat'));
        expect(await until('a.concordat', hasNot(excluded))).toEqual([]);
    });

    it('are those that git does not ignore, whenever that changes', async () => {
        const { create, save, until } = await watching({ 'old/a.concordat': river });
        await until('old/a.concordat', has(excluded));
        await create('.gitignore', 'old/\n');
        expect(await until('old/a.concordat', hasNot(excluded))).toEqual([]);
        await save('.gitignore', '\n');
        await until('old/a.concordat', has(excluded));
    });

    it('of folders that are added and removed', async () => {
        const [one, two] = [folderWith({ 'a.concordat': river }), folderWith({ 'b.concordat': river })];
        const { session } = await Session.start([uriOf(one)]);
        await session.diagnosticsOf(uriOf(one, 'a.concordat'), has(excluded));
        const change = (added: string[], removed: string[]) => session.tell('workspace/didChangeWorkspaceFolders', { event: { added: added.map(uri => ({ uri, name: uri })), removed: removed.map(uri => ({ uri, name: uri })) } });
        await change([uriOf(two)], []);
        await session.diagnosticsOf(uriOf(two, 'b.concordat'), has(excluded));
        await change([], [uriOf(one)]);
        expect(await session.diagnosticsOf(uriOf(one, 'a.concordat'), hasNot(excluded))).toEqual([]);
    });

    it('belong to the innermost folder, whose imports may lead into the other folders of the window, and nowhere else', async () => {
        const folder = folderWith({ 'shared.concordat': anglers, 'inner/a.concordat': importing.replace('shared', '../shared') });
        const { session } = await Session.start([uriOf(folder)]);
        await session.diagnosticsOf(uriOf(folder, 'inner/a.concordat'), isWhole);
        await session.tell('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: uriOf(folder, 'inner'), name: 'inner' }], removed: [] } });
        await session.diagnosticsOf(uriOf(folder, 'inner/a.concordat'), isWhole);
        await session.tell('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: uriOf(folder), name: 'outer' }] } });
        await session.diagnosticsOf(uriOf(folder, 'inner/a.concordat'), has('import-outside-workspace'));
        await session.tell('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: uriOf(folder), name: 'outer' }], removed: [] } });
        await session.diagnosticsOf(uriOf(folder, 'inner/a.concordat'), isWhole);
    });
});

describe('a document outside of all folders', () => {
    it('has the folder that it stands in', async () => {
        const folder = folderWith({ 'a.concordat': importing, 'shared.concordat': anglers, 'b.concordat': river });
        const { session } = await Session.start([]);
        await session.open(uriOf(folder, 'a.concordat'), importing);
        await session.diagnosticsOf(uriOf(folder, 'a.concordat'), isWhole);
        expect(session.lastSent(uriOf(folder, 'b.concordat'))).toBeUndefined();
        await session.change(uriOf(folder, 'a.concordat'), importing.replace('shared', '../shared'));
        await session.diagnosticsOf(uriOf(folder, 'a.concordat'), has('import-outside-workspace'));
        await session.close(uriOf(folder, 'a.concordat'));
        expect(await session.diagnosticsOf(uriOf(folder, 'a.concordat'), hasNot('import-outside-workspace'))).toEqual([]);
    });

    it('may stand in no file at all', async () => {
        const { session } = await Session.start([]);
        await session.open('untitled:Untitled-1', river);
        await session.diagnosticsOf('untitled:Untitled-1', has(excluded));
    });

    it('sees what it imports change when it is saved', async () => {
        const folder = folderWith({ 'a.concordat': importing, 'shared.concordat': anglers });
        const { session } = await Session.start([]);
        const uri = uriOf(folder, 'a.concordat');
        await session.open(uri, importing);
        await session.diagnosticsOf(uri, isWhole);
        writeFileSync(join(folder, 'shared.concordat'), fishers);
        await session.tell('textDocument/didSave', { textDocument: { uri } });
        await session.diagnosticsOf(uri, has('unresolved-name'));
    });
});

describe('a request is answered for the newest texts', () => {
    it('that were written just before, here and in what is imported', async () => {
        const { session, at, open } = await watching({ 'a.concordat': importing, 'shared.concordat': anglers }, pullingClient);
        await open('a.concordat');
        await open('shared.concordat');
        for (const [text, isFound] of [[fishers, true], [anglers, false], [fishers, true]] as const) {
            await session.change(at('shared.concordat'), text);
            const report = await session.pull(at('a.concordat'));
            expect(report.kind === 'full' && has('unresolved-name')(report.items)).toBe(isFound);
        }
    });

    it('and edits fit the text that the author has', async () => {
        const { session, at, open } = await watching({ 'a.concordat': river });
        await open('a.concordat');
        const moved = `\n\n\n${river}`;
        await session.change(at('a.concordat'), moved);
        const [fix] = await session.actions(at('a.concordat'), { start: { line: 15, character: 24 }, end: { line: 15, character: 24 } });
        expect(edited(moved, fix!.edit!.changes![at('a.concordat')]!)).toBe(`\n\n\n${fixedRiver}`);
    });
});

describe('the client is asked to watch', () => {
    it('charters, bibliographies, what git ignores, and folders', async () => {
        const { session } = await Session.start([]);
        await session.until(() => session.registered.length > 0);
        const watchers = session.registered.flatMap(({ registerOptions }) => (registerOptions as DidChangeWatchedFilesRegistrationOptions).watchers);
        expect(watchers.map(({ globPattern, kind }) => [globPattern, kind])).toEqual([[charterPattern, undefined], ['**/*.{bib,json,jsonc}', undefined], ['**/*.{docx,pdf,md,markdown,htm,html,txt}', undefined], ['**/.gitignore', undefined], ['**/*', 5]]);
    });
});

it('folders and files may have any name, and are answered about as the editor spells it', async () => {
    const name = 'a+b (1)/é@b.concordat';
    const { session, at, open, until } = await watching({ [name]: importing, 'a+b (1)/shared.concordat': anglers });
    await open(name);
    await until(name, isWhole);
    await session.change(at(name), importing.replace('Anglers', 'Millers'));
    await until(name, has('unresolved-name'));
});

describe('an editor is told to ask again for what it shows of an open document', () => {
    const client = { ...fullClient, workspace: { ...fullClient.workspace, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } } };
    /** Longer than the server waits for further changes before it asks to be asked again. */
    const settled = () => new Promise(resolve => setTimeout(resolve, 1_000));
    const citing = 'source Rules "Rules" { file: "rules.md" }\npartnership Valley "Valley" { stage: draft }\nstakeholder Town "Town" { sector: local-authority }\nforum Board "Board" { members: Town  meets: monthly [@Rules "1"] }\n';
    const rules = '# Rules\n\n1 The board meets every month.\n';

    it('when a file that it imports changes on disk', async () => {
        const { session, open, save, until } = await watching({ 'a.concordat': importing, 'shared.concordat': anglers }, client);
        await open('a.concordat');
        await until('a.concordat', isWhole);
        await settled();
        const { codeLens, inlayHint } = session.refreshes;
        await save('shared.concordat', fishers);
        await session.until(() => session.refreshes.codeLens > codeLens && session.refreshes.inlayHint > inlayHint);
    });

    it('when what charters cite of a document in Markdown changes', async () => {
        const { session, at, open, until } = await watching({ 'a.concordat': citing, 'rules.md': rules }, client);
        await open('rules.md');
        await open('a.concordat');
        await until('a.concordat', isWhole);
        const lines = async () => (await session.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: at('rules.md') } })).map(({ command }) => command?.title);
        expect(await lines()).toEqual(['Cited by 1 statement']);
        await settled();
        const { codeLens } = session.refreshes;
        await session.change(at('a.concordat'), citing.replace(' [@Rules "1"]', ''));
        await session.until(() => session.refreshes.codeLens > codeLens);
        expect(await lines()).toEqual([]);
    });

    it('but not when nothing else is open than what the author types', async () => {
        const { session, at, open, until } = await watching({ 'a.concordat': importing, 'shared.concordat': anglers }, client);
        await open('a.concordat');
        await until('a.concordat', isWhole);
        await settled();
        const before = { ...session.refreshes };
        await session.change(at('a.concordat'), importing.replace('import "shared.concordat"', ''));
        await until('a.concordat', has('unresolved-name'));
        await settled();
        expect(session.refreshes).toEqual(before);
    });
});
