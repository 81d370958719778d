import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CodeAction, CompletionItem, Diagnostic, DocumentSymbol, Hover, Location, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { folderWith } from '../support/command.js';
import { Session } from '../support/session.js';

const uriOf = (...path: string[]) => pathToFileURL(join(...path)).toString();
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const has = (code: string) => (diagnostics: readonly Diagnostic[]) => codes(diagnostics).includes(code);
const hasNot = (code: string) => (diagnostics: readonly Diagnostic[]) => !codes(diagnostics).includes(code);

/** The text without its mark `|`, and the position of that. */
function marked(text: string): { text: string; position: { line: number; character: number } } {
    const [before, after] = text.split('|') as [string, string];
    const lines = before.split('\n');
    return { text: before + after, position: { line: lines.length - 1, character: lines.at(-1)!.length } };
}

function edited(text: string, edits: readonly TextEdit[]): string {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const offset = ({ line, character }: { line: number; character: number }) => starts[line]! + character;
    return [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))
        .reduce((changed, { range, newText }) => changed.slice(0, offset(range.start)) + newText + changed.slice(offset(range.end)), text);
}

const river = `partnership Valley "Valley Partnership" {
    stage: agreed
}

stakeholder Farmers "Valley Farmers" { power: high }
stakeholder Anglers "Valley Anglers" { power: high }

forum Table "River table" {
    members: Farmers
}

decision Weir "Whether the weir goes" {
    affects: Farmers, Anglers
    taken by: Table
}
`;

async function openCharter(text: string, files: Record<string, string> = {}) {
    const folder = folderWith({ ...files, 'valley.concordat': text });
    const { session, initialized } = await Session.start([uriOf(folder)]);
    const uri = uriOf(folder, 'valley.concordat');
    await session.open(uri, text);
    return { session, initialized, folder, uri };
}

describe('findings', () => {
    it('come with related places, and go when they are mended', async () => {
        const { session, uri } = await openCharter(river);
        const found = (await session.diagnosticsOf(uri, has('affected-stakeholder-excluded'))).find(({ code }) => code === 'affected-stakeholder-excluded');
        expect(found).toMatchObject({ source: 'concordat', severity: 1, range: { start: { line: 12, character: 22 } }, relatedInformation: [{ message: 'The members of “River table”.', location: { uri, range: { start: { line: 8 } } } }] });
        await session.change(uri, river.replace('members: Farmers', 'members: Farmers, Anglers'));
        await session.diagnosticsOf(uri, hasNot('affected-stakeholder-excluded'));
    });

    it('of all charters of the folder, open or not', async () => {
        const folder = folderWith({ 'valley.concordat': river });
        const { session } = await Session.start([uriOf(folder)]);
        await session.diagnosticsOf(uriOf(folder, 'valley.concordat'), has('affected-stakeholder-excluded'));
    });

    it('follow an import that changes in the editor, on disk, and goes', async () => {
        const text = `import "shared.concordat"\n${river.replace(/stakeholder Anglers.*\n/, '')}`;
        const { session, uri, folder } = await openCharter(text, { 'shared.concordat': 'stakeholder Anglers "Valley Anglers"' });
        const shared = uriOf(folder, 'shared.concordat');
        const changedOnDisk = () => session.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: shared, type: 2 }] });
        await session.diagnosticsOf(uri, hasNot('unresolved-name'));
        await session.open(shared, 'stakeholder Fishers "Fishers"');
        await session.diagnosticsOf(uri, has('unresolved-name'));
        await session.change(shared, 'stakeholder Anglers "Anglers"');
        await session.diagnosticsOf(uri, hasNot('unresolved-name'));
        await session.connection.sendNotification('textDocument/didClose', { textDocument: { uri: shared } });
        writeFileSync(join(folder, 'shared.concordat'), 'stakeholder Fishers "Fishers"');
        await changedOnDisk();
        await session.diagnosticsOf(uri, has('unresolved-name'));
        rmSync(join(folder, 'shared.concordat'));
        await changedOnDisk();
        await session.diagnosticsOf(uri, has('unresolved-import'));
        writeFileSync(join(folder, 'shared.concordat'), 'stakeholder Anglers "Anglers"');
        await changedOnDisk();
        await session.diagnosticsOf(uri, diagnostics => hasNot('unresolved-import')(diagnostics) && hasNot('unresolved-name')(diagnostics));
    });

    it('follow folders that are added', async () => {
        const [one, two] = [folderWith({ 'a.concordat': '' }), folderWith({ 'valley.concordat': river })];
        const { session } = await Session.start([uriOf(one)]);
        await session.diagnosticsOf(uriOf(one, 'a.concordat'));
        await session.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: uriOf(two), name: 'two' }], removed: [] } });
        await session.diagnosticsOf(uriOf(two, 'valley.concordat'), has('affected-stakeholder-excluded'));
    });
});

