import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';
import { river } from '../support/editor.js';
import { some } from '../support/slow.js';
import { rowsOf, textCell, workbookWith } from '../support/workbook.js';

/** The limits that the page states, by what they limit. */
const limits = new Map(readFileSync('SECURITY.md', 'utf8').split('## Limits')[1]!.split(/^## /m)[0]!.split('\n')
    .flatMap(line => { const [, what, most] = /^\| (.+?) \| ([\d,]+) \| .+ \|$/.exec(line) ?? []; return what === undefined ? [] : [[what, Number(most!.replaceAll(',', ''))] as const]; }));

/** What the command says of a file. */
const told = (args: readonly string[], files: Record<string, string | Uint8Array>) => {
    const { status, stdout, stderr } = concordat(args, { cwd: folderWith(files) });
    return { status, said: stdout + stderr };
};
const linted = (text: string, more: Record<string, string | Uint8Array> = {}) => told(['lint', 'a.concordat', '--format', 'concise', '--today', '2026-06-01'], { 'a.concordat': text, ...more });
const configured = (text: string, more: Record<string, string> = {}) => linted(river, { 'concordat.json': text, ...more });
const imported = (content: string | Uint8Array) => told(['import', 'list'], { list: content });
const cited = (name: string, content: string) => linted(`partnership P "P" { purpose: "Rivers" [@Paper "1"]  stage: draft }\nsource Paper "A paper" { file: "${name}" }\n`, { [name]: content });
const names = (count: number) => Array.from({ length: count }, (_, index) => `S${index}`);
const list = rowsOf([['Stakeholder', 'Power'], ['Anglers', 'high']]);

interface Case {
    /** What is said where there is so much; it is so beyond the limit, and not at it. */
    readonly of: (count: number) => { readonly status: number | null; readonly said: string };
    readonly beyond: RegExp;
    readonly status: number;
}
const cases: Readonly<Record<string, Case>> = {
    'characters of a charter': { of: count => linted(`${river}${' '.repeat(count - river.length)}`), beyond: /file-too-large/, status: 1 },
    'characters of a configuration': { of: count => configured(`{}${' '.repeat(count - 2)}`), beyond: /more than the 5 million characters that Concordat reads/, status: 2 },
    'brackets nested in a charter': { of: count => linted(`partnership P ${'['.repeat(count)}`), beyond: /nesting-too-deep/, status: 1 },
    'brackets nested in a configuration': { of: count => configured(`${'{"a":'.repeat(count)}1${'}'.repeat(count)}`), beyond: /nested more than 50 levels deep/, status: 2 },
    'comments of a charter': { of: count => linted('/* c */ '.repeat(count)), beyond: /at most 50000 comments/, status: 1 },
    'stakeholders of one relationship': { of: count => linted(`${names(count).map(name => `stakeholder ${name}`).join('\n')}\nrelationship { between: ${names(count).join(', ')} }`), beyond: /relationship-too-wide/, status: 1 },
    'configurations that build on each other': { of: count => configured('{ "extends": "./1.json" }', Object.fromEntries(names(count - 1).map((_, index) => [`${index + 1}.json`, index + 2 < count + 1 && index + 1 < count - 1 ? `{ "extends": "./${index + 2}.json" }` : '{}']))), beyond: /more than 100 are not read/, status: 2 },
    'findings of one rule in one file': { of: count => linted(`partnership P "P" { stage: draft }\nforum F "F" { members: ${names(count).join(', ')} }\n`), beyond: /too-many-findings/, status: 1 },
    'bytes of a table to import': { of: count => imported(`Stakeholder\nAnglers\n${' '.repeat(count - 20)}`), beyond: /more than 20 million bytes/, status: 2 },
    'bytes that a workbook unpacks to': { of: count => imported(workbookWith([{ name: 'List', rows: list + ' '.repeat(count - (count % 1_000_000 === 0 ? 10_000 : 0)) }])), beyond: /unpacks to more than 20 million bytes/, status: 2 },
    'rows of a workbook': { of: count => imported(workbookWith([{ name: 'List', rows: `${list}<row r="${count}">${textCell('Farmers', `A${count}`)}</row>` }])), beyond: /rows or columns far below or beside a list; they were not read/, status: 0 },
    'columns of a workbook': { of: count => imported(workbookWith([{ name: 'List', rows: `${list}<row r="3">${textCell('Farmers', 'A3')}${textCell('x', `${letters(count)}3`)}</row>` }])), beyond: /rows or columns far below or beside a list; they were not read/, status: 0 },
    'bytes of a document that is cited': { of: count => cited('paper.pdf', ' '.repeat(count)), beyond: /document-not-checked: .*it is too large/, status: 0 },
    'bytes of a text, HTML or Markdown document': { of: count => cited('paper.txt', `1 Rivers\n\n${'x '.repeat((count - 10) / 2 + (count % 2))}`), beyond: /document-not-checked: .*too/, status: 0 },
    'bytes of a summary in Markdown': {
        of: count => {
            const { status, said } = told(['lint', '--format', 'markdown', '--today', '2026-06-01'], Object.fromEntries(names(count <= 65_536 ? 3 : 60).map(name => [`${name}.concordat`, river.replaceAll('Valley', `Valley${name}`)])));
            expect(Buffer.byteLength(said)).toBeLessThanOrEqual(65_536);
            return { status, said };
        },
        beyond: /> \d+ rows did not fit here/, status: 1,
    },
};

const letters = (column: number): string => (column === 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)));

describe('the limits of the page on security', () => {
    it('have a case each', () => {
        expect(limits.size).toBeGreaterThan(10);
        expect([...limits.keys()]).toEqual(Object.keys(cases));
    });

    it.each(some([...limits], 4))('%s: %d, and no more, which is said', (what, most) => {
        const { of, beyond, status } = cases[what]!;
        const [within, over] = [of(most), of(most + 1)];
        expect({ what, said: within.said.slice(0, 3_000) }).toEqual({ what, said: expect.not.stringMatching(beyond) as unknown });
        expect({ what, status: over.status, said: over.said.slice(-3_000) + over.said.slice(0, 3_000) }).toEqual({ what, status, said: expect.stringMatching(beyond) as unknown });
        expect(within.said + over.said).not.toMatch(/something went wrong|internal-error/);
    }, 120_000);
});
