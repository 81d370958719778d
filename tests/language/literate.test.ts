import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { describe, expect, it } from 'vitest';
import { completionAt } from '../../language/assist/completion.js';
import { check } from '../../language/check/check.js';
import { explainFix } from '../../language/check/explain-fix.js';
import { ignoreFix } from '../../language/check/ignore-fix.js';
import { inFences } from '../../language/fixes/fences.js';
import { formatted, formatEdits } from '../../language/format/format.js';
import { parseDocument } from '../../language/syntax/document.js';
import type { Fence } from '../../language/syntax/fence.js';
import { blanked, fencesIn, parsedFencesIn } from '../../language/syntax/literate.js';
import { marginFencesIn } from '../../language/syntax/margin-fences.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { applyFix, shown, today } from '../support/check.js';
import { isThorough } from '../support/slow.js';

const uri = 'file:///w/paper.concordat.md';
const parse = (text: string) => parseDocument(uri, text);
const blocks = (text: string) => fencesIn(text).map(({ start, end }) => text.slice(start, end));

function workspaceOf(text: string, files: Readonly<Record<string, string>> = {}): Workspace {
    const workspace = new Workspace('file:///w');
    for (const [name, content] of Object.entries(files)) workspace.setText(`file:///w/${name}`, content);
    workspace.setText(uri, text);
    return workspace;
}
const findingsIn = (text: string, files?: Readonly<Record<string, string>>) => check(workspaceOf(text, files), uri, { today });

describe('the fences of a literate charter, by the rules of CommonMark', () => {
    it.each([
        ['backticks', '```concordat\nA\n```\n', ['A\n']],
        ['tildes', '~~~concordat\nA\n~~~\n', ['A\n']],
        ['capitals', '```Concordat\nA\n```\n', ['A\n']],
        ['other words behind the first', '```concordat title="x"\nA\n```\n', ['A\n']],
        ['one that only illustrates', '```concordat illustrative\nA\n```\n', []],
        ['another language', '```concordats\nA\n```\n\n```\nB\n```\n\n```js concordat\nC\n```\n', []],
        ['several', '```concordat\nA\n```\ntext\n```concordat\nB\n```\n', ['A\n', 'B\n']],
        ['a longer fence holds a shorter one', '````concordat\n```\nA\n````\n', ['```\nA\n']],
        ['a fence within a longer one of another kind', '````markdown\n```concordat\nA\n```\n````\n', []],
        ['a closing fence may be longer, and indented', '```concordat\nA\n   `````\n', ['A\n']],
        ['indented by three', '   ```concordat\n   A\n   ```\n', ['   A\n']],
        ['indented by four is code of another kind', '    ```concordat\n    A\n    ```\n', []],
        ['in a list', '1.  One\n\n    ```concordat\n    A\n    ```\n', ['    A\n']],
        ['behind the mark of a list', '- ```concordat\n  A\n  ```\n', ['  A\n']],
        ['in a quotation', '> ```concordat\n> A\n> ```\n', ['> A\n']],
        ['in an HTML comment', '<!--\n```concordat\nA\n```\n-->\n', ['A\n']],
        ['not closed', 'text\n\n```concordat\nA', ['A']],
        ['not closed in a quotation', '> ```concordat\n> A\n\ntext\n', ['> A\n']],
        ['empty', '```concordat\n```\n', ['']],
        ['with a byte order mark and Windows line breaks', '\uFEFF# T\r\n\r\n```concordat\r\nA\r\n```\r\n', ['A\r\n']],
        ['with indented code behind it', '```concordat\nA\n```\n\n    B\n', ['A\n']],
        ['within a line', 'text ```concordat A``` text\n', []],
    ])('%s', (_, text, expected) => {
        expect(blocks(text)).toEqual(expected);
    });

    it('keeps every place: prose becomes blanks, line breaks stay', () => {
        const text = '\uFEFFa 𝒳\r\n\n> ```concordat\n> stakeholder A\n>\n>   // “x”\n> ```\rb\n';
        const read = blanked(text, fencesIn(text));
        expect(read).toBe('    ' + ' \r\n\n              \n  stakeholder A\n \n    // “x”\n     \r \n');
        expect(read).toHaveLength(text.length);
    });

    it('reads a megabyte of lists and quotations, and refuses a line of a million marks', () => {
        expect(parse(`${'-'.repeat(500)}\n\n- a\n\n  \`\`\`concordat\n  role A\n  \`\`\`\n`).problems).toEqual([]);
        expect(parse('> - a [b](c) *d*\n'.repeat(60_000)).problems.map(({ rule }) => rule)).toEqual(['syntax-error']);
        const { problems } = parse(`text\n${'> '.repeat(500_000)}`);
        expect(problems).toEqual([{ rule: 'nesting-too-deep', message: 'This line has more than a hundred marks of quotations and lists. Nothing in this file was checked.', start: 5, end: 6 }]);
    });
});