describe('quick fixes', () => {
    const actionsAt = async (session: Session, uri: string, diagnostic: Diagnostic, sent: Partial<Diagnostic> = diagnostic) =>
        session.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: diagnostic.range, context: { diagnostics: [sent] } });

    it('clear their finding', async () => {
        const { session, uri } = await openCharter(river);
        const found = (await session.diagnosticsOf(uri, has('affected-stakeholder-excluded'))).find(({ code }) => code === 'affected-stakeholder-excluded')!;
        const actions = await actionsAt(session, uri, found);
        expect(actions.map(({ title, isPreferred, diagnostics }) => [title, isPreferred ?? false, diagnostics?.length])).toEqual([
            ['Add Valley Anglers to the members of “River table”', true, 1],
            ['Let Valley Anglers attend “River table”', false, 1],
            ['Explain this finding…', false, 1],
        ]);
        await session.change(uri, edited(river, actions[0]!.edit!.changes![uri]!));
        await session.diagnosticsOf(uri, hasNot('affected-stakeholder-excluded'));
    });

    it('explain a finding instead', async () => {
        const { session, uri } = await openCharter(river);
        const found = (await session.diagnosticsOf(uri, has('affected-stakeholder-excluded'))).find(({ code }) => code === 'affected-stakeholder-excluded')!;
        const explain = (await actionsAt(session, uri, found)).find(({ title }) => title === 'Explain this finding…')!;
        await session.change(uri, edited(river, explain.edit!.changes![uri]!));
        const after = await session.diagnosticsOf(uri, diagnostics => diagnostics.some(({ code, severity }) => code === 'affected-stakeholder-excluded' && severity === 4));
        expect(after.find(({ code }) => code === 'affected-stakeholder-excluded')!.message).toMatch(/\nExplained: …$/);
    });

    it('are found again for a client that sends back the range alone, and knows little', async () => {
        const folder = folderWith({});
        const { session } = await Session.start([], {});
        const uri = uriOf(folder, 'valley.concordat');
        await session.open(uri, river);
        const found = (await session.diagnosticsOf(uri, has('affected-stakeholder-excluded'))).find(({ code }) => code === 'affected-stakeholder-excluded')!;
        expect(found.relatedInformation).toBeUndefined();
        const actions = await actionsAt(session, uri, found, { range: found.range, message: found.message });
        expect(actions[0]).toMatchObject({ title: 'Add Valley Anglers to the members of “River table”', diagnostics: [{}] });
        const hover = await session.ask<Hover>('textDocument/hover', { textDocument: { uri }, position: { line: 8, character: 5 } });
        expect(hover.contents).toMatchObject({ kind: 'plaintext', value: expect.stringMatching(/^members: Who takes part in its decisions\./) });
    });
});

it('mends in one action all that keeps the meaning, and nothing else', async () => {
    const text = 'stakeholder A "A" {\n    sector: hospise\n    power: hihg\n    incentives: strong\n    power: hihg\n    resources moderate participation: voluntary\n}\n';
    const { session, uri } = await openCharter(text);
    const [all] = await session.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics: [], only: ['source.fixAll'] } });
    expect(edited(text, all!.edit!.changes![uri]!)).toBe('stakeholder A "A" {\n    sector: hospice\n    power: high\n    incentive: strong\n    resources: moderate participation: voluntary\n}\n');
    await session.change(uri, 'stakeholder A "A" { power: enormous }');
    expect(await session.ask('textDocument/codeAction', { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics: [], only: ['source.fixAll'] } })).toEqual([]);
});

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
    const { session, uri, folder } = await openCharter(text, { 'shared.concordat': '' });
    const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = await session.ask<{ position: { line: number; character: number }; label: string }[]>('textDocument/inlayHint', { textDocument: { uri }, range: all });
    expect(hints.map(({ position, label }) => `${position.line}:${position.character} ${label}`)).toEqual(['5:47 trust: low', '7:23 decides', '7:26 has no say']);
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
        ['a keyword', 'for|um F', /^\*\*forum\*\*: A table people sit at/],
        ['a property', 'forum F { mem|bers: A }', /^\*\*members\*\*: Who takes part in its decisions\.[^]*Names a stakeholder\.[^]*Inclusion of all who are affected[^]*Jones et al\. 2023, Box 1, Institutional design \(ref\. 1\)/],
        ['a term', 'stakeholder S { incentive: str|ong }', /^\*\*strong\*\*: /],
        ['a name', 'stakeholder A "The A <b>" { power: high because "*so*" }\nforum F { members: |A }', /^\*\*The A &lt;b&gt;\*\* \(stakeholder `A`\)\n\n- power: high because \\\*so\\\*$/],
        ['a documented name', '/** Speaks for\n * all carers. */\nstakeholder A| "A"', /Speaks for\nall carers\\\./],
        ['a citation', 'stakeholder S { power: high [@ansell|-gash-2008 "p. 550"] }', /Ansell[^]*Collaborative governance in theory and practice[^]*<https:\/\/doi\.org\/10\.1093\/jopart\/mum032>[^]*p\\\. 550/],
    ])('%s', async (_, withMark, expected) => {
        const { text, position } = marked(withMark);
        const { session, uri } = await openCharter(text);
        const hover = await session.ask<Hover>('textDocument/hover', { textDocument: { uri }, position });
        expect((hover.contents as { value: string }).value).toMatch(expected);
    });
});

describe('completion', () => {
    it.each([
        ['declarations', '|', ['partnership', 'stakeholder', 'ground rule', 'import'], ['members']],
        ['properties that are not used yet', 'forum F {\n    members: A\n    |\n}', ['chair', 'in attendance', 'because'], ['members', 'power']],
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
        await expect(session.ask('textDocument/rename', { ...at, newName: 'two words' })).rejects.toThrow('“two words” is no name: use letters, digits, - and _, and at least one letter.');
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
