import { describe, expect, it } from 'vitest';
import type { CodeLens, CompletionItem, Diagnostic, DocumentSymbol, Hover, Location, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Seen } from '../../server/features/pictures.js';
import { folderWith } from '../support/command.js';
import { edited, fixedRiver, river, uriOf } from '../support/editor.js';
import { fullClient, Session } from '../support/session.js';

/** The text without its mark `|`, and the position of that. */
function marked(text: string): { text: string; position: { line: number; character: number } } {
    const [before, after] = text.split('|') as [string, string];
    const lines = before.split('\n');
    return { text: before + after, position: { line: lines.length - 1, character: lines.at(-1)!.length } };
}

async function openCharter(text: string, files: Record<string, string> = {}, initializationOptions: object = {}) {
    const folder = folderWith({ ...files, 'valley.concordat': text });
    const { session, initialized } = await Session.start([uriOf(folder)], fullClient, { initialize: { initializationOptions } });
    const uri = uriOf(folder, 'valley.concordat');
    await session.open(uri, text);
    return { session, initialized, folder, uri };
}

it('decorates: colours by meaning, what follows from the charter, links, growing selections', async () => {
    const text = `import "shared.concordat"
source s "S" { url: "https://example.org/s"  doi: "10.1093/jopart/mum032" }
source t "T" { url: "command:workbench.action.quit" }
stakeholder A "A" { power: high }
stakeholder B "B"
relationship { between: A, B  history: conflict }
forum F { members: A }
decision D { affects: A, B  taken by: F }
`;
    const { session, uri, folder } = await openCharter(text, { 'shared.concordat': '' }, { hasGrammar: true });
    const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = await session.ask<{ position: { line: number; character: number }; label: string }[]>('textDocument/inlayHint', { textDocument: { uri }, range: all });
    expect(hints.map(({ position, label }) => `${position.line}:${position.character} ${label}`)).toEqual(['5:47 (likely trust: low)', '7:23 (decides)', '7:26 (has no say)']);
    const links = await session.ask<{ target: string }[]>('textDocument/documentLink', { textDocument: { uri } });
    expect(links.map(({ target }) => target)).toEqual([uriOf(folder, 'shared.concordat'), 'https://example.org/s', 'https://doi.org/10.1093/jopart/mum032']);
    const { data } = await session.ask<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument: { uri } });
    const types = (await Session.start([])).initialized.capabilities.semanticTokensProvider!.legend.tokenTypes;
    let [line, character] = [0, 0];
    const words = Array.from({ length: data.length / 5 }, (_, index) => data.slice(index * 5, index * 5 + 5)).map(([lines, characters, length, type]) => {
        [line, character] = [line + lines!, lines ? characters! : character + characters!];
        return `${text.split('\n')[line]!.slice(character, character + length!)} ${types[type!]}`;
    });
    expect(words).toEqual(['s variable', 't variable', 'A class', 'high enumMember', 'B class', 'A class', 'B class', 'conflict enumMember', 'F interface', 'A class', 'D event', 'A class', 'B class', 'F interface']);
    const [selection] = await session.ask<{ range: { start: { character: number }; end: { character: number } }; parent?: unknown }[]>('textDocument/selectionRange', { textDocument: { uri }, positions: [{ line: 7, character: 25 }] });
    const widths: number[][] = [];
    for (let each: typeof selection = selection; each; each = each.parent as typeof selection) widths.push([each.range.start.character, each.range.end.character]);
    expect(widths).toEqual([[25, 26], [13, 26], [0, 41], [0, 0]]);
});

