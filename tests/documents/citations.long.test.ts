import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../language/assist/hover.js';
import { check } from '../../language/check/check.js';
import { loadImports } from '../../language/workspace/load.js';
import { Workspace } from '../../language/workspace/workspace.js';
import type { BytesOutcome } from '../../language/text/read-outcome.js';
import { folderWith, machineNode } from '../support/command.js';
import { applyFix, today } from '../support/check.js';

const fixtures = join(import.meta.dirname, 'fixtures');
const papers: Readonly<Record<string, Uint8Array>> = Object.fromEntries(readdirSync(fixtures).filter(name => /\.(docx|pdf)$/.test(name)).map(name => [`file:///w/papers/${name}`, new Uint8Array(readFileSync(join(fixtures, name)))]));

/** A charter with one forum, in which a statement has these citations. */
const charterWith = (citations: string, source = 'file: "papers/harbour-constitution.docx"') => `source Constitution "Constitution" { ${source} }
partnership Harbour "Harbour" { stage: draft }
stakeholder Council "Council" { sector: local-authority }
forum Board "Board" {
    members: Council
    quorum: 50% [${citations}]
}
`;

async function loaded(text: string, uri = 'file:///w/a.concordat') {
    const asked: string[] = [];
    const workspace = new Workspace('file:///w');
    workspace.setText(uri, text);
    await loadImports(workspace, uri, async () => ({ outcome: 'missing' }), async (each): Promise<BytesOutcome> => {
        asked.push(each);
        return papers[each] ? { outcome: 'bytes', bytes: papers[each] } : { outcome: 'missing' };
    });
    return { workspace, uri, asked, text };
}

const rules = /^(?:passage-|quotation-not|document-not|rule-failed|internal-error)/;
const findingsIn = ({ workspace, uri }: Awaited<ReturnType<typeof loaded>>) => check(workspace, uri, { today }).filter(({ rule }) => rules.test(rule));

describe('what a citation points at is looked for in the document', () => {
    it.each([
        ['@Constitution "3.2.1"', []],
        ['@Constitution "3.2.1" says "at least one half of the voting Members"', []],
        ['@Constitution says "No business shall be transacted"', []],
        ['@Constitution "(a)" says "the Chair or Vice-Chair"', []],
        ['@Constitution', []],
        ['@Constitution "3.2.9"', ['error passage-not-found: “3.2.9” is not in “Constitution”. Did you mean “3.2.2”, “3.2.1” or “3.2.1(a)”?']],
        ['@Constitution "(a)"', ['error passage-ambiguous: “(a)” is in “Constitution” 3 times: “2.2(a)”, “3.2.1(a)” and “1.7(a)”.']],
        ['@Constitution "3.2.1" says "at least one third of the voting Members"', ['error quotation-not-found: 3.2.1 of “Constitution” says “at least one half of the voting”, and not “at least one third of the voting”.']],
        ['@Constitution "3.2.1" says "two-thirds majority"', ['error quotation-not-found: These words are in 4.1 of “Constitution”, and not in 3.2.1.']],
        ['@Constitution "3.2.1" says "unicorns fly high"', ['error quotation-not-found: These words are not in 3.2.1 of “Constitution”.']],
    ])('[%s]', async (citations, expected) => {
        expect(findingsIn(await loaded(charterWith(citations))).map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)).toEqual(expected);
    });

    it('and each fix clears its finding', async () => {
        for (const [citations, title, fixed] of [
            ['@Constitution "3.2.9"', 'Cite “3.2.2” instead', '@Constitution "3.2.2"'],
            ['@Constitution "(a)"', 'Cite “3.2.1(a)” instead', '@Constitution "3.2.1(a)"'],
            ['@Constitution "3.2.1" says "two-thirds majority"', 'Cite “4.1” instead', '@Constitution "4.1" says "two-thirds majority"'],
            ['@Constitution "3.2.1" says "one third of the voting Members"', 'Quote what the document says', '@Constitution "3.2.1" says "one half of the voting Members"'],
        ] as const) {
            const before = await loaded(charterWith(citations));
            const [finding] = findingsIn(before);
            const after = applyFix(before.text, before.uri, finding!.fixes().find(each => each.title === title)!);
            expect(after).toBe(charterWith(fixed));
            expect(findingsIn(await loaded(after))).toEqual([]);
        }
    });
});