describe('a fence in an HTML comment', () => {
    const hidden = '# Rules\n\nThe board decides by consensus.\n\n<!--\n```concordat\npartnership P "P"\nforum Board "Board" { decides by: consensus }\n```\n-->\n\n```concordat\nrole R\n```\n';

    it('is read, and readers of the page do not see it', () => {
        const { tree, problems } = parse(hidden);
        expect([problems, tree.declarations.map(({ keyword }) => keyword)]).toEqual([[], ['partnership', 'forum', 'role']]);
    });

    it('has its places in the whole', () => {
        const [first] = fencesIn(hidden);
        expect(hidden.slice(first!.start, first!.end)).toBe('partnership P "P"\nforum Board "Board" { decides by: consensus }\n');
        expect(hidden.slice(first!.opening.start, first!.opening.end)).toBe('```concordat');
    });

    it('that is not closed is said, where it opens', () => {
        const text = '<!--\n```concordat\nrole R\n-->\n\nProse.\n';
        expect(parse(text).problems.map(({ start, message }) => [start, message.slice(0, 34)])).toEqual([[5, 'The block that starts here has no ']]);
    });
});

it('a charter in a Markdown file of another name is one finding, with the way out', () => {
    const workspace = new Workspace('file:///w');
    workspace.setText('file:///w/GOVERNANCE.md', '# Rules\n\n```concordat\npartnership P\n```\n');
    expect(check(workspace, 'file:///w/GOVERNANCE.md', { today }).map(shown)).toEqual([
        'error syntax-error: This is a Markdown file, and its name does not say that it holds a charter. Rename it so that it ends in “.concordat.md”, or list it under “literate” in concordat.json; then the blocks marked ```concordat are read.',
    ]);
});

const paper = `# Valley paper

The partnership \`stakeholder Prose\` is named here only.

\`\`\`concordat
partnership Valley "Valley Partnership" { stage: agreed }
stakeholder Farmers "Valley Farmers" { power: high }
stakeholder Anglers "Valley Anglers" { power: high }
\`\`\`

Between them stands prose with { braces } and "quotation marks.

> \`\`\`concordat
> forum Table "River table" { members: Farmers }
>
> decision Weir "Whether the weir goes" {
>     affects: Farmers, Anglers
>     taken by: Table
> }
> \`\`\`

The end.
`;

/** What stands outside the lines of the charter's fences. */
const prose = (text: string) => {
    let end = 0;
    return [...fencesIn(text), { start: text.length, end: 0 }].map(fence => {
        const piece = text.slice(end, fence.start);
        end = fence.end;
        return piece;
    });
};

describe('findings and fixes', () => {
    it('are those of the same charter without prose, at their places in the whole', () => {
        const plain = new Workspace('file:///w');
        plain.setText('file:///w/plain.concordat', blanked(paper, fencesIn(paper)));
        expect(findingsIn(paper).map(finding => [shown(finding), finding.range])).toEqual(check(plain, 'file:///w/plain.concordat', { today }).map(finding => [shown(finding), finding.range]));
        const excluded = findingsIn(paper).find(({ rule }) => rule === 'affected-stakeholder-excluded')!;
        expect(excluded.range).toEqual({ start: { line: 16, character: 24 }, end: { line: 16, character: 31 } });
    });

    it('every fix and every explanation leaves the prose as it is, and what it writes is read', () => {
        const workspace = workspaceOf(paper);
        const document = workspace.bind(workspace.document(uri)!);
        const findings = findingsIn(paper);
        const fixes = findings.flatMap(finding => [...finding.fixes(), explainFix(document, finding)!, ignoreFix(document, finding)]);
        expect(fixes.length).toBeGreaterThan(20);
        for (const fix of fixes) {
            const after = applyFix(paper, uri, fix);
            expect(prose(after), fix.title).toEqual(prose(paper));
            const { problems, tree } = parse(after);
            expect({ title: fix.title, problems }).toEqual({ title: fix.title, problems: [] });
            expect(tree.declarations.length).toBeGreaterThanOrEqual(5);
        }
    });

    it('a new declaration in a quotation stays in it', () => {
        const finding = findingsIn(paper).find(({ rule }) => rule === 'affected-stakeholder-excluded')!;
        const workspace = workspaceOf(paper);
        const after = applyFix(paper, uri, explainFix(workspace.bind(workspace.document(uri)!), finding)!);
        expect(after).toContain(`>     taken by: Table
> }
>
> explain affected-stakeholder-excluded {
>     for: Weir
>     because: "…" // to complete: the reason
> }
> \`\`\`
`);
        expect(findingsIn(after).map(({ rule }) => rule)).not.toContain('syntax-error');
    });

    it('an edit across two fences changes no prose between them', () => {
        const split = '```concordat\nforum F { members: A,\n```\nprose\n```concordat\nB, C }\n```\n';
        const source = parse(split);
        expect(source.problems).toEqual([]);
        const [start, end] = [split.indexOf('A,') + 1, split.indexOf('B,') + 1];
        expect(inFences(source, { start, end, text: '' }).map(edit => split.slice(edit.start, edit.end))).toEqual([',\n', 'B']);
        expect(inFences(source, { start: 0, end: 0, text: 'x' })).toEqual([]);
    });

    it('a charter may import one, and be imported by one', () => {
        const library = '# Who is who\n\n```concordat\nstakeholder A "Anna"\n```\n';
        const text = '```concordat\nimport "who.concordat.md"\npartnership P { stage: draft }\nforum F { members: A, B }\n```\n';
        const names = findingsIn(text, { 'who.concordat.md': library }).filter(({ rule }) => /^unresolved/.test(rule));
        expect(names.map(shown)).toEqual(['error unresolved-name: No stakeholder is called “B” here.']);
    });
});

