import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/command.js';
import { has, hasNot, fixedRiver, river, uriOf } from '../support/editor.js';
import { fullClient, Session } from '../support/session.js';
import { watching } from '../support/watching.js';

const excluded = 'affected-stakeholder-excluded';
const off = JSON.stringify({ rules: { [excluded]: 'off' } });
const files = { 'a.concordat': river, 'concordat.json': '{}' };

describe('what is found follows the configuration', () => {
    it('that comes, changes and goes', async () => {
        const { open, until, create, save, remove } = await watching({ 'a.concordat': river });
        await open('a.concordat');
        await until('a.concordat', has(excluded));
        await create('concordat.json', off);
        await until('a.concordat', hasNot(excluded));
        await save('concordat.json', '{}');
        await until('a.concordat', has(excluded));
        await save('concordat.json', off);
        await until('a.concordat', hasNot(excluded));
        await remove('concordat.json');
        await until('a.concordat', has(excluded));
    });

    it('of its own folder, and of one that it builds on', async () => {
        const { until, create, save } = await watching({ ...files, 'places/b.concordat': river });
        await until('places/b.concordat', has(excluded));
        await create('places/concordat.json', '{ "extends": "../shared.json" }');
        await create('shared.json', off);
        await until('places/b.concordat', hasNot(excluded));
        await until('a.concordat', has(excluded));
        await save('shared.json', '{}');
        await until('places/b.concordat', has(excluded));
    });

    it('that leaves files out', async () => {
        const { open, until, save } = await watching(files);
        await open('a.concordat');
        await until('a.concordat', has(excluded));
        await save('concordat.json', '{ "exclude": ["a.*"] }');
        await until('a.concordat', found => found.length === 0);
        await save('concordat.json', '{}');
        await until('a.concordat', has(excluded));
    });

    it('typed in the editor too, or where it builds on another one', async () => {
        const { session, at, open, until, save } = await watching({ 'a.concordat': river, 'concordat.json': '{ "extends": "base.json" }', 'base.json': '{}' });
        await until('a.concordat', has(excluded));
        await save('base.json', '{ "exclude": ["a.*"] }');
        await until('a.concordat', found => found.length === 0);
        await open('concordat.json');
        await session.change(at('concordat.json'), '{}');
        await until('a.concordat', has(excluded));
        await session.change(at('concordat.json'), '{ "exclude": ["a.*"] }');
        await until('a.concordat', found => found.length === 0);
        await session.close(at('concordat.json'));
        await save('base.json', '{}');
        await until('a.concordat', has(excluded));
    });

    it('and the bibliography that it names', async () => {
        const citing = fixedRiver.replace('members: Farmers, Anglers', 'members: Farmers, Anglers because "so" [@weir]');
        const { until, save, create } = await watching({ 'a.concordat': citing, 'concordat.json': '{ "bibliography": ["refs.json"] }' });
        await until('a.concordat', has('unknown-citation'));
        await create('refs.json', '[{ "id": "weir" }]');
        await until('a.concordat', hasNot('unknown-citation'));
        await save('refs.json', '[]');
        await until('a.concordat', has('unknown-citation'));
    });

    it('above the folder that is open', async () => {
        const folder = folderWith({ 'concordat.json': off, 'charters/a.concordat': river });
        const { session } = await Session.start([uriOf(folder, 'charters')]);
        await session.diagnosticsOf(uriOf(folder, 'charters', 'a.concordat'), hasNot(excluded));
    });
});

it('what is wrong in a configuration stands in it, until it is mended; what is right counts', async () => {
    const { until, save } = await watching({ 'a.concordat': river, 'concordat.json': `{ "rulez": {}, ${off.slice(1)}` });
    const found = await until('concordat.json', diagnostics => diagnostics.length > 0);
    expect(found).toEqual([{
        range: { start: { line: 0, character: 2 }, end: { line: 0, character: 9 } }, severity: 1, source: 'concordat',
        message: 'The key “rulez” is not known here. Did you mean “rules”? The editor leaves this entry out and uses the others.',
    }]);
    await until('a.concordat', hasNot(excluded));
    await save('concordat.json', off);
    await until('concordat.json', diagnostics => diagnostics.length === 0);
});

it('a project’s own terms are completed and explained', async () => {
    const text = 'stakeholder Mussels "Mussel farmers" { sector:  }\n';
    const terms = { sector: { 'shellfish-farming': { meaning: 'Those who farm shellfish' } } };
    const { session, at, open } = await watching({ 'a.concordat': text, 'concordat.json': JSON.stringify({ terms }) });
    await open('a.concordat');
    const position = { line: 0, character: text.indexOf(':') + 2 };
    const items = await session.ask<{ label: string; detail: string }[]>('textDocument/completion', { textDocument: { uri: at('a.concordat') }, position });
    expect(items.filter(({ label }) => label === 'shellfish-farming').map(({ detail }) => detail)).toEqual(['Those who farm shellfish']);
});

it.each([
    ['that a charter imports', 'unresolved-import', { 'a.concordat': `import "concordat.json"\n${river}`, 'concordat.json': '{}' }],
    ['that is named as a bibliography', excluded, { 'a.concordat': river, 'concordat.json': '{ "bibliography": ["concordat.json"] }' }],
    ['that is asked about', excluded, { 'a.concordat': river, 'concordat.json': '{}' }],
])('a configuration %s keeps nobody waiting', async (_, found, files) => {
    const { session, at, open, until } = await watching(files);
    await open('a.concordat');
    await until('a.concordat', has(found));
    await open('concordat.json');
    expect(await session.ask('textDocument/hover', { textDocument: { uri: at('concordat.json') }, position: { line: 0, character: 0 } })).toBeNull();
});

describe('the author’s own settings', () => {
    const settings = (level: string) => ({ settings: { concordat: { rules: { [excluded]: level, 'no-such-rule': 'off', 'missing-ground-rules': 'loud' } } } });
    it('count where there is no configuration, as long as they stand', async () => {
        const { session, until } = await watching({ 'a.concordat': river, 'b/concordat.json': '{}', 'b/b.concordat': river });
        await until('a.concordat', has(excluded));
        await session.tell('workspace/didChangeConfiguration', settings('off'));
        await until('a.concordat', hasNot(excluded));
        await until('a.concordat', has('missing-ground-rules'));
        await until('b/b.concordat', has(excluded));
        await session.tell('workspace/didChangeConfiguration', { settings: {} });
        await until('a.concordat', has(excluded));
    });

    it('and from the start', async () => {
        const folder = folderWith({ 'a.concordat': river });
        const { session } = await Session.start([uriOf(folder)], fullClient, { initialize: { initializationOptions: { rules: { inclusiveness: 'hint' } } } });
        const found = await session.diagnosticsOf(uriOf(folder, 'a.concordat'), has(excluded));
        expect(found.filter(({ code }) => code === excluded).map(({ severity }) => severity)).toEqual([4]);
    });
});
