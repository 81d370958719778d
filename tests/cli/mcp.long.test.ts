import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../language/generated/rule-ids.js';
import { kinds } from '../../language/vocabulary/kinds.js';
import { assistantIn, call, textOf, type Answer } from '../support/assistant.js';
import { today } from '../support/check.js';
import { concordat, folderWith } from '../support/command.js';
import { fixedRiver, river } from '../support/editor.js';

interface FindingData { readonly rule: string; readonly file: string; readonly line: number; readonly column: number; readonly severity: string; readonly based_on: string[]; readonly fixes: string[]; readonly message: string }
const findingsOf = ({ structuredContent }: Answer) => (structuredContent as { findings: FindingData[] }).findings;

describe('concordat mcp', () => {
    it('says what it offers, and that nothing it does changes anything', async () => {
        const client = await assistantIn(folderWith({}));
        const { tools } = await client.listTools();
        expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([['lint', true], ['assess', true], ['rule_page', true], ['format', true], ['list_passages', true], ['read_passage', true], ['check_quotation', true]]);
        expect(client.getServerVersion()).toMatchObject({ name: 'concordat' });
    });

    it('lint: a text, with places and citations', async () => {
        const client = await assistantIn(folderWith({}));
        const answer = await call(client, 'lint', { text: river });
        const found = findingsOf(answer).find(({ rule }) => rule === 'affected-stakeholder-excluded')!;
        expect(found).toEqual({
            rule: 'affected-stakeholder-excluded', severity: 'error', file: 'charter.concordat', line: 13, column: 23,
            message: '“Whether the weir goes” affects Valley Anglers, but the charter names no seat for them in “River table”, which decides it.',
            based_on: [
                'The model says: Leaving stakeholders out is one of the main reasons why collaborations fail. (Jones et al. 2023, Box 1, Institutional design (ref. 1))',
                expect.stringContaining('The model says: Inclusion matters') as string,
            ],
            fixes: ['Add Valley Anglers to the members of “River table”', 'Add Valley Anglers to those in attendance at “River table”'],
        });
        expect(textOf(answer)).toContain(`charter.concordat:13:23 error affected-stakeholder-excluded: ${found.message}`);
        expect(findingsOf(await call(client, 'lint', { text: fixedRiver })).map(({ rule }) => rule)).not.toContain('affected-stakeholder-excluded');
        const paper = await call(client, 'lint', { text: `# T\n\n\`\`\`concordat\n${river}\`\`\`\n`, filename: 'paper.concordat.md' });
        expect(findingsOf(paper).find(({ rule }) => rule === 'affected-stakeholder-excluded')).toMatchObject({ file: 'paper.concordat.md', line: 16 });
    });

    it('lint: files and folders find what the command finds', async () => {
        const cwd = folderWith({ 'a/one.concordat': river, 'b.concordat': 'import "a/people.concordat"\npartnership P { convened by: A }', 'a/people.concordat': 'stakeholder A "Anna"' });
        const client = await assistantIn(cwd);
        const expected = JSON.parse(concordat(['lint', '--format', 'json', '--today', today], { cwd }).stdout) as { findings: { rule: string; file: string; start: { line: number; column: number } }[] };
        const found = findingsOf(await call(client, 'lint', { path: '.' }));
        expect(found.map(({ rule, file, line, column }) => [rule, file, line, column])).toEqual(expected.findings.map(({ rule, file, start }) => [rule, file, start.line, start.column]));
        expect(findingsOf(await call(client, 'lint', { path: 'a/people.concordat' })).map(({ rule }) => rule)).toEqual([]);
    });

    it('lint: answers no more than it is asked for, the most severe first, and says how many it left out', async () => {
        const client = await assistantIn(folderWith({}));
        const all = findingsOf(await call(client, 'lint', { text: river }));
        const answer = await call(client, 'lint', { text: river, limit: 2 });
        expect(findingsOf(answer)).toEqual(['error', 'warning'].flatMap(severity => all.filter(each => each.severity === severity)).slice(0, 2));
        expect(answer.structuredContent!['left_out']).toBe(all.length - 2);
        expect(textOf(answer)).toMatch(new RegExp(`\\n${all.length - 2} more are left out\\. Use limit to return more\\.$`));
        expect((await call(client, 'lint', { text: river, limit: 0 })).isError).toBe(true);
    });

    it('assess: the state of every condition, with what is behind it', async () => {
        const client = await assistantIn(folderWith({ 'river.concordat': river, 'people.concordat': 'stakeholder A' }));
        const { structuredContent } = await call(client, 'assess', { path: 'river.concordat' });
        const { conditions } = structuredContent as { conditions: { condition: string; state: string; claim: string; findings: FindingData[] }[] };
        const inclusiveness = conditions.find(({ condition }) => condition === 'inclusiveness')!;
        expect({ state: inclusiveness.state, rules: inclusiveness.findings.map(({ rule }) => rule) }).toEqual({ state: 'unmet', rules: ['affected-stakeholder-excluded'] });
        expect(inclusiveness.claim).toMatch(/^The model says: .*\(Jones et al\. 2023, /);
        expect(conditions.find(({ condition }) => condition === 'prehistory')).toMatchObject({ state: 'not stated' });
        const { to_ask: asked } = structuredContent as { to_ask?: string };
        expect(asked).toMatch(/^Ask the partners .*how far they trust each other/);
        expect(textOf(await call(client, 'assess', { path: 'river.concordat' }))).toContain(`${asked}\n`);
        expect(textOf(await call(client, 'assess', { path: 'people.concordat' }))).toBe('This declares no partnership, so it cannot be assessed: it is a library, or it could not be read. Use lint to find out more.');
        expect(textOf(await call(client, 'assess', { path: '.' }))).toBe('There are 2 charters in “.”. Name the one to assess.');
    });

    it('explain: the page of a rule, or the rule that was meant', async () => {
        const client = await assistantIn(folderWith({}));
        expect(textOf(await call(client, 'rule_page', { rule: 'no-small-wins' }))).toBe(concordat(['rule', 'no-small-wins']).stdout);
        const answer = await call(client, 'rule_page', { rule: 'no-small-win' });
        expect([answer.isError, textOf(answer)]).toEqual([true, 'There is no rule “no-small-win”. Did you mean no-small-wins?']);
    });

    it('format: lays a text out, also one in Markdown', async () => {
        const client = await assistantIn(folderWith({}));
        expect(textOf(await call(client, 'format', { text: 'stakeholder   A{power:high}' }))).toBe('stakeholder A { power: high }\n');
        expect(textOf(await call(client, 'format', { text: '#  A\n```concordat\nstakeholder   A\n```\n', filename: 'a.concordat.md' }))).toBe('#  A\n```concordat\nstakeholder A\n```\n');
    });

    it('resources: the language, the model, and every rule', async () => {
        const client = await assistantIn(folderWith({}));
        const { resources } = await client.listResources();
        expect(resources.map(({ uri }) => uri).sort()).toEqual(['concordat://language/README', 'concordat://language/declarations', 'concordat://language/terms', 'concordat://model', 'concordat://rules', ...ruleIds.map(id => `concordat://rules/${id}`)].sort());
        const read = async (uri: string) => (await client.readResource({ uri })).contents.map(content => ('text' in content ? content.text : '')).join('');
        expect(await read('concordat://rules/no-small-wins')).toBe(concordat(['rule', 'no-small-wins']).stdout);
        const [declared, words] = [await read('concordat://language/declarations'), await read('concordat://language/terms')];
        expect([...declared.matchAll(/^## (.+)$/gm)].map(([, kind]) => kind)).toEqual(kinds);
        expect(declared).toContain('| `members` | Who takes part in its decisions, with their seats: one each if no number is given | the name of a stakeholder, or `everyone`, with its seats, such as `Council 3 seats`; one or more | Inclusion of all who are affected |');
        expect(words).toContain('## Level\n\nHow much power, resources, trust or conflict there is. From least to most.\n\n| word | what it means | how to tell (our anchors) | what the model says of it |\n| --- | --- | --- | --- |\n| `none` |');
        await expect(client.readResource({ uri: 'concordat://rules/nothing' })).rejects.toThrow('There is no rule “nothing”.');
    });
});

describe('what an assistant may not do', () => {
    const sentences = async (cwd: string, args: Record<string, unknown>) => {
        const { isError, ...answer } = await call(await assistantIn(cwd), 'lint', args);
        return [isError, textOf({ ...answer })];
    };

    it.each([
        ['a path above', '../secret.concordat'], ['an absolute path', '/etc'], ['a link that leads out', 'link.concordat'], ['a folder behind a link', 'folder/secret.concordat'],
    ])('%s', async (_, path) => {
        const around = folderWith({ 'secret.concordat': 'partnership Secret', 'work/a.concordat': 'partnership A' });
        const cwd = join(around, 'work');
        symlinkSync('../secret.concordat', join(cwd, 'link.concordat'));
        symlinkSync('..', join(cwd, 'folder'));
        expect(await sentences(cwd, { path })).toEqual([true, `“${path}” is outside the working folder, so it was not read.`]);
    });

    it('read by an import what lies outside, even where the repository is larger', async () => {
        const around = folderWith({ '.git/HEAD': '', 'secret.concordat': 'stakeholder Secret', 'work/a.concordat': 'import "../secret.concordat"\npartnership A { convened by: Secret }' });
        const found = findingsOf(await call(await assistantIn(join(around, 'work')), 'lint', { path: 'a.concordat' }));
        expect(found.map(({ rule }) => rule)).toContain('import-outside-workspace');
    });

    it.each<[string, Record<string, unknown>, string | RegExp]>([
        ['neither text nor path', {}, 'Give either the text of a charter or a path.'],
        ['both', { text: '', path: '.' }, 'Give either the text of a charter or a path.'],
        ['a path that is not there', { path: 'no.concordat' }, 'There is no file or folder “no.concordat” in the working folder.'],
        ['a name with a folder', { text: '', filename: '../x.concordat' }, '“../x.concordat” is not a plain file name.'],
        ['a number', { text: 7 }, /Input validation error/],
    ])('%s', async (_, args, sentence) => {
        const [isError, text] = await sentences(folderWith({}), args);
        expect(isError).toBe(true);
        if (typeof sentence === 'string') expect(text).toBe(sentence);
        else expect(text).toMatch(sentence);
    });

    it('be misled by control characters in a charter', async () => {
        const answer = await call(await assistantIn(folderWith({})), 'lint', { text: 'partnership P "\u001b[31m\u202e"' });
        expect(findingsOf(answer).length).toBeGreaterThan(0);
        expect(JSON.stringify(answer)).not.toMatch(/\\u001b|\u202e/);
    });
});

describe('concordat mcp reads documents', () => {
    const documents = { 'papers/constitution.docx': new Uint8Array(readFileSync('tests/documents/fixtures/harbour-constitution.docx')), 'papers/rules.md': '# Rules\n\n## Quorum\n\n1.1 At least half of the members are present.\n' };

    it('list_passages: what can be cited, and how', async () => {
        const client = await assistantIn(folderWith(documents));
        const { passages, remarks } = (await call(client, 'list_passages', { document: 'papers/constitution.docx' })).structuredContent as { passages: { locator: string; heading?: string; text: string }[]; remarks: string[] };
        expect(passages.find(({ locator }) => locator === '3.2.1')).toMatchObject({ kind: 'clause', text: 'No business shall be transacted unless at least one half of the voting Members are present, including:' });
        expect(passages.some(({ locator }) => locator === 'table 1, row 1')).toBe(true);
        expect(remarks.join(' ')).toMatch(/tracked changes/);
        const rules = await call(client, 'list_passages', { document: 'papers/rules.md', limit: 1, from: 1 });
        expect(textOf(rules)).toBe('[Quorum] Rules: Quorum\n1 more. Use from: 2 to list them.'.replace('Rules: ', ''));
        expect(((await call(client, 'list_passages', { document: 'papers/constitution.docx', under: '3.2.1' })).structuredContent as { passages: { locator: string }[] }).passages.map(({ locator }) => locator).slice(0, 2)).toEqual(['3.2.1', '3.2.1(a)']);
    });

    it('read_passage: its words with all that belongs to it, or the nearest ones', async () => {
        const client = await assistantIn(folderWith(documents));
        expect(textOf(await call(client, 'read_passage', { document: 'papers/rules.md', locator: 'Quorum' }))).toBe('[Quorum] Quorum\n[1.1] Quorum: At least half of the members are present.');
        expect(textOf(await call(client, 'read_passage', { document: 'papers/constitution.docx', locator: '3.2.9' }))).toMatch(/^“3\.2\.9” is not in the document\. Did you mean “3\.2\.2”, or /);
        expect(textOf(await call(client, 'read_passage', { document: 'papers/constitution.docx', locator: '(a)' }))).toMatch(/is in the document several times\. It may be “2\.2\(a\)”, or /);
    });

    it.each([
        [{ quotation: 'at least one half of the voting Members', locator: '3.2.1' }, true, 'The words are in 3.2.1.'],
        [{ quotation: 'two-thirds majority', locator: '3.2.1' }, false, 'The words are not in 3.2.1. They are in 4.1.'],
        [{ quotation: 'at least one third of the voting Members' }, false, 'The words are not there. 3.2.1 says “at least one half of the voting”, not “at least one third of the voting”.'],
        [{ quotation: 'unicorns fly high' }, false, 'The words are not in the document.'],
    ])('check_quotation: %o', async (asked, found, message) => {
        const client = await assistantIn(folderWith(documents));
        expect((await call(client, 'check_quotation', { document: 'papers/constitution.docx', ...asked })).structuredContent).toMatchObject({ found, message });
    });

    it('lint: tells statements that are verified by their quotation from those that are not', async () => {
        const client = await assistantIn(folderWith(documents));
        const text = `source Rules "Rules" { file: "papers/rules.md" }
partnership P "P" { stage: draft }
forum Board "Board" {
    quorum: 50% [@Rules "1.1" says "at least half of the members"]
    meets: monthly [@Rules "1.1"]
    notice: 7 days [@Rules "1.1" says "seven days"]
}
`;
        const answer = await call(client, 'lint', { text });
        expect((answer.structuredContent as { statements: unknown }).statements).toEqual({
            verified: 1, located: 1, unverified: 1, uncited: 1,
            not_verified: [{ file: 'charter.concordat', line: 6, statement: 'notice: 7 days [@Rules "1.1" says "seven days"]', reason: 'The quoted words are not in the passage of “Rules”.' }],
        });
        expect(textOf(answer)).toContain('Statements: 1 verified by a quotation, 1 with a passage but no quotation, 1 not verified, 1 without a citation.');
    });

    it('and nothing outside of the folder', async () => {
        const client = await assistantIn(folderWith(documents));
        for (const tool of ['list_passages', 'read_passage', 'check_quotation']) {
            const asked = { document: '../../etc/passwd', locator: '1', quotation: 'root' };
            expect([tool, textOf(await call(client, tool, asked))]).toEqual([tool, expect.stringMatching(/There is no file|is outside the working folder/)]);
        }
    });
});
