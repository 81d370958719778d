import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CodeAction, CodeLens, CompletionItem, Hover, Location } from 'vscode-languageserver';
import type { DraftAnswer } from '../../server/features/draft-from-document.js';
import { folderWith } from '../support/command.js';
import { edited, uriOf } from '../support/editor.js';
import { fullClient, Session } from '../support/session.js';

const fixtures = 'tests/documents/fixtures';
const word = new Uint8Array(readFileSync(join(fixtures, 'harbour-constitution.docx')));
const pdf = new Uint8Array(readFileSync(join(fixtures, 'harbour-constitution.pdf')));
const rules = '# Rules\n\n## Quorum\n\n1.1 At least half of the members are present.\n\n1.2 The chair counts as a member.\n\n## Minutes\n\nMinutes are published within ten days.\n';

/** Where the mark `|` is in a text, and the text without it. */
function marked(text: string): { text: string; position: { line: number; character: number } } {
    const [before, after] = text.split('|') as [string, string];
    const lines = before.split('\n');
    return { text: before + after, position: { line: lines.length - 1, character: lines.at(-1)!.length } };
}

const charterCiting = (citations: string, more = '') => `import "works.bib"
import "works.json"

source Constitution "Constitution" { file: "papers/constitution.docx" }
source Printed "Constitution" { file: "papers/constitution.pdf" }
source Rules "Rules" { file: "papers/rules.md" }

partnership Harbour "Harbour" { stage: draft }

stakeholder Council "Council" { sector: local-authority }

forum Board "Board" {
    members: Council
    quorum: 50% ${citations}
    ${more}
}
`;

async function openCiting(citations: string, { more = '', options = { showsDocuments: true, showsPlaces: true } as object } = {}) {
    const { text, position } = marked(charterCiting(citations, more));
    const folder = folderWith({
        'a.concordat': text, 'papers/constitution.docx': word, 'papers/constitution.pdf': pdf, 'papers/rules.md': rules,
        'works.bib': '@comment{x}\n@book{ostrom-1990,\n  title = {Governing the commons},\n  year = 1990\n}\n@book{ansell-2008, title = {Other}}\n',
        'works.json': '[{ "id": "gray-1989", "title": "Collaborating" }]',
    });
    const client = { ...fullClient, textDocument: { ...fullClient.textDocument, codeLens: { dynamicRegistration: true }, hover: { ...fullClient.textDocument!.hover, dynamicRegistration: true }, references: { dynamicRegistration: true } } };
    const { session } = await Session.start([uriOf(folder)], client, { initialize: { initializationOptions: options } });
    const uri = uriOf(folder, 'a.concordat');
    await session.open(uri, text);
    const at = { textDocument: { uri }, position };
    return { session, folder, uri, text, position, at, definition: () => session.ask<Location | null>('textDocument/definition', at) };
}

const linesOf = (text: string, { range: { start, end } }: Location) => text.split('\n').slice(start.line, Math.max(end.line, start.line + 1)).map(line => line.trim()).filter(line => line !== '');