describe('a document that was not checked is said to be so', () => {
    it.each([
        ['file: "papers/gone.docx"', 'What is cited from “Constitution” was not checked: there is no file “papers/gone.docx”.'],
        ['file: "../secret.docx"', 'What is cited from “Constitution” was not checked: “../secret.docx” is outside of the folder that is checked.'],
        ['file: "/etc/passwd"', 'What is cited from “Constitution” was not checked: “/etc/passwd” is outside of the folder that is checked.'],
        ['file: "https://example.org/a.pdf"', 'What is cited from “Constitution” was not checked: “https://example.org/a.pdf” is outside of the folder that is checked.'],
    ])('%s', async (source, message) => {
        const { asked, ...project } = await loaded(charterWith('@Constitution "3"; @Constitution "4"', source));
        expect(findingsIn({ asked, ...project }).map(finding => [finding.severity, finding.message])).toEqual([['info', message]]);
        expect(asked.filter(each => !each.startsWith('file:///w/'))).toEqual([]);
    });

    it('unless nothing of it is cited, or it is no file', async () => {
        expect((await loaded(charterWith('@Constitution'))).asked).toEqual([]);
        expect(findingsIn(await loaded(charterWith('@Constitution "p. 3"', 'year: 2025')))).toEqual([]);
    });
});

it('a literate charter points into its own prose, and not into its fences', async () => {
    const uri = 'file:///w/a.concordat.md';
    const fenced = (citation: string) => `# Terms\n\n## Quorum\n\nAt least half of the members.\n\n\`\`\`concordat\n${charterWith(citation)}\`\`\`\n`;
    expect(findingsIn(await loaded(fenced('"#quorum" says "half of the members"'), uri))).toEqual([]);
    expect(findingsIn(await loaded(fenced('"Quorum" says "stage: draft"'), uri)).map(({ message }) => message)).toEqual(['These words are not in Quorum of this file.']);
});

it('a hover shows the passage with what belongs to it', async () => {
    const { workspace, uri, text } = await loaded(charterWith('@Constitution "3.2.1"'));
    const hover = hoverAt(workspace.bind(workspace.document(uri)!), text.indexOf('@Constitution') + 3)!;
    expect(hover.markdown.replaceAll('\\', '')).toContain('**3.2.1**\n\n> 3.2.1 No business shall be transacted unless at least one half of the voting Members are present, including:\n>\n> &emsp;(a) the Chair or Vice-Chair;');
});

describe('the command', () => {
    const folderOfPapers = () => folderWith({ 'a.concordat': charterWith('@Constitution "3.2.9"'), 'plain.concordat': charterWith('@Constitution'), 'printed.concordat': charterWith('@Constitution "3.2.9"', 'file: "papers/harbour-constitution.pdf"'), ...Object.fromEntries(Object.entries(papers).map(([uri, bytes]) => [uri.slice('file:///w/'.length), bytes])) });
    const lint = (folder: string, file: string, ...more: string[]) => {
        const coverage = join(folder, 'coverage');
        rmSync(coverage, { recursive: true, force: true });
        const { stdout } = spawnSync(machineNode, [resolve('bin/concordat.cjs'), 'lint', file, '--format', 'concise', ...more], { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_V8_COVERAGE: coverage } });
        const scripts = readdirSync(coverage).flatMap(name => (JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] }).result.map(({ url }) => url)).filter(url => url.startsWith('file:') && url.includes('/dist/'));
        return { stdout, texts: scripts.map(url => readFileSync(fileURLToPath(url), 'utf8')) };
    };
    const readers = { word: /wordprocessingml\/2006\/main/, pdf: /XRefParseException/, markdown: /gfmFootnoteDefinition|footnoteDefinition/, html: /onopentagname/ };
    const loadedBy = (file: string) => {
        const { texts } = lint(folderOfPapers(), file);
        return Object.entries(readers).filter(([, pattern]) => texts.some(text => pattern.test(text))).map(([name]) => name);
    };

    it('loads the reader of a document only where a passage of such a document is cited', () => {
        expect(loadedBy('plain.concordat')).toEqual([]);
        expect(loadedBy('a.concordat')).toEqual(['word']);
        expect(loadedBy('printed.concordat')).toEqual(['pdf']);
    });

    it('keeps the reader of PDF out of the server of a browser, which is one file', () => {
        const server = readFileSync('client/dist/server-browser.js', 'utf8');
        expect([readers.pdf.test(server), readers.pdf.test(readFileSync('client/dist/pdf-library.js', 'utf8'))]).toEqual([false, true]);
    });

    it('finds what the editor finds, and finds it anew when the document has changed', () => {
        const folder = folderOfPapers();
        const found = () => lint(folder, 'a.concordat', '--cache').stdout.includes('passage-not-found');
        expect(found()).toBe(true);
        expect(found()).toBe(true);
        writeFileSync(join(folder, 'papers/harbour-constitution.docx'), readFileSync(join(fixtures, 'two-columns.docx')));
        writeFileSync(join(folder, 'a.concordat'), charterWith('@Constitution "3.4"'));
        expect(found()).toBe(false);
        cpSync(join(fixtures, 'harbour-constitution.docx'), join(folder, 'papers/harbour-constitution.docx'));
        expect(found()).toBe(true);
    });
});