describe('what is wrong with the fences', () => {
    it.each([
        ['no fence at all', '# A paper\n\ntext\n', ['error syntax-error: This file contains no charter. In Markdown, write a charter between a line “```concordat” and a line “```”.']],
        ['nothing yet', '\n', []],
        ['not closed', '```concordat\nstakeholder A\n\nThis is prose. It is not read.\n', ['error syntax-error: The block that starts here has no end, so all text after it is read as charter. Write the same mark on a line of its own after the charter.']],
    ])('%s', (_, text, expected) => {
        expect(findingsIn(text).filter(({ rule }) => rule !== 'unused-stakeholder').map(shown)).toEqual(expected);
    });
});

describe('laying out', () => {
    it('lays each fence out and leaves the prose alone', () => {
        const text = '#  Title \n\n```concordat\n\n\nstakeholder   A "A"{power:high}\nforum F {\n```\n  prose  {\n~~~ concordat\nmembers :A\n}\n\n\n~~~\n\n   trailing   \n';
        const expected = '#  Title \n\n```concordat\nstakeholder A "A" { power: high }\n\nforum F {\n```\n  prose  {\n~~~ concordat\n    members: A\n}\n~~~\n\n   trailing   \n';
        expect(formatted(parse(text))).toBe(expected);
        expect(formatEdits(parse(expected))).toEqual([]);
    });

    it.each([
        ['a list', '- a\n\n  ```concordat\n  forum F {\n  meets:monthly\n  }\n  forum G { meets :  monthly }\n  ```\n', '- a\n\n  ```concordat\n  forum F {\n      meets: monthly\n  }\n\n  forum G { meets: monthly }\n  ```\n'],
        ['a quotation', '> ```concordat\n> forum F {\n> meets:monthly\n> }\n> forum G { meets :  monthly }\n> ```\n', '> ```concordat\n> forum F {\n>     meets: monthly\n> }\n>\n> forum G { meets: monthly }\n> ```\n'],
        ['Windows line breaks', '```concordat\r\nforum F {\r\nmeets:monthly\r\n}\r\n```\r\n', '```concordat\r\nforum F {\r\n    meets: monthly\r\n}\r\n```\r\n'],
        ['no fence', '#  T\n', '#  T\n'],
        ['an empty fence', 'a\n\n```concordat\n\n```\n', 'a\n\n```concordat\n\n```\n'],
    ])('in %s', (_, text, expected) => {
        expect(formatted(parse(text))).toBe(expected);
        expect(formatted(parse(expected))).toBe(expected);
    });

    it('the example is laid out', () => {
        const text = readFileSync('examples/old-harbour.concordat.md', 'utf8');
        expect(formatted(parse(text))).toBe(text);
    });
});

it('completion proposes nothing in prose, and in a fence what the charter before it calls for', () => {
    const workspace = workspaceOf(paper);
    const document = workspace.bind(workspace.document(uri)!);
    expect(completionAt(document, paper.indexOf('here only')).proposals).toEqual([]);
    const labels = completionAt(document, paper.indexOf('Farmers, Anglers')).proposals.map(({ label }) => label);
    expect(labels).toEqual(['Farmers', 'Anglers', 'everyone']);
});

