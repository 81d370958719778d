import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';

const paper = `# Valley paper

The weir is for the board to decide.

\`\`\`concordat
import "people.concordat.md"

partnership Valley "Valley Partnership" { stage: agreed }
forum Table "River table" { members: Farmers }
\`\`\`

\`\`\`concordat
decision Weir "Whether the weir goes" { affects: Farmers, Anglers  taken by: Table }
\`\`\`
`;
const people = '# People\n\n> ```concordat\n> stakeholder Farmers "Valley Farmers" { power: high }\n> stakeholder Anglers "Valley Anglers" { power: high }\n> ```\n';

interface JsonFinding { readonly rule: string; readonly file: string; readonly start: { readonly line: number; readonly column: number } }

describe('concordat lint, of Markdown files that hold a charter', () => {
    it('finds them in folders, follows their imports, and shows the line in the paper', () => {
        const cwd = folderWith({ 'paper.concordat.md': paper, 'people.concordat.md': people, 'readme.md': '```concordat\nnonsense\n```\n' });
        const { status, stdout } = concordat(['lint'], { cwd });
        expect(status).toBe(1);
        expect(stdout).toContain(`  error      affected-stakeholder-excluded  paper.concordat.md:13:59
    “Whether the weir goes” affects Valley Anglers, but the charter names no seat for them in “River
    table”, which decides it.
    13 │ decision Weir "Whether the weir goes" { affects: Farmers, Anglers  taken by: Table }
       │                                                           ^^^^^^^
       │ 9:29  The members of “River table”.
`);
        const { files, findings } = JSON.parse(concordat(['lint', '--format', 'json'], { cwd }).stdout) as { files: string[]; findings: JsonFinding[] };
        expect(files).toEqual(['paper.concordat.md', 'people.concordat.md']);
        expect(findings.filter(({ rule, file }) => rule === 'syntax-error' || file === 'people.concordat.md')).toEqual([]);
    });

    it('reads one from standard input by its name', () => {
        const { status, stdout } = concordat(['lint', '-', '--stdin-filename', 'x.concordat.md', '--format', 'json'], { cwd: folderWith({}), input: 'No charter here.\n' });
        const { findings } = JSON.parse(stdout) as { findings: JsonFinding[] };
        expect({ status, rules: findings.map(({ rule, file, start }) => [rule, file, start]) }).toEqual({ status: 1, rules: [['syntax-error', 'x.concordat.md', { line: 1, column: 1 }]] });
    });

    it('says what to name a charter where there is none', () => {
        const { status, stderr } = concordat(['lint'], { cwd: folderWith({ 'readme.md': '' }) });
        expect({ status, stderr }).toEqual({ status: 2, stderr: 'concordat: There are no charters in “.”: no file there ends in .concordat or .concordat.md. Name another folder, or begin one with concordat new.\n' });
    });
});

describe('concordat fmt', () => {
    it('lays the fences out, and leaves the prose alone', () => {
        const untidy = '#  A \n\n```concordat\nstakeholder   A{power:high}\n```\n\n-  b  \n';
        const cwd = folderWith({ 'a.concordat.md': untidy });
        expect(concordat(['fmt'], { cwd })).toMatchObject({ status: 0, stdout: '' });
        expect(readFileSync(join(cwd, 'a.concordat.md'), 'utf8')).toBe(untidy.replace('A{power:high}', 'A { power: high }').replace('stakeholder   A', 'stakeholder A'));
    });
});

describe('concordat lint --fix', () => {
    it('mends the charter in the fence, and nothing else', () => {
        const faulty = '#  A \n\n```concordat\npartnership P { stage: agred }\n```\n\n-  stage: agred  \n';
        const cwd = folderWith({ 'a.concordat.md': faulty });
        concordat(['lint', '--fix'], { cwd });
        expect(readFileSync(join(cwd, 'a.concordat.md'), 'utf8')).toBe(faulty.replace('stage: agred }', 'stage: agreed }'));
    });
});

describe('concordat new', () => {
    it('begins a paper, with the draft in its fence', () => {
        const cwd = folderWith({});
        expect(concordat(['new', 'a.concordat.md', '--title', 'Café <b> & ```', '--kind', 'place-partnership', '--partner', 'A', 'B'], { cwd }).status).toBe(0);
        expect(readFileSync(join(cwd, 'a.concordat.md'), 'utf8')).toMatch(/^# Café &lt;b&gt; &amp; \\`\\`\\`\n\n```concordat\npartnership CaféB "Café <b> & ```" \{\n[^]*\n}\n```\n$/);
        const { findings } = JSON.parse(concordat(['lint', '--format', 'json'], { cwd }).stdout) as { findings: JsonFinding[] };
        expect(findings.filter(({ rule }) => rule === 'syntax-error')).toEqual([]);
    });
});
