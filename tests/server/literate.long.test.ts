import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CompletionItem, FileSystemWatcher, Hover, MarkupContent, TextEdit } from 'vscode-languageserver';
import { folderWith } from '../support/command.js';
import { after, codes, edited, has, hasNot, fixedRiver, river, uriOf } from '../support/editor.js';
import { Session } from '../support/session.js';

const paper = (charter: string) => `# The river\n\nWe  agreed this { in May.\n\n\`\`\`concordat\n${charter}\`\`\`\n\n  That is all.\n`;

async function opened(text: string): Promise<{ session: Session; uri: string }> {
    const folder = folderWith({ 'river.concordat.md': text });
    const { session } = await Session.start([uriOf(folder)]);
    const uri = uriOf(folder, 'river.concordat.md');
    await session.open(uri, text);
    return { session, uri };
}

describe('a Markdown file that holds a charter', () => {
    it('is watched, and checked whether it is open or not', async () => {
        const folder = folderWith({ 'river.concordat.md': paper(river), 'readme.md': '```concordat\nx\n```\n' });
        const { session } = await Session.start([uriOf(folder)]);
        const found = await session.diagnosticsOf(uriOf(folder, 'river.concordat.md'), has('affected-stakeholder-excluded'));
        expect(codes(found)).not.toContain('syntax-error');
        expect(session.lastSent(uriOf(folder, 'readme.md'))).toBeUndefined();
        await session.until(() => session.registered.length > 0);
        const { watchers } = session.registered[0]!.registerOptions as { watchers: FileSystemWatcher[] };
        expect(watchers[0]!.globPattern).toMatch(/\[mM\]\[dD\]/);
    });

    it('is checked again when it changes on disk, comes or goes', async () => {
        const folder = folderWith({ 'river.concordat.md': paper(river) });
        const { session } = await Session.start([uriOf(folder)]);
        const [uri, other] = [uriOf(folder, 'river.concordat.md'), uriOf(folder, 'other.concordat.md')];
        await session.diagnosticsOf(uri, has('affected-stakeholder-excluded'));
        writeFileSync(join(folder, 'river.concordat.md'), paper(fixedRiver));
        await session.changedOnDisk([uri, 2]);
        await session.diagnosticsOf(uri, hasNot('affected-stakeholder-excluded'));
        writeFileSync(join(folder, 'other.concordat.md'), paper(river));
        await session.changedOnDisk([other, 1]);
        await session.diagnosticsOf(other, has('affected-stakeholder-excluded'));
    });

    it('is one where the configuration of its folder lists it, also where no file there has the name of a charter', async () => {
        const folder = folderWith({ 'kettle/concordat.json': '{ "literate": ["/GOVERNANCE.md"] }', 'kettle/GOVERNANCE.md': paper(river), 'kettle/README.md': paper(river) });
        const { session } = await Session.start([uriOf(folder)]);
        await session.diagnosticsOf(uriOf(folder, 'kettle/GOVERNANCE.md'), has('affected-stakeholder-excluded'));
        expect(session.lastSent(uriOf(folder, 'kettle/README.md'))).toBeUndefined();
    });

    it('is mended by quick fixes, in its fence', async () => {
        const { session, uri } = await opened(paper(river));
        const [finding] = (await session.diagnosticsOf(uri, has('affected-stakeholder-excluded'))).filter(({ code }) => code === 'affected-stakeholder-excluded');
        const actions = await session.actions(uri, finding!.range, { diagnostics: [finding!] });
        const mended = after(paper(river), uri, actions.find(({ isPreferred }) => isPreferred)!);
        expect(mended).toBe(paper(fixedRiver));
        await session.change(uri, mended);
        await session.diagnosticsOf(uri, hasNot('affected-stakeholder-excluded'));
        const explained = after(paper(river), uri, actions.find(({ title }) => title === 'Explain this finding…')!);
        expect(explained).toMatch(/\n}\n\nexplain affected-stakeholder-excluded \{\n[^]*\n}\n```\n\n {2}That is all\.\n$/);
    });

    it('has its fences laid out, and its prose left alone', async () => {
        const untidy = paper('stakeholder   A{power:high}\n');
        const { session, uri } = await opened(untidy);
        const edits = await session.ask<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options: { tabSize: 4, insertSpaces: true } });
        expect(edited(untidy, edits)).toBe(paper('stakeholder A { power: high }\n'));
    });

    it('has hovers and completion in its fences, and none in its prose', async () => {
        const { session, uri } = await opened(paper(river));
        const ask = <T>(method: string, line: number, character: number) => session.ask<T>(method, { textDocument: { uri }, position: { line, character } });
        const hover = await ask<Hover>('textDocument/hover', 5, 4);
        expect((hover.contents as MarkupContent).value).toContain('partnership');
        expect(await ask('textDocument/hover', 2, 4)).toBeNull();
        expect(await ask('textDocument/completion', 2, 0)).toEqual([]);
        expect((await ask<CompletionItem[]>('textDocument/completion', 13, 13)).map(({ label }) => label)).toEqual(['Farmers', 'Anglers', 'everyone']);
    });
});