describe('hover', () => {
    it.each([
        ['a keyword', 'for|um F', /^\*\*forum\*\*: A body that meets/],
        ['a property', 'forum F { mem|bers: A }', /^\*\*members\*\*: Who takes part in its decisions, with their seats[^]*Names a stakeholder, each with its seats[^]*Inclusion of all who are affected[^]*Jones et al\. 2023, Box 1, Institutional design \(ref\. 1\)/],
        ['a term', 'stakeholder S { incentive: str|ong }', /^\*\*strong\*\*: /],
        ['a name', 'stakeholder A "The A <b>" { power: high because "*so*" }\nforum F { members: |A }', /^\*\*The A &lt;b&gt;\*\* \(stakeholder `A`\)\n\n- power: high because \\\*so\\\*$/],
        ['a documented name', '/** Speaks for\n * all carers. */\nstakeholder A| "A"', /Speaks for\nall carers\./],
        ['a finding', river.replace('affects: Farmers, Anglers', 'affects: Farmers, Ang|lers'), /^“Whether the weir goes” affects Valley Anglers, but the charter names no seat for them in “River table”, which decides it\. What to do: Agree on a seat, a representative or another part in the decision, or explain why there is none\.\n\n\*\*affected-stakeholder-excluded\*\*: Checks that those a decision affects have a part in it\.[^]*— Jones et al\. 2023, Box 1, Institutional design[^]*\n---\n[^]*\(stakeholder `Anglers`\)[^]*What follows:\n\n- has no say in/],
        ['several findings, the most severe three', river.replace('partnership Valley', 'partnership Val|ley'), /^The charter of Valley Partnership states no ground rules\. What to do: [^\n]+\n\n\*\*missing-ground-rules\*\*: (?:(?!\n---\n)[^])*\n---\n(?:(?!\n---\n)[^])*\n---\n(?:(?!\n---\n)[^])*\n---\n\n\*\*Valley Partnership\*\*[^]*What follows:\n\n- Power is fairly equal/],
        ['a rule of good practice', 'explain no-re|view { because: "so" }', /\*\*no-review\*\*: [^]*Good practice, not part of the model: [^]*— compare Jones et al\./],
        ['a citation', 'stakeholder S { power: high [@ansell|-gash-2008 "p. 550"] }', /Ansell[^]*Collaborative governance in theory and practice[^]*<https:\/\/doi\.org\/10\.1093\/jopart\/mum032>[^]*p\. 550/],
    ])('%s', async (_, withMark, expected) => {
        const { text, position } = marked(withMark);
        const { session, uri } = await openCharter(text);
        const hover = await session.ask<Hover>('textDocument/hover', { textDocument: { uri }, position });
        expect((hover.contents as { value: string }).value).toMatch(expected);
    });

    it.each([
        ['a rule of the charter', river.replace('affects: Farmers, Anglers', 'affects: Farmers, Ang|lers'), 'What to do: Agree on a seat'],
        ['a misspelt value', 'forum F { meets: quater|ly }', 'What to do: Write “quarterly” instead.'],
    ])('begins with what to do about %s, after the message that the client shows itself', async (_, withMark, expected) => {
        const { text, position } = marked(withMark);
        const { session, uri } = await openCharter(text, {}, { showsFindingsAbove: true });
        const hover = await session.ask<Hover>('textDocument/hover', { textDocument: { uri }, position });
        expect((hover.contents as { value: string }).value.slice(0, expected.length)).toBe(expected);
    });

    it('does not say what to do about a finding that is explained', async () => {
        const { text, position } = marked(`${river.replace('affects: Farmers, Anglers', 'affects: Farmers, Ang|lers')}explain affected-stakeholder-excluded { because: "They asked to wait." }\n`);
        const { session, uri } = await openCharter(text);
        const hover = await session.ask<Hover>('textDocument/hover', { textDocument: { uri }, position });
        expect((hover.contents as { value: string }).value).toMatch(/^“Whether the weir goes” affects Valley Anglers(?:(?!What to do)[^])*$/);
    });

    it.each([
        ['a keyword', 'ground r|ule G', 'ground-rule'], ['a property', 'small win W { bet|ween: A }', 'small-win'], ['a term', 'small win W { status: plan|ned }', 'terms/win-status'],
        ['a name', 'stakeholder A\nsmall win W { between: A| }', undefined],
    ])('leads to the page of %s where the client has one', async (_, withMark, page) => {
        const { text, position } = marked(withMark);
        const { session, uri } = await openCharter(text, {}, { languagePage: '/language/{page}.html' });
        const hover = await session.ask<Hover>('textDocument/hover', { textDocument: { uri }, position });
        expect(/\n\n\[More of this\]\((.*)\)/.exec((hover.contents as { value: string }).value)?.[1]).toBe(page && `/language/${page}.html`);
    });
});

describe('lines above declarations', () => {
    const lensesOf = async (initializationOptions: object) => {
        const folder = folderWith({ 'valley.concordat': fixedRiver });
        const { session } = await Session.start([uriOf(folder)], fullClient, { initialize: { initializationOptions } });
        const uri = uriOf(folder, 'valley.concordat');
        await session.open(uri, fixedRiver);
        return { uri, lenses: await session.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } }) };
    };

    it('say the state of the conditions, and which decisions affect a stakeholder', async () => {
        const { lenses } = await lensesOf({});
        expect(lenses.map(({ range, command }) => [range.start.line, command!.title, command!.command])).toEqual([
            [0, expect.stringMatching(/^Conditions of the model: (\d+ [a-z ]+, )+\d+ not stated$/), ''],
            [4, 'Affected by 1 decision, takes part in it', ''],
            [5, 'Affected by 1 decision, takes part in it', ''],
        ]);
    });

    it('lead there, where the client can show it', async () => {
        const { uri, lenses } = await lensesOf({ showsAssessment: true, showsPlaces: true });
        expect(lenses.map(({ command }) => [command!.command, command!.arguments])).toEqual([
            ['concordat.showAssessment', undefined],
            ...[4, 5].map(line => ['concordat.showPlaces', [uri, { line, character: 12 }, [{ uri, range: { start: { line: 11, character: 9 }, end: { line: 11, character: 13 } } }]]]),
        ]);
    });
});

