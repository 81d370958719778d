import { describe, expect, it } from 'vitest';
import { tools } from '../../language/assistant/all.js';
import type { ToolResult } from '../../server/features/tools.js';
import { assistantIn, call, textOf } from '../support/assistant.js';
import { folderWith } from '../support/command.js';
import { fixedRiver, river, uriOf } from '../support/editor.js';
import { fullClient, Session } from '../support/session.js';

const files = {
    'river.concordat': `${river}\nsource Rules "Rules" { file: "papers/rules.md"  read: whole }\nforum Board "Board" {\n    quorum: 50% [@Rules "1.1" says "at least half of the members"]\n    notice: 7 days [@Rules "1.1" says "seven days"]\n}\n`,
    'places/people.concordat': 'stakeholder A "Anna"',
    'papers/rules.md': '# Rules\n\n## Quorum\n\n1.1 Quorum: at least half of the members are present.\n',
};

async function editorIn(folder: string) {
    const { session } = await Session.start([uriOf(folder)], fullClient);
    const ask = (name: string, input: unknown) => session.ask<ToolResult>('concordat/tool', { name, input });
    return { session, ask };
}

describe('an assistant in the editor', () => {
    it.each([
        ['lint', { path: '.' }], ['lint', { path: 'river.concordat', limit: 2 }], ['lint', { text: `import "places/people.concordat"\n${river}`, filename: 'other.concordat' }],
        ['assess', { path: 'river.concordat' }], ['assess', { text: fixedRiver }], ['rule_page', { rule: 'no-small-wins' }], ['format', { text: 'stakeholder   A{power:high}' }],
        ['list_passages', { document: 'papers/rules.md' }], ['read_passage', { document: 'papers/rules.md', locator: '1.1' }],
        ['check_quotation', { document: 'papers/rules.md', quotation: 'at least half of the members' }],
        ['assess', { path: 'places/people.concordat' }], ['assess', { path: '.' }], ['rule_page', { rule: 'no-small-win' }], ['lint', {}], ['lint', { text: '', filename: '../a.concordat' }],
        ['read_passage', { document: 'papers/rules.md', locator: '9.9' }],
    ])('%s %o: is told what one is told that reaches the command by MCP', async (name, input) => {
        const folder = folderWith(files);
        const answer = await (await editorIn(folder)).ask(name, input);
        const { isError = false, ...other } = await call(await assistantIn(folder), name, input);
        expect(answer).toEqual({ [isError ? 'problem' : 'text']: textOf(other) });
    });

    it('is told of charters as they are in the editor, by a path from the folder or a whole one', async () => {
        const folder = folderWith(files);
        const { session, ask } = await editorIn(folder);
        await session.open(uriOf(folder, 'river.concordat'), fixedRiver);
        for (const path of ['river.concordat', `${folder}/river.concordat`]) expect(JSON.stringify(await ask('lint', { path }))).not.toContain('affected-stakeholder-excluded');
    });

    it.each([
        ['lint', { path: '../..' }, /^There is no charter at “\.\.\/\.\.” in the folders that are open\.$/], ['lint', { path: '/etc' }, /^There is no charter at/],
        ['list_passages', { document: '/etc/passwd' }, /cannot be read in the folders that are open/], ['list_passages', { document: '../../etc/passwd' }, /cannot be read in the folders that are open/],
        ['lint', { path: 7 }, /^The input does not fit: /], ['lint', null, /^Give either the text of a charter or a path\.$/], ['write', {}, /^There is no tool “write”\.$/],
    ])('%s %o: is refused, with the reason', async (name, input, problem) => {
        expect(await (await editorIn(folderWith(files))).ask(name, input)).toEqual({ problem: expect.stringMatching(problem) as string });
    });

    it('has no tool without a charter or a folder that could answer it', async () => {
        const { session } = await Session.start([], fullClient);
        expect(await session.ask('concordat/tool', { name: 'lint', input: { path: '.' } })).toEqual({ problem: 'No folder is open in the editor.' });
        expect(tools.length).toBe(7);
    });
});