describe('definition on a citation', () => {
    it('leads to the line of a passage in Markdown', async () => {
        const { definition, folder } = await openCiting('[@Rules "1.|2"]');
        const location = (await definition())!;
        expect(location.uri).toBe(uriOf(folder, 'papers/rules.md'));
        expect(linesOf(rules, location)).toEqual(['1.2 The chair counts as a member.']);
    });

    it.each([
        ['Constitution', 'constitution.docx'],
        ['Printed', 'constitution.pdf'],
    ])('leads to the passage in the text of a document that an editor cannot show: %s', async (key, name) => {
        const { definition, session, folder } = await openCiting(`[@${key} "3.2.1|"]`);
        const location = (await definition())!;
        const file = uriOf(folder, 'papers', name);
        expect(location.uri).toBe(`concordat-document:/${name}.txt?${encodeURIComponent(file)}`);
        const text = await session.ask<string>('concordat/documentText', { uri: file });
        expect(linesOf(text, location).join(' ')).toMatch(/^3\.2\.1 No business shall be transacted unless at least one half of the voting Members are present, including: \(a\) the Chair or Vice-Chair;/);
    });

    it('leads to the file itself where the client shows no text of documents', async () => {
        const { definition, folder } = await openCiting('[@Constitution "3.2.1|"]', { options: {} });
        expect(await definition()).toEqual({ uri: uriOf(folder, 'papers/constitution.docx'), range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } });
    });

    it('leads from quoted words to the passage that has them', async () => {
        const { definition } = await openCiting('[@Rules says "published within| ten days"]');
        expect(linesOf(rules, (await definition())!)).toEqual(['Minutes are published within ten days.']);
    });

    it.each([
        ['[@Ru|les "1.2"]', 'a.concordat', 5, 7],
        ['[@ostrom|-1990]', 'works.bib', 1, 6],
        ['[@gray-1|989]', 'works.json', 0, 9],
    ])('leads from a key to its source, or its entry in a bibliography: %s', async (citation, file, line, character) => {
        const { definition, folder } = await openCiting(citation);
        expect(await definition()).toMatchObject({ uri: uriOf(folder, file), range: { start: { line, character } } });
    });

    it('leads nowhere from a work that every charter can cite', async () => {
        const { definition } = await openCiting('[@jones-2023|]');
        expect(await definition()).toBeNull();
    });
});

describe('completion in a citation', () => {
    const proposed = async (citations: string) => {
        const { session, at, text } = await openCiting(citations);
        const items = await session.ask<CompletionItem[]>('textDocument/completion', at);
        return { items, after: (label: string) => edited(text, [(items.find(each => each.label === label)!.textEdit as { range: Location['range']; newText: string })]) };
    };

    it('offers the labels of the document with the headings they are under', async () => {
        const { items, after } = await proposed('[@Constitution "3|"]');
        const clause = items.find(({ label }) => label === '3.2.1')!;
        expect(clause.detail).toMatch(/^[^:]+: No business shall be transacted/);
        expect(clause.filterText).toContain('3.2.1');
        expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['3.2.1(a)', 'table 1, row 1', 'fn 1']));
        expect(after('3.2.1')).toBe(charterCiting('[@Constitution "3.2.1"]'));
    });

    it('offers them behind the key too, in quotation marks', async () => {
        expect((await proposed('[@Rules |]')).after('"1.2"')).toBe(charterCiting('[@Rules "1.2"]'));
    });

    it('offers what the passage says where it is quoted', async () => {
        expect((await proposed('[@Rules "1.2" says "|"]')).after('The chair counts as a member')).toBe(charterCiting('[@Rules "1.2" says "The chair counts as a member"]'));
    });

    it('offers nothing of a document in other texts', async () => {
        const { items } = await proposed('because "see [1; "|"');
        expect(items).toEqual([]);
    });
});

it('a passage that is cited can be quoted by a fix', async () => {
    const { session, uri, text, position } = await openCiting('[@Rules "1.|2"]');
    const actions = await session.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } });
    const [quote] = actions.filter(({ kind }) => kind === 'refactor.rewrite');
    expect(quote!.title).toBe('Quote “The chair counts as a member”');
    expect(edited(text, quote!.edit!.changes![uri]!)).toBe(charterCiting('[@Rules "1.2" says "The chair counts as a member"]'));
});

