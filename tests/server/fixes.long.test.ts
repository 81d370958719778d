import { describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { folderWith } from '../support/command.js';
import { after, edited, has, hasNot, fixedRiver, river, uriOf } from '../support/editor.js';
import { fullClient, Session } from '../support/session.js';

const excluded = 'affected-stakeholder-excluded';

async function editing(text: string, capabilities = fullClient, files: Record<string, string> = {}) {
    const folder = folderWith({ ...files, 'valley.concordat': text });
    const { session } = await Session.start([uriOf(folder)], capabilities);
    const uri = uriOf(folder, 'valley.concordat');
    await session.open(uri, text);
    const finding = async (code: string) => (await session.diagnosticsOf(uri, has(code))).find(each => each.code === code)!;
    const actionsFor = async (code: string) => {
        const found = await finding(code);
        return session.actions(uri, found.range, { diagnostics: [found] });
    };
    return { session, folder, uri, finding, actionsFor };
}

const summary = ({ title, kind, isPreferred, diagnostics }: CodeAction) => [title, kind, isPreferred ?? false, diagnostics?.map(({ code }) => code)];

describe('quick fixes', () => {
    it('are all fixes of the finding, the first complete one preferred, and the offers to explain or to ignore it', async () => {
        const { actionsFor } = await editing(river);
        expect((await actionsFor(excluded)).map(summary)).toEqual([
            ['Add Valley Anglers to the members of “River table”', 'quickfix', true, [excluded]],
            ['Add Valley Anglers to those in attendance at “River table”', 'quickfix', false, [excluded]],
            ['Explain this finding…', 'quickfix', false, [excluded]],
            ['Ignore on this line…', 'quickfix', false, [excluded]],
        ]);
    });

    it('of several findings at one place mend the most severe first, and let findings stand last', async () => {
        const text = `${fixedRiver}\nstakeholder Millers "Millers"\n`.replace('stage: agreed', 'stage: agreed\n    convened by: "the river trust"');
        const { session, uri } = await editing(text);
        await session.diagnosticsOf(uri, has('no-facilitative-leader', 'missing-ground-rules', 'no-review'));
        const titles = (await session.actions(uri, { start: { line: 0, character: 13 }, end: { line: 0, character: 13 } })).filter(({ kind }) => kind === 'quickfix').map(({ title }) => title);
        const isException = titles.map(title => /^(Explain this finding|Ignore on this line)… \(/.test(title));
        expect(titles[0]).toBe('Add ground rules about decision making, transparency, conduct and 2 more');
        expect(isException.indexOf(true)).toBeGreaterThan(3);
        expect(isException.lastIndexOf(false)).toBeLessThan(isException.indexOf(true));
    });

    it('clear their finding', async () => {
        const { session, uri, actionsFor } = await editing(river);
        const [fix] = await actionsFor(excluded);
        expect(after(river, uri, fix!)).toBe(fixedRiver);
        await session.change(uri, after(river, uri, fix!));
        await session.diagnosticsOf(uri, hasNot(excluded));
    });

    it('that leave something to the author say so in plain text', async () => {
        const { session, uri, actionsFor } = await editing(river);
        const template = (await actionsFor('missing-ground-rules')).find(({ isPreferred }) => !isPreferred)!;
        const text = after(river, uri, template);
        expect(text).toContain('// to complete: ');
        expect(text).not.toMatch(/\$\{?\d/);
        await session.change(uri, text);
        await session.diagnosticsOf(uri, hasNot('missing-ground-rules'));
    });

    it('reach into other files, with the versions that they are meant for where the client can tell them', async () => {
        const [shared, decision] = [river.slice(river.indexOf('stakeholder'), river.indexOf('decision')), river.slice(river.indexOf('decision'))];
        const text = `import "shared.concordat"\npartnership Valley "Valley Partnership" { stage: agreed }\n${decision}`;
        const capabilities = { ...fullClient, workspace: { ...fullClient.workspace, workspaceEdit: { documentChanges: true } } };
        const { session, folder, uri, actionsFor } = await editing(text, capabilities, { 'shared.concordat': shared });
        const other = uriOf(folder, 'shared.concordat');
        const edit = (version: number | null) => ({ documentChanges: [{ textDocument: { uri: other, version }, edits: [{ newText: ', Anglers' }] }] });
        expect((await actionsFor(excluded))[0]!.edit).toMatchObject(edit(null));
        await session.open(other, shared);
        expect((await actionsFor(excluded))[0]!.edit).toMatchObject(edit(1));
        const explain = (await actionsFor(excluded)).find(({ title }) => title === 'Explain this finding…')!;
        expect(explain.edit!.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    });

    it.each([
        ['quick fixes', ['quickfix'], true],
        ['what belongs to quick fixes', ['quickfix.concordat'], false],
        ['refactorings', ['refactor'], false],
        ['nothing', [], false],
    ])('come when %s are asked for: %s', async (_, kinds, isOffered) => {
        const { session, uri, finding } = await editing(river);
        const found = await finding(excluded);
        expect((await session.actions(uri, found.range, { diagnostics: [found], only: kinds })).length > 0).toBe(isOffered);
    });

    it('are not offered where nothing is found', async () => {
        const { session, uri } = await editing(river);
        expect(await session.actions(uri, { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } })).toEqual([]);
    });
});

describe('a diagnostic that comes back', () => {
    const forgotten: [string, (found: Diagnostic) => Partial<Diagnostic>][] = [
        ['whole', found => found],
        ['without data', ({ data: _, ...found }) => found],
        ['without data, severity and source', ({ range, code, message }) => ({ range, code, message })],
        ['without its code too', ({ range, message }) => ({ range, message })],
        ['with its range alone', ({ range }) => ({ range, message: '' })],
        ['with a range from before the lines above it were edited', ({ range: { start, end }, ...found }) =>
            ({ ...found, range: { start: { ...start, line: start.line - 2 }, end: { ...end, line: end.line - 2 } } })],
    ];

    it.each(forgotten)('%s is known again', async (_, forget) => {
        const { session, uri, finding } = await editing(river);
        const sent = forget(await finding(excluded)) as Diagnostic;
        const [fix] = await session.actions(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, { diagnostics: [sent] });
        expect(fix).toMatchObject({ title: 'Add Valley Anglers to the members of “River table”', diagnostics: [sent] });
    });

    it('from somebody else is left alone', async () => {
        const { session, uri, finding } = await editing(river);
        const sent = { ...await finding(excluded), source: 'spelling' };
        expect(await session.actions(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, { diagnostics: [sent] })).toEqual([]);
    });
});

describe('“Explain this finding…”', () => {
    const explained = async (text: string, code: string) => {
        const { session, uri, actionsFor } = await editing(text);
        const explain = (await actionsFor(code)).find(({ title }) => title === 'Explain this finding…');
        if (!explain) return undefined;
        const changed = after(text, uri, explain);
        await session.change(uri, changed);
        await session.diagnosticsOf(uri, diagnostics => diagnostics.some(each => each.code === 'explanation-without-reason'));
        await session.change(uri, changed.replace('"…"', '"In June."'));
        await session.diagnosticsOf(uri, diagnostics => diagnostics.some(each => each.code === code && each.severity === 4 && /\nExplained: In June\.$/.test(String(each.message))));
        return changed.replace(text.trimEnd(), '');
    };

    it('explains it for the declaration that it is about, behind the last one', async () => {
        expect(await explained(river, excluded)).toBe(`\n\nexplain ${excluded} {\n    for: Weir\n    because: "…" // to complete: the reason\n}\n`);
    });

    it('of the charter as a whole is for nothing in particular', async () => {
        expect(await explained(river, 'missing-ground-rules')).toBe('\n\nexplain missing-ground-rules {\n    because: "…" // to complete: the reason\n}\n');
    });

    it('names one whom it is about where it stands in a declaration without a name', async () => {
        const text = `${fixedRiver}relationship { between: Farmers, Anglers  history: conflict }\n`;
        expect(await explained(text, 'conflict-unrepaired')).toContain('    for: Farmers\n');
    });

    it('is not offered for a mistake of language, nor for what is explained already', async () => {
        expect(await explained(`${river}forum Other { memberz: Farmers }\n`, 'unknown-property')).toBeUndefined();
        expect(await explained(`${river}explain ${excluded} { because: "b" }\n`, excluded)).toBeUndefined();
        expect(await explained(`${river}explain ${excluded} { for: Weir  because: "b"  until: 2026-01-01 }\n`, excluded)).toBeUndefined();
    });
});

describe('all fixes that keep the meaning', () => {
    const misspelt = river.replace('power: high', 'powr: hihg').replace('members: Farmers', 'members Farmers').replace('affects', 'afects');
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

    it.each([
        ['all that keeps the meaning', ['source.fixAll.concordat']],
        ['all fixes', ['source.fixAll']],
        ['anything for the whole source', ['source']],
    ])('are one action for who asks for %s', async (_, only) => {
        const { session, uri } = await editing(misspelt);
        const actions = await session.actions(uri, whole, { only });
        expect(actions.map(({ title, kind }) => [title, kind])).toEqual([['Apply all fixes that keep the meaning', 'source.fixAll.concordat']]);
        expect(after(misspelt, uri, actions[0]!)).toBe(river);
    });

    it('change only what they mend', async () => {
        const { session, uri } = await editing(misspelt);
        const [action] = await session.actions(uri, whole, { only: ['source.fixAll'] });
        const edits = action!.edit!.changes![uri]!;
        expect(edits.map(({ range: { start, end } }) => [start.line, end.line])).toEqual([[4, 4], [4, 4], [8, 8], [12, 12]]);
        expect(edited(misspelt, edits)).toBe(river);
    });

    it('are none where nothing can be mended so', async () => {
        const { session, uri } = await editing(river);
        expect(await session.actions(uri, whole, { only: ['source.fixAll'] })).toEqual([]);
    });
});