describe('the page of a rule', () => {
    it('is where the client says that it is', async () => {
        const folder = folderWith({ 'valley.concordat': river });
        const capabilities = { ...fullClient, textDocument: { ...fullClient.textDocument, publishDiagnostics: { codeDescriptionSupport: true } } };
        const { session } = await Session.start([uriOf(folder)], capabilities, { initialize: { initializationOptions: { rulePage: 'https://example.org/{rule}.html' } } });
        const found: Diagnostic[] = await session.diagnosticsOf(uriOf(folder, 'valley.concordat'), diagnostics => diagnostics.length > 0);
        expect(found.map(({ codeDescription }) => codeDescription?.href)).toEqual(found.map(({ code }) => `https://example.org/${code}.html`));
    });

    it('can be asked for', async () => {
        const { session } = await openCharter(river);
        expect(await session.ask('concordat/rulePage', { rule: 'missing-ground-rules' })).toMatch(/^# missing-ground-rules\n[^]*## Examples/);
        expect(await session.ask('concordat/rulePage', { rule: 'no-such-rule' })).toBeNull();
    });
});

describe('completion', () => {
    it.each([
        ['declarations', '|', ['partnership', 'stakeholder', 'ground rule', 'import'], ['members']],
        ['properties that are not used yet', 'forum F {\n    members: A\n    |\n}', ['chair', 'in attendance', 'because'], ['members', 'power']],
        ['properties that do not stand further down either', 'forum F {\n    |\n    meets: monthly // not {chair: A}\n    setting: face-to-face\n}\nforum G { quorum: 3 }', ['chair', 'quorum'], ['meets', 'setting']],
        ['terms with their meaning', 'stakeholder S { power: | }', ['none', 'low', 'moderate', 'high'], ['strong']],
        ['names of the right kind', 'stakeholder Anglers\nleader Lane\nforum F { members: | }', ['Anglers'], ['Lane', 'F']],
        ['names not listed yet', 'stakeholder Anglers\nstakeholder Farmers\nforum F { members: Anglers, | }', ['Farmers'], ['Anglers']],
        ['citation keys', 'source own "Own"\nstakeholder S { power: high [@|] }', ['@own', '@jones-2023'], []],
        ['rules to explain', 'explain |', ['missing-ground-rules'], ['unknown-property-x']],
        ['nothing in a text', 'stakeholder S "in |"', [], ['partnership', 'power']],
    ])('%s', async (_, withMark, offered, withheld) => {
        const { text, position } = marked(withMark);
        const { session, uri } = await openCharter(text);
        const labels = (await session.ask<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position })).map(({ label }) => label);
        expect(labels).toEqual(expect.arrayContaining(offered));
        expect(labels.filter(label => withheld.includes(label))).toEqual([]);
    });
});

describe('completion, as a client asks for it', () => {
    const ask = async (withMark: string, context: object = {}, initializationOptions: object = {}) => {
        const { text, position } = marked(withMark);
        const folder = folderWith({ 'valley.concordat': text });
        const { session } = await Session.start([uriOf(folder)], fullClient, { initialize: { initializationOptions } });
        const uri = uriOf(folder, 'valley.concordat');
        await session.open(uri, text);
        return session.ask<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position, ...context });
    };

    it('has what may follow proposed at once, where the client can', async () => {
        const command = { title: 'What may follow', command: 'editor.action.triggerSuggest' };
        const commands = async (options: object) => Object.fromEntries((await ask('partnership P { | }', {}, options)).map(({ label, command }) => [label, command]));
        expect(await commands({ proposesAgain: true })).toMatchObject({ kind: command, purpose: undefined, stage: command });
        expect(Object.values(await commands({})).filter(each => each !== undefined)).toEqual([]);
    });

    it('comes unasked behind a space only where something has to follow', async () => {
        const spaced = { context: { triggerKind: 2, triggerCharacter: ' ' } };
        expect((await ask('stakeholder S { power: | }', spaced)).map(({ label }) => label)).toEqual(['none', 'low', 'moderate', 'high']);
        expect(await ask('stakeholder S { power: low | }', spaced)).toEqual([]);
    });

    it('proposes rules of which something is found before others', async () => {
        const [first] = await ask(`${river}explain |`);
        expect(first!.label).toBe('affected-stakeholder-excluded');
    });
});

