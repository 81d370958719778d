import { describe, expect, it } from 'vitest';
import type { CompletionItem, Location, WorkspaceEdit } from 'vscode-languageserver';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from '../support/command.js';
import { edited, has, hasNot, uriOf } from '../support/editor.js';
import { fullClient, Session } from '../support/session.js';

const partnership = 'partnership P "P" { convened by: Council  stage: draft }\nforum F "F" { members: Council }\n';
const library = 'stakeholder Council "Valley Council" { sector: local-authority }\n';

async function renaming(files: Record<string, string>, ...moves: readonly (readonly [string, string])[]) {
    const folder = folderWith(files);
    const { session, initialized } = await Session.start([uriOf(folder)]);
    const edit = await session.ask<WorkspaceEdit | null>('workspace/willRenameFiles', { files: moves.map(([from, to]) => ({ oldUri: uriOf(folder, from), newUri: uriOf(folder, to) })) });
    const texts = Object.fromEntries(Object.entries(edit?.changes ?? {}).map(([uri, edits]) => {
        const file = fileURLToPath(uri);
        return [file.slice(folder.length + 1), edited(readFileSync(file, 'utf8'), edits)];
    }));
    return { texts, edit, initialized, session };
}

describe('files that are renamed or moved in the editor', () => {
    it('are still imported, from charters and from literate charters', async () => {
        const { texts, initialized } = await renaming({
            'a.concordat': `import "organisations.concordat"\n${partnership}`,
            'paper.concordat.md': `# Paper\n\n\`\`\`concordat\nimport "./organisations.concordat"\n${partnership}\`\`\`\n`,
            'organisations.concordat': library,
        }, ['organisations.concordat', 'shared/all partners.concordat']);
        expect(texts).toEqual({
            'a.concordat': `import "shared/all partners.concordat"\n${partnership}`,
            'paper.concordat.md': `# Paper\n\n\`\`\`concordat\nimport "./shared/all partners.concordat"\n${partnership}\`\`\`\n`,
        });
        expect(initialized.capabilities.workspace?.fileOperations?.willRename?.filters.map(({ pattern }) => pattern.matches)).toEqual(['file', 'folder']);
    });

    it('are still cited: bibliographies, and the documents of sources', async () => {
        const text = `import "refs.bib"\n${partnership}stakeholder Council "Council"\nsource Constitution "Constitution" {\n    file: "papers/constitution.md"\n}\n`;
        const { texts } = await renaming({ 'a.concordat': text, 'refs.bib': '@book{a, title = {A}}', 'papers/constitution.md': '# One' }, ['refs.bib', 'references.bib'], ['papers', 'board/papers']);
        expect(texts['a.concordat']).toBe(text.replace('refs.bib', 'references.bib').replace('papers/constitution', 'board/papers/constitution'));
    });

    it('are still named in configurations, which may be moved themselves', async () => {
        const configuration = '{\n    // What all cite.\n    "bibliography": ["refs.bib", "./more/others.json"],\n    "extends": ["base.json", "some-package"]\n}\n';
        const files = { 'a.concordat': partnership, 'concordat.json': configuration, 'refs.bib': '@book{a, title = {A}}', 'more/others.json': '[]', 'base.json': '{}' };
        expect((await renaming(files, ['refs.bib', 'references.bib'], ['more', 'works'], ['base.json', 'shared/base.json'])).texts).toEqual({
            'concordat.json': configuration.replace('refs.bib', 'references.bib').replace('./more/', './works/').replace('base.json', 'shared/base.json'),
        });
        expect((await renaming({ ...files, 'a/b.concordat': partnership }, ['concordat.json', 'a/concordat.json'])).texts).toEqual({
            'concordat.json': configuration.replace('refs.bib', '../refs.bib').replace('./more/', '../more/').replace('base.json', '../base.json'),
        });
        expect((await renaming(files, ['a.concordat', 'b.concordat'])).edit).toBeNull();
    });

    it('keep what they import themselves, also with the folder around them', async () => {
        const files = { 'places/north/a.concordat': `import "../../organisations.concordat"\nimport "b.concordat"\n${partnership}`, 'places/north/b.concordat': '', 'organisations.concordat': library };
        const file = 'places/north/a.concordat';
        expect((await renaming(files, ['places/north', 'north'])).texts).toEqual({ [file]: files[file].replace('../../', '../') });
    });

    it('change nothing that did not name them', async () => {
        expect((await renaming({ 'a.concordat': partnership, 'b.concordat': library }, ['b.concordat', 'c.concordat'])).edit).toBeNull();
    });
});