describe('a document in Markdown', () => {
    it('shows above its clauses how many statements cite them, and leads there', async () => {
        const { session, folder, uri, text } = await openCiting('[@Rules "1.2"]|', { more: 'meets: monthly [@Rules "1.2"]\n    notice: 7 days [@Rules "Minutes"]' });
        const document = { uri: uriOf(folder, 'papers/rules.md') };
        const lenses = await session.ask<CodeLens[]>('textDocument/codeLens', { textDocument: document });
        expect(lenses.map(({ range, command }) => `${range.start.line} ${command!.title}`)).toEqual(['6 Cited by 2 statements', '8 Cited by 1 statement']);
        const places = lenses[0]!.command!.arguments![2] as Location[];
        expect(places.map(place => [place.uri, text.split('\n')[place.range.start.line]!.trim()])).toEqual([[uri, 'quorum: 50% [@Rules "1.2"]'], [uri, 'meets: monthly [@Rules "1.2"]']]);
        expect(await session.ask<Location[]>('textDocument/references', { textDocument: document, position: { line: 6, character: 0 }, context: { includeDeclaration: false } })).toEqual(places);
        const hover = await session.ask<Hover>('textDocument/hover', { textDocument: document, position: { line: 10, character: 3 } });
        expect((hover.contents as { value: string }).value).toBe('**Cited by 1 statement**\n\n- notice: 7 days (a.concordat)');
        expect(await session.ask<Hover | null>('textDocument/hover', { textDocument: document, position: { line: 0, character: 3 } })).toBeNull();
    });

    it('is asked about where the client can be told to, and is no charter', async () => {
        const { session, folder } = await openCiting('[@Rules "1.2"]|');
        await session.until(() => session.registered.filter(({ method }) => /codeLens|hover|references/.test(method)).length === 3);
        const document = { uri: uriOf(folder, 'papers/rules.md') };
        await session.open(document.uri, rules);
        expect(await session.ask('textDocument/completion', { textDocument: document, position: { line: 1, character: 0 } })).toEqual([]);
        expect(await session.ask('textDocument/formatting', { textDocument: document, options: { tabSize: 4, insertSpaces: true } })).toEqual([]);
    });

    it('is read again when it changes', async () => {
        const { session, folder } = await openCiting('[@Rules "1.2"]|');
        const document = { uri: uriOf(folder, 'papers/rules.md') };
        const lines = async () => (await session.ask<CodeLens[]>('textDocument/codeLens', { textDocument: document })).map(({ range }) => range.start.line);
        expect(await lines()).toEqual([6]);
        writeFileSync(join(folder, 'papers/rules.md'), `New first line.\n\n${rules}`);
        await session.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: document.uri, type: 2 }] });
        expect(await lines()).toEqual([8]);
    });
});

describe('a charter drafted from a document', () => {
    it('names it from where the charter will be, and quotes it', async () => {
        const { session, folder } = await openCiting('[@Rules "1.2"]|');
        const drafted = await session.ask<DraftAnswer>('concordat/draftFromDocument', { document: uriOf(folder, 'papers/constitution.docx'), charter: uriOf(folder, 'charters/new.concordat') });
        if ('problem' in drafted) throw new Error(drafted.problem);
        expect(drafted.text).toContain('file: "../papers/constitution.docx"');
        expect(drafted.statements).toBeGreaterThan(3);
        mkdirSync(join(folder, 'charters'));
        writeFileSync(join(folder, 'charters/new.concordat'), drafted.text);
        const uri = uriOf(folder, 'charters/new.concordat');
        await session.open(uri, drafted.text);
        const found = await session.diagnosticsOf(uri, diagnostics => diagnostics.length > 0);
        expect(found.filter(({ code }) => /passage|quotation|document-not/.test(String(code)))).toEqual([]);
    });

    it('or says why there is none', async () => {
        const { session, folder } = await openCiting('[@Rules "1.2"]|');
        writeFileSync(join(folder, 'papers/broken.docx'), 'no archive');
        const drafted = await session.ask<DraftAnswer>('concordat/draftFromDocument', { document: uriOf(folder, 'papers/broken.docx'), charter: uriOf(folder, 'new.concordat') });
        expect(drafted).toEqual({ problem: '“broken.docx” is not what its name says: it ends in .docx, but its contents are of another kind.' });
    });
});
