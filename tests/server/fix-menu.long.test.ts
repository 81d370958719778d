import { describe, expect, it } from 'vitest';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { FindingsToAccept, FixChoices } from '../../server/features/code-action.js';
import { folderWith } from '../support/command.js';
import { edited, has, hasNot, fixedRiver, river, uriOf } from '../support/editor.js';
import { fullClient, Session } from '../support/session.js';
import { inserted } from '../support/snippet.js';

/** The extension for VS Code, which has commands that ask, and takes snippets. */
const extension = { ...fullClient, workspace: { ...fullClient.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create' as const] } } };
const initialize = { initializationOptions: { choosesFixes: true } };

const draft = `partnership Valley "Valley Partnership" {
    convened by: Council
    stage: draft
}

stakeholder Council "Valley Council" { sector: local-authority }

forum Board "Valley board" {
    members: Council
    meets: monthly
    setting: face-to-face
    decides by: consensus
    minutes: published
}
`;

async function editing(text: string, options = initialize) {
    const folder = folderWith({ 'valley.concordat': text });
    const { session } = await Session.start([uriOf(folder)], extension, { initialize: options });
    const uri = uriOf(folder, 'valley.concordat');
    await session.open(uri, text);
    const at = (character: number, line = 0) => ({ start: { line, character }, end: { line, character } });
    return { session, uri, at, folder };
}

const editsOf = (edit: WorkspaceEdit, uri: string) => (edit.documentChanges as TextDocumentEdit[]).filter(({ textDocument }) => textDocument.uri === uri).flatMap(({ edits }) => edits);
const applied = (text: string, uri: string, edit: WorkspaceEdit) => edited(text, editsOf(edit, uri).map(each => ('snippet' in each ? { range: each.range, newText: inserted(each.snippet.value).text } : each)));

describe('the menu of fixes', () => {
    it('has the fixes of the finding under the cursor, and everything else behind entries that ask', async () => {
        const { session, uri, at } = await editing(draft);
        await session.diagnosticsOf(uri, has('missing-ground-rules'));
        const actions = (await session.actions(uri, at(14))).filter(({ kind }) => kind === 'quickfix');
        expect(actions.length).toBeLessThanOrEqual(8);
        expect(actions[0]!.title).toMatch(/^Add a partner from outside the public sector to/);
        expect(actions.filter(({ isPreferred }) => isPreferred).length).toBeLessThanOrEqual(1);
        const asking = actions.filter(({ command }) => command);
        expect(asking.map(({ title }) => title.replace(/\d+/g, 'N'))).toEqual(['Choose from N more fixes for this place…', 'Explain or ignore one of N findings…']);
        expect(actions.slice(-2)).toEqual(asking);
        const [choices] = asking[0]!.command!.arguments as [FixChoices];
        expect(asking[0]!.title).toContain(` ${choices.length} `);
        const all = [...actions.filter(({ edit }) => edit).map(({ title }) => title), ...choices.map(({ title }) => title)];
        expect(new Set(all).size).toBe(all.length);
    });

    it('names no finding that is only a hint, which editors do not list', async () => {
        const { session, uri, at } = await editing(draft);
        const listed = (await session.diagnosticsOf(uri, has('missing-ground-rules'))).filter(({ severity, range }) => severity !== 4 && range.start.line === 0).map(({ code }) => code);
        const ask = (await session.actions(uri, at(14))).find(({ command }) => command?.command === 'concordat.acceptFinding')!;
        const [{ findings }] = ask.command!.arguments as [FindingsToAccept];
        expect(findings.map(({ rule }) => rule).toSorted()).toEqual(listed.toSorted());
    });

    it.each([['explain', /\nexplain affected-stakeholder-excluded \{\n {4}for: Weir\n {4}because: "They \\"asked\\" to wait\."\n\}\n$/], ['ignore', /\n {4}\/\/ concordat-ignore affected-stakeholder-excluded: They "asked" to wait\.\n {4}affects/]] as const)('accepts a finding by %s, for the reason that was given', async (way, expected) => {
        const { session, uri } = await editing(river);
        const found = (await session.diagnosticsOf(uri, has('affected-stakeholder-excluded'))).find(({ code }) => code === 'affected-stakeholder-excluded')!;
        const ask = (await session.actions(uri, found.range, { diagnostics: [found] })).find(({ command }) => command?.command === 'concordat.acceptFinding')!;
        expect(ask.title).toBe('Explain or ignore this finding…');
        const [{ findings: [finding] }] = ask.command!.arguments as [FindingsToAccept];
        expect(finding!.ways).toEqual(['explain', 'ignore']);
        const edit = await session.ask<WorkspaceEdit>('concordat/accept', { uri, rule: finding!.rule, index: finding!.index, way, reason: 'They "asked" to wait.' });
        const text = applied(river, uri, edit);
        expect(text).toMatch(expected);
        await session.change(uri, text);
        await session.diagnosticsOf(uri, diagnostics => diagnostics.some(each => each.code === found.code && each.severity === 4));
        expect(await session.ask('concordat/accept', { uri, rule: 'missing-ground-rules', index: 7, way, reason: 'No.' })).toBeNull();
    });
});

it.each(['memberz: Farmers', 'members: Framers', 'members Farmers', 'meets: quaterly', 'setting: onlin', 'meets: monthly  meets: weekly'])('a mistake in how something is written is neither explained nor ignored: %s', async written => {
    const text = `${fixedRiver}\nforum Other { ${written} }\n`;
    const { session, uri } = await editing(text);
    const line = text.split('\n').findIndex(each => each.startsWith('forum Other'));
    const found = (await session.diagnosticsOf(uri, diagnostics => diagnostics.some(({ range }) => range.start.line === line))).filter(({ range, severity }) => range.start.line === line && severity === 1);
    const actions = await session.actions(uri, found[0]!.range, { diagnostics: found });
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter(({ command, title }) => command?.command === 'concordat.acceptFinding' || /xplain|gnore/.test(title))).toEqual([]);
});

describe('an edit that guides', () => {
    const fixOf = async (text: string, code: string, title?: string) => {
        const { session, uri } = await editing(text);
        const found = (await session.diagnosticsOf(uri, has(code))).find(each => each.code === code)!;
        const fix = (await session.actions(uri, found.range, { diagnostics: [found] })).find(each => each.edit && (title === undefined || each.title === title))!;
        return { session, uri, fix, edits: editsOf(fix.edit!, uri) };
    };

    it('ends with the cursor behind what was inserted', async () => {
        const { session, uri, fix, edits } = await fixOf(river, 'affected-stakeholder-excluded');
        expect(edits.map(each => (each as SnippetTextEdit).snippet.value)).toEqual([', Anglers$0']);
        expect(applied(river, uri, fix.edit!)).toBe(fixedRiver);
        await session.change(uri, fixedRiver);
        await session.diagnosticsOf(uri, hasNot('affected-stakeholder-excluded'));
    });

    it('has a tab stop for each place that is left to fill in', async () => {
        const { edits } = await fixOf(draft, 'missing-ground-rules');
        const { stops, text } = inserted((edits.find(each => 'snippet' in each) as SnippetTextEdit).snippet.value);
        expect(text).toContain('ground rule');
        expect(stops.filter(each => /^"?…"?$/.test(each)).length).toBe(text.split('"…"').length - 1);
        expect(stops.filter(each => !/^"?…"?$/.test(each)).every(each => each.startsWith(' // to '))).toBe(true);
    });

    it('of several lines begins where its line does, because editors indent the lines of a snippet', async () => {
        const { uri, fix, edits } = await fixOf(draft.replace('stage: draft', 'stage: agreed'), 'shared-understanding-incomplete');
        const snippet = edits.find(each => 'snippet' in each) as SnippetTextEdit;
        expect(snippet.range.start.character).toBe(0);
        const plain = await editing(draft.replace('stage: draft', 'stage: agreed'));
        expect(applied(draft.replace('stage: draft', 'stage: agreed'), uri, fix.edit!)).toMatch(/\n {4}stage: agreed\n {4}purpose: /);
        await plain.session.stop();
    });
});

describe('refactorings', () => {
    const refactor = async (text: string, place: string, length = 0) => {
        const { session, uri, folder } = await editing(text);
        const positionAt = (offset: number) => {
            const before = text.slice(0, offset).split('\n');
            return { line: before.length - 1, character: before.at(-1)!.length };
        };
        const offset = text.indexOf(place);
        const actions = await session.actions(uri, { start: positionAt(offset), end: positionAt(offset + length) }, { only: ['refactor'] });
        const titled = (title: string) => actions.find(each => each.title === title) as CodeAction & { edit: WorkspaceEdit };
        return { actions, uri, folder, titled, session };
    };
    const spread = `${river}\nrelationship Old {\n    between: Farmers, Anglers\n    history: conflict\n}\n`;

    it('move stakeholders to a library that is created, and import it', async () => {
        const { titled, uri, folder } = await refactor(river, 'stakeholder Farmers', river.indexOf('\n\nforum') - river.indexOf('stakeholder Farmers'));
        const { edit } = titled('Move 2 stakeholders to a library, organisations.concordat');
        const library = uriOf(folder, 'organisations.concordat');
        const [create, text] = edit.documentChanges as [unknown, TextDocumentEdit];
        expect(create).toEqual({ kind: 'create', uri: library });
        expect((text.edits[0] as { newText: string }).newText).toBe('stakeholder Farmers "Valley Farmers" { power: high }\n\nstakeholder Anglers "Valley Anglers" { power: high }\n');
        expect(applied(river, uri, { documentChanges: edit.documentChanges!.slice(2) })).toBe(`import "organisations.concordat"\n\n${river.replace(/stakeholder .*\n/g, '').replace('\n\n\n', '\n\n')}`);
    });

    it('do not move what names or cites something that stays', async () => {
        const citing = `${river.replace('power: high }\nforum', 'power: high }')}\nsource Minutes "Minutes" { kind: minutes }\nstakeholder Mill "Mill" { power: low because "small" [@Minutes] }\n`;
        expect((await refactor(citing, 'Mill "Mill"')).actions.filter(({ title }) => title.startsWith('Move'))).toEqual([]);
    });

    it('turn a history into a plan of trust building, with tab stops', async () => {
        const { titled, uri } = await refactor(spread, 'history: conflict');
        const { edit } = titled('Plan trust building between Valley Farmers and Valley Anglers');
        expect(applied(spread, uri, edit)).toMatch(/\n\ntrust building \{\n {4}between: Farmers, Anglers\n {4}time: /);
        expect(JSON.stringify(edit)).toContain('${1:');
        const planned = `${spread}trust building { between: Farmers, Anglers }\n`;
        expect((await refactor(planned, 'history: conflict')).actions.filter(({ title }) => title.startsWith('Plan'))).toEqual([]);
    });

    it('write a list on one line or on several, and back', async () => {
        const split = river.replace('affects: Farmers, Anglers', 'affects: Farmers,\n        Anglers');
        const { titled, uri } = await refactor(river, 'Farmers, Anglers');
        expect(applied(river, uri, titled('Write each value of “affects” on a line of its own').edit)).toBe(split);
        const joined = await refactor(split, 'Farmers,\n');
        expect(applied(split, joined.uri, joined.titled('Write “affects” on one line').edit)).toBe(river);
    });

    it('rename a declaration after its title, everywhere', async () => {
        const { titled, uri } = await refactor(river, 'Anglers "Valley');
        expect(applied(river, uri, titled('Rename Anglers after its title, to ValleyAnglers').edit)).toBe(river.replace(/(?<!Valley )Anglers\b/g, 'ValleyAnglers'));
    });
});

describe('a title', () => {
    const rename = async (text: string, newName: string) => {
        const { session, uri } = await editing(text);
        const before = text.slice(0, text.indexOf('Valley Anglers')).split('\n');
        const position = { line: before.length - 1, character: before.at(-1)!.length + 3 };
        expect(await session.ask('textDocument/prepareRename', { textDocument: { uri }, position })).toMatchObject({ placeholder: 'Valley Anglers' });
        return applied(text, uri, await session.ask<WorkspaceEdit>('textDocument/rename', { textDocument: { uri }, position, newName }));
    };

    it('is changed alone where the name was not made of it', async () => {
        expect(await rename(river, 'The "old" Anglers')).toBe(river.replace('"Valley Anglers"', '"The \\"old\\" Anglers"'));
    });

    it('takes along the name that was made of it', async () => {
        const named = river.replace(/(?<!Valley )Anglers\b/g, 'ValleyAnglers');
        expect(await rename(named, 'River Anglers')).toBe(named.replaceAll('ValleyAnglers', 'RiverAnglers').replace('Valley Anglers', 'River Anglers'));
    });
});