describe('finding one’s way', () => {
    it('definition, references and rename reach over files', async () => {
        const text = 'import "shared.concordat"\nforum F { members: Anglers }\ndecision D { affects: Anglers }\n';
        const { session, uri, folder } = await openCharter(text, { 'shared.concordat': 'stakeholder Anglers "Valley Anglers"\n' });
        const shared = uriOf(folder, 'shared.concordat');
        await session.diagnosticsOf(uri);
        const at = { textDocument: { uri }, position: { line: 1, character: 20 } };
        const declaration = { start: { line: 0, character: 12 }, end: { line: 0, character: 19 } };
        expect(await session.ask<Location>('textDocument/definition', at)).toEqual({ uri: shared, range: declaration });
        const references = await session.ask<Location[]>('textDocument/references', { ...at, context: { includeDeclaration: true } });
        expect(references.map(({ uri, range }) => [uri === shared ? 'shared' : 'own', range.start.line])).toEqual([['shared', 0], ['own', 1], ['own', 2]]);
        const rename = await session.ask<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'Рыбаки' });
        expect(edited(text, rename.changes![uri]!)).toBe(text.replaceAll('Anglers', 'Рыбаки'));
        expect(rename.changes![shared]).toEqual([{ range: declaration, newText: 'Рыбаки' }]);
        await expect(session.ask('textDocument/rename', { ...at, newName: 'a.b' })).rejects.toThrow('“a.b” cannot be a name. Use letters and digits, a letter first.');
        const titled = await session.ask<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'River anglers' });
        expect(edited(text, titled.changes![uri]!)).toBe(text.replaceAll('Anglers', 'RiverAnglers'));
        expect(titled.changes![shared]!.map(({ newText }) => newText)).toEqual(expect.arrayContaining(['RiverAnglers', expect.stringContaining('"River anglers"')]));
    });

    it('a rename is of the text that the client has, where it counts versions', async () => {
        const capabilities = { ...fullClient, workspace: { ...fullClient.workspace, workspaceEdit: { documentChanges: true } } };
        const folder = folderWith({ 'valley.concordat': river, 'shared.concordat': 'stakeholder Millers "Millers"\n' });
        const uri = uriOf(folder, 'valley.concordat');
        const { session } = await Session.start([uriOf(folder)], capabilities);
        await session.open(uri, river);
        await session.change(uri, `import "shared.concordat"\n${river.replace('Anglers\n', 'Anglers, Millers\n')}`);
        const edit = await session.ask<WorkspaceEdit>('textDocument/rename', { textDocument: { uri }, position: { line: 13, character: 33 }, newName: 'Mill' });
        expect(edit.documentChanges!.map(change => ('textDocument' in change ? [change.textDocument, change.edits.length] : []))).toEqual([
            [{ uri: uriOf(folder, 'shared.concordat'), version: null }, 1], [{ uri, version: 2 }, 1],
        ]);
    });

    it('outline, folding and layout', async () => {
        const { session, uri } = await openCharter(river.replace('    members', '  members'));
        const symbols = await session.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
        expect(symbols.map(({ name, detail }) => `${detail} ${name}`)).toEqual(['partnership Valley Partnership', 'stakeholder Valley Farmers', 'stakeholder Valley Anglers', 'forum River table', 'decision Whether the weir goes']);
        const folds = await session.ask<{ startLine: number; endLine: number }[]>('textDocument/foldingRange', { textDocument: { uri } });
        expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([[0, 2], [7, 9], [11, 14]]);
        const edits = await session.ask<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options: { tabSize: 4, insertSpaces: true } });
        expect(edited(river.replace('    members', '  members'), edits)).toBe(river);
        const found = await session.ask<{ name: string }[]>('workspace/symbol', { query: 'weir' });
        expect(found.map(({ name }) => name)).toEqual(['Whether the weir goes']);
    });
});

it('shows a partnership: its assessment and pictures, with places in the text as it stands; nothing for a library', async () => {
    const { session, uri } = await openCharter(river);
    const { assessment, pictures } = await session.ask<Seen>('concordat/pictures', { uri });
    expect(assessment.partnership).toBe('Valley Partnership');
    expect(pictures.figure).toContain('data-condition="inclusiveness" data-state="unmet"');
    expect(pictures.grid).toMatch(/Anglers[^<]*they have no say/);
    await session.change(uri, `\n${fixedRiver}`);
    const mended = await session.ask<Seen>('concordat/pictures', { uri });
    expect(mended.pictures.grid).toMatch(/Anglers[^<]*they take part/);
    await session.change(uri, 'stakeholder Farmers "Farmers"');
    expect(await session.ask('concordat/pictures', { uri })).toBeNull();
});