describe('a path', () => {
    const files = { 'organisations.concordat': library, 'shared/more.concordat': library, 'refs.bib': '', 'papers/constitution.docx': '', 'papers/terms.md': '', 'package.json': '{}', 'node_modules/x/y.bib': '' };
    const proposed = async (text: string) => {
        const folder = folderWith({ ...files, 'places/a.concordat': '' });
        const { session } = await Session.start([uriOf(folder)]);
        const uri = uriOf(folder, 'places/a.concordat');
        await session.open(uri, text.replace('|', ''));
        const before = text.slice(0, text.indexOf('|')).split('\n');
        const items = await session.ask<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)!.length } });
        return { items, labels: items.map(({ label }) => label) };
    };

    it('that is imported is proposed: charters, libraries and bibliographies', async () => {
        const { items, labels } = await proposed('import "../org|"');
        expect(labels).toEqual(['../organisations.concordat', '../refs.bib', '../shared/more.concordat']);
        expect(items[0]!.textEdit).toMatchObject({ range: { start: { line: 0, character: 8 }, end: { line: 0, character: 14 } }, newText: '../organisations.concordat' });
    });

    it('of a source is proposed: documents that can be read', async () => {
        expect((await proposed('source S "S" {\n    file: "|"\n}')).labels).toEqual(['../papers/constitution.docx', '../papers/terms.md']);
    });
});

describe('an import', () => {
    it('that cannot be found is one finding, and not one more for each name', async () => {
        const folder = folderWith({ 'a.concordat': `import "gone.concordat"\n${partnership}` });
        const { session } = await Session.start([uriOf(folder)]);
        const found = await session.diagnosticsOf(uriOf(folder, 'a.concordat'), has('unresolved-import'));
        expect(found.filter(({ severity }) => severity === 1).map(({ code }) => code)).toEqual(['unresolved-import']);
    });

    it('may lead from one folder of a window into another, where names are found, used and renamed', async () => {
        const [own, other] = [folderWith({ 'concordat.json': '{}', 'a.concordat': '' }), folderWith({ 'concordat.json': '{}', 'organisations.concordat': library })];
        const uri = uriOf(own, 'a.concordat');
        const path = join('..', other.slice(other.lastIndexOf('/') + 1), 'organisations.concordat');
        const text = `import "${path}"\n${partnership}`;
        const { session } = await Session.start([uriOf(own), uriOf(other)]);
        await session.open(uri, text);
        await session.diagnosticsOf(uri, diagnostics => diagnostics.length > 0 && hasNot('unresolved-name', 'import-outside-workspace', 'unresolved-import')(diagnostics));
        const declared = { textDocument: { uri: uriOf(other, 'organisations.concordat') }, position: { line: 0, character: 14 } };
        const places = await session.ask<Location[]>('textDocument/references', { ...declared, context: { includeDeclaration: false } });
        expect(places.map(each => each.uri)).toEqual([uri, uri]);
        const { changes } = await session.ask<WorkspaceEdit>('textDocument/rename', { ...declared, newName: 'TownCouncil' });
        expect(edited(text, changes![uri]!)).toBe(text.replaceAll('Council', 'TownCouncil'));
        expect(edited(library, changes![declared.textDocument.uri]!)).toBe(library.replace('Council ', 'TownCouncil '));
        const alone = await Session.start([uriOf(own)], fullClient);
        await alone.session.open(uri, text);
        await alone.session.diagnosticsOf(uri, has('import-outside-workspace'));
    });
});