describe('what is read is what a reader of the page sees in its blocks', () => {
    const pieces = ['```concordat\n', '```\n', '~~~~ concordat x\n', '~~~~\n', '> ', '>', '- ', '1. ', '   ', '    ', '\t', '\n', '\n\n', 'A ', 'b: c\n', '"}\n', '# T\n', '<!--\n', '-->\n', '``` js\n', '`', '\\', '[x]: y\n', '---\n', '| a |\n'];

    /** The same texts in every run. */
    function texts(count: number): string[] {
        let seed = 7;
        const next = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit;
        return Array.from({ length: count }, () => Array.from({ length: 4 + next(26) }, () => pieces[next(pieces.length)]!).join(''));
    }

    // Behind some definitions micromark's HTML lacks line breaks.
    const words = (text: string) => text.replace(/\s/g, '');
    const withoutContents = ({ contents: _, ...fence }: Fence) => fence;
    const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

    it('in texts made at random', () => {
        const some = texts(isThorough ? 4000 : 1000);
        let atMargin = 0;
        for (const text of some) {
            const fences = fencesIn(text);
            if (marginFencesIn(text) !== undefined) {
                atMargin++;
                expect({ text, fences: fences.map(withoutContents) }).toEqual({ text, fences: parsedFencesIn(text).map(withoutContents) });
            }
            const shownText = [...micromark(text, { allowDangerousHtml: true }).matchAll(/<code class="language-concordat">([^]*?)<\/code>/g)].map(([, code]) => code!.replace(/&(lt|gt|amp|quot);/g, entity => entities[entity]!));
            // In a comment there may be charter that a reader of the page does not see.
            if (!text.includes('<!--')) expect({ text, read: fences.map(({ contents }) => words(contents.map(({ start, end }) => text.slice(start, end)).join('\n'))) }).toEqual({ text, read: shownText.map(words) });
            expect(blanked(text, fences).replace(/[^\r\n]/g, ' ')).toBe(text.replace(/[^\r\n]/g, ' '));
            fences.forEach(({ start, end, contents }, index) => {
                expect(start).toBeGreaterThanOrEqual(fences[index - 1]?.end ?? 0);
                for (const content of contents) expect([content.start >= start, content.end <= end]).toEqual([true, true]);
            });
        }
        expect(some.filter(text => fencesIn(text).length > 1).length).toBeGreaterThan(some.length / 40);
        expect(atMargin).toBeGreaterThan(some.length / 40);
        expect(atMargin).toBeLessThan(some.length);
    });
});

describe('of papers made at random', () => {
    const declarations = ['stakeholder   A "A"{power:high}', 'forum F {\nmembers :A,\nA\n\n\n// why\nmeets:monthly }', '/** x\n * y */ role R', 'decision D{}', 'relationship {\n    between: A, A\n}'];
    const containers = [['', ''], ['> ', '> '], ['- ', '  '], ['1.  ', '    '], ['> - ', '>   '], ['   ', '   ']] as const;
    let seed = 11;
    const next = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit;

    function block(): string {
        const [first, rest] = containers[next(containers.length)]!;
        const mark = ['```', '~~~~'][next(2)]!;
        const lines = [`${mark} concordat`, ...Array.from({ length: next(4) }, () => declarations[next(declarations.length)]!).join('\n'.repeat(1 + next(3))).split('\n'), mark];
        return lines.map((line, index) => (index === 0 ? first : rest) + line).join('\n');
    }

    it('layout changes blanks in fences only, and once is enough; every fix leaves the prose alone', () => {
        for (let count = 0; count < (isThorough ? 300 : 20); count++) {
            const text = `partnership  in prose {\n\n\`\`\`concordat\npartnership P\n\`\`\`\n\n${Array.from({ length: 1 + next(4) }, () => `${block()}\n\nProse  { "here \n\n`).join('')}`;
            const source = parse(text);
            expect({ text, problems: source.problems }).toEqual({ text, problems: [] });
            const once = formatted(source);
            expect({ text, prose: prose(once) }).toEqual({ text, prose: prose(text) });
            expect({ text, words: parse(once).read.replace(/\s/g, '') }).toEqual({ text, words: source.read.replace(/\s/g, '') });
            expect({ text, again: formatted(parse(once)) }).toEqual({ text, again: once });
            for (const fix of findingsIn(text).flatMap(finding => finding.fixes())) {
                const after = applyFix(text, uri, fix);
                expect({ text, fix: fix.title, prose: prose(after), problems: parse(after).problems }).toEqual({ text, fix: fix.title, prose: prose(text), problems: [] });
            }
        }
    }, 120_000);
});
