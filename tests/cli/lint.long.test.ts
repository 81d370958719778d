import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';

const faulty = `partnership Valley "Valley Partnership" {
    stage: agreed
}
stakeholder Farmers "Valley Farmers" { power: high }
stakeholder Anglers "Valley Anglers" { power: high }
forum Table "River table" { members: Farmers }
decision Weir "Whether the weir goes" {
    affects: Farmers, Anglers
    taken by: Table
}
`;
const excluded = '“Whether the weir goes” affects Valley Anglers, but the charter names no seat for them in “River table”, which decides it.';

/** Findings of the JSON format, as `severity rule file:line:column`. */
function findings(stdout: string): string[] {
    const { findings } = JSON.parse(stdout) as { findings: { severity: string; rule: string; file: string; start: { line: number; column: number } }[] };
    return findings.map(({ severity, rule, file, start }) => `${severity} ${rule} ${file}:${start.line}:${start.column}`);
}

describe('concordat lint', () => {
    it('prints each finding with its place, its line, related places and citation, and fails', () => {
        const cwd = folderWith({ 'valley.concordat': faulty });
        const { status, stdout, stderr } = concordat(['lint'], { cwd });
        expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
        expect(stdout).toContain(`  error      affected-stakeholder-excluded  valley.concordat:8:23
    “Whether the weir goes” affects Valley Anglers, but the charter names no seat for them in “River
    table”, which decides it.
    8 │ affects: Farmers, Anglers
      │                   ^^^^^^^
      │ 6:29  The members of “River table”.
    The model says: Leaving stakeholders out is one of the main reasons why collaborations fail.
    (Jones et al. 2023, Box 1, Institutional design (ref. 1))
`);
    });

    it('does not credit the model with what is only good practice', () => {
        const cwd = folderWith({ 'valley.concordat': faulty });
        const { stdout } = concordat(['lint'], { cwd });
        expect(stdout).toMatch(/no-review {2}valley[^]*?\n {4}Good practice, not part of the model: The model shows collaboration as a cycle\.[^]*?\(compare\s+Jones\s+et\s+al\.\s+2023,\s+Figure\s+1\s+\(ref\.\s+1\)\)\n/);
    });

    it('puts the most severe first', () => {
        const cwd = folderWith({ 'valley.concordat': faulty });
        const order = [...concordat(['lint'], { cwd }).stdout.matchAll(/^ {2}(error|warning|info) /gm)].map(([, severity]) => severity!);
        const rank = ['error', 'warning', 'info'];
        expect(order).toEqual([...order].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)));
        expect(new Set(order).size).toBe(3);
    });

    it('gives the same findings as data, with places, related places, citations and fixes', () => {
        const cwd = folderWith({ 'charters/valley.concordat': faulty });
        const { status, stdout } = concordat(['lint', '--format', 'json'], { cwd });
        expect(status).toBe(1);
        const report = JSON.parse(stdout);
        expect(report.files).toEqual(['charters/valley.concordat']);
        expect(report.findings.find(({ rule }: { rule: string }) => rule === 'affected-stakeholder-excluded')).toEqual({
            rule: 'affected-stakeholder-excluded',
            severity: 'error',
            message: excluded,
            file: 'charters/valley.concordat',
            start: { line: 8, column: 23 },
            end: { line: 8, column: 30 },
            related: [{ message: 'The members of “River table”.', file: 'charters/valley.concordat', start: { line: 6, column: 29 }, end: { line: 6, column: 45 } }],
            claims: ['exclusion-is-a-key-reason-for-failure', 'all-who-are-affected-are-members'].map(id => ({
                id, statement: expect.any(String) as string, strength: 'is', condition: 'inclusiveness', cites: [{ source: 'jones-2023', at: 'Box 1, Institutional design', refs: [1] }],
            })),
            fixes: [
                {
                    title: 'Add Valley Anglers to the members of “River table”', kind: 'complete', keepsMeaning: false,
                    edits: [{ file: 'charters/valley.concordat', start: { line: 6, column: 45 }, end: { line: 6, column: 45 }, newText: ', Anglers' }],
                },
                {
                    title: 'Add Valley Anglers to those in attendance at “River table”', kind: 'complete', keepsMeaning: false,
                    edits: [{ file: 'charters/valley.concordat', start: { line: 6, column: 45 }, end: { line: 6, column: 46 }, newText: '  in attendance: Anglers ' }],
                },
            ],
        });
    });

    it('reads standard input, and its imports from where it would stand', () => {
        const cwd = folderWith({ 'shared.concordat': 'stakeholder Anglers "Valley Anglers"' });
        const { status, stdout } = concordat(['lint', '-', '--stdin-filename', 'valley.concordat', '--format', 'json'], {
            cwd, input: `import "shared.concordat"\n${faulty.replace(/stakeholder Anglers.*\n/, '')}`,
        });
        expect(status).toBe(1);
        expect(findings(stdout)).toContain('error affected-stakeholder-excluded valley.concordat:8:23');
    });

    it.each([['error', 0], ['warning', 1]])('fails from --fail-on %s: exit code %i', (severity, expected) => {
        const cwd = folderWith({ 'valley.concordat': faulty.replace(', Anglers', '').replace('agreed', 'draft').replace('members: Farmers', 'members: Farmers  minutes: none') });
        expect(concordat(['lint', '--fail-on', severity], { cwd }).status).toBe(expected);
    });

    it('an explained finding stays visible and fails no build', () => {
        const explained = `${faulty}
explain affected-stakeholder-excluded { because: "The anglers join in June."  agreed by: Table  until: 2027-06-30 }
explain no-facilitative-leader { because: "The chair is being appointed." }
`;
        const cwd = folderWith({ 'valley.concordat': explained });
        const inForce = concordat(['lint', '--today', '2027-06-30'], { cwd });
        expect(inForce.status).toBe(0);
        expect(inForce.stdout).toContain('explained  affected-stakeholder-excluded  valley.concordat:8:23');
        expect(inForce.stdout).toContain('Explained by River table until 2027-06-30: The anglers join in June.');
        expect(concordat(['lint', '--today', '2027-07-01'], { cwd }).status).toBe(1);
    });

    it('skips what git ignores', () => {
        const cwd = folderWith({
            'valley.concordat': faulty, 'drafts/old.concordat': faulty, 'sub/kept.concordat': faulty, 'sub/private.concordat': faulty,
            '.gitignore': 'drafts/\n', 'sub/.gitignore': 'private.*\n', '.git/HEAD': '',
        });
        expect(JSON.parse(concordat(['lint', '--format', 'json'], { cwd }).stdout).files).toEqual(['sub/kept.concordat', 'valley.concordat']);
    });

    it('leaves out what the configuration excludes, unless it is named and --force-exclude is not', () => {
        const cwd = folderWith({ 'valley.concordat': faulty, 'drafts/old.concordat': faulty, 'concordat.json': '{ "exclude": ["drafts/"] }' });
        const checked = (...args: string[]) => JSON.parse(concordat(['lint', '--format', 'json', ...args], { cwd }).stdout).files;
        expect(checked()).toEqual(['valley.concordat']);
        expect(checked('drafts/old.concordat')).toEqual(['drafts/old.concordat']);
        expect(checked('--force-exclude', 'drafts/old.concordat', 'valley.concordat')).toEqual(['valley.concordat']);
        expect(concordat(['lint', '--force-exclude', 'drafts/old.concordat'], { cwd })).toEqual({ status: 0, stdout: 'No problems found, 0 files checked.\n', stderr: 'concordat: passed over: 1 charter (the configuration excludes it). concordat lint --show-files lists them.\n' });
        expect(concordat(['lint', 'drafts'], { cwd }).stderr).toBe('concordat: There are no charters in “drafts” but those that the configuration excludes. Name others, or change “exclude”.\n');
    });

    it('takes the bibliography of a configuration for the charters of a folder', () => {
        const cwd = folderWith({ 'valley.concordat': faulty.replace('members: Farmers', 'members: Farmers because "so" [@weir]'), 'concordat.json': '{ "extends": "shared/base.json" }', 'shared/base.json': '{ "bibliography": ["works.json"] }', 'shared/works.json': '[{ "id": "weir" }]' });
        for (const path of ['.', 'valley.concordat']) {
            const { status, stdout, stderr } = concordat(['lint', path, '--format', 'json'], { cwd });
            expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
            expect(stdout).not.toContain('unknown-citation');
        }
    });

    it('colours a terminal only', () => {
        const cwd = folderWith({ 'valley.concordat': faulty });
        const escape = String.fromCharCode(27);
        expect(concordat(['lint'], { cwd }).stdout).not.toContain(escape);
        expect(concordat(['lint'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toContain(escape);
        expect(concordat(['lint', '--color'], { cwd }).stdout).toContain(escape);
        expect(concordat(['lint', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).not.toContain(escape);
    });

    it('keeps control characters of a charter off the terminal', () => {
        const cwd = folderWith({ 'valley.concordat': faulty.replace('Valley Anglers', 'Valley \u001b[31m\u202eAnglers') });
        const { stdout } = concordat(['lint'], { cwd });
        expect(stdout).toContain('Valley ␛[31m\ufffdAnglers');
        expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    });
});

describe('bad input gets one sentence and exit code 2', () => {
    it.each<[string, Record<string, string | Uint8Array>, string[], string]>([
        ['a missing file', {}, ['nowhere.concordat'], 'concordat: There is no file or folder “nowhere.concordat”. Check the spelling, or name another one.\n'],
        ['a folder without charters', { 'notes.txt': '' }, ['.'], 'concordat: There are no charters in “.”: no file there ends in .concordat or .concordat.md. Name another folder, or begin one with concordat new.\n'],
        ['a file that is not UTF-8', { 'a.concordat': Uint8Array.of(0x70, 0xe9, 0x0a) }, ['a.concordat'], 'concordat: “a.concordat” was not checked: it is not UTF-8 text; save it as UTF-8.\n'],
        ['a file in UTF-16', { 'a.concordat': Uint8Array.of(0xff, 0xfe, 0x70, 0) }, ['a.concordat'], 'concordat: “a.concordat” was not checked: it is saved as UTF-16; save it as UTF-8.\n'],
        ['a file in UTF-16 without a mark', { 'a.concordat': Uint8Array.of(0x70, 0, 0x61, 0) }, ['a.concordat'], 'concordat: “a.concordat” was not checked: it is saved as UTF-16; save it as UTF-8.\n'],
        ['standard input beside files', { 'a.concordat': '' }, ['-', 'a.concordat'], 'concordat: Standard input (-) is taken alone: leave the other paths out, or leave out the -.\n'],
    ])('%s', (_, files, args, stderr) => {
        expect(concordat(['lint', ...args], { cwd: folderWith(files) })).toEqual({ status: 2, stdout: '', stderr });
    });

    it('a file that cannot be read does not keep the others from being checked', () => {
        const cwd = folderWith({ 'a.concordat': Uint8Array.of(0xff), 'b.concordat': faulty });
        const { status, stdout, stderr } = concordat(['lint', '--format', 'json'], { cwd });
        expect(status).toBe(2);
        expect(stderr).toBe('concordat: “a.concordat” was not checked: it is not UTF-8 text; save it as UTF-8.\n');
        expect(JSON.parse(stdout).files).toEqual(['b.concordat']);
    });

    it.each([[['lint', '--format', 'xml']], [['lint', '--today', '2026-02-30']], [['lint', '--fail-on', 'never']], [['lint', '--output', '']], [['frobnicate']], [['lint', '--frobnicate']], [['explain']]])('concordat %j', args => {
        const { status, stdout, stderr } = concordat(args);
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
        expect(stderr).toMatch(/^error: [^\n]+\n\(run concordat --help to see all commands\)\n$/);
    });
});

describe('unusual input is checked all the same', () => {
    it('an empty file', () => {
        const cwd = folderWith({ 'empty.concordat': '' });
        expect(concordat(['lint'], { cwd })).toEqual({ status: 0, stdout: 'No problems found, 1 file checked.\n', stderr: '' });
    });

    it('byte order mark and CRLF: the same findings in the same places', () => {
        const places = (text: string) => findings(concordat(['lint', '--format', 'json'], { cwd: folderWith({ 'v.concordat': text }) }).stdout);
        expect(places(`\ufeff${faulty.replaceAll('\n', '\r\n')}`)).toEqual(places(faulty));
    });

    it('a syntax error in the middle: the rest is understood, and what seems missing is not reported', () => {
        const cwd = folderWith({ 'v.concordat': faulty.replace('forum Table', 'commitment {{ ]\nforum Table') });
        const { status, stdout } = concordat(['lint', '--format', 'json'], { cwd });
        expect(status).toBe(1);
        expect(findings(stdout)).toContain('error affected-stakeholder-excluded v.concordat:9:23');
        expect(findings(stdout).join('\n')).not.toContain('commitment-not-recorded');
    });

    it('a cycle of imports', () => {
        const cwd = folderWith({ 'a.concordat': 'import "b.concordat"\nstakeholder A "A"', 'b.concordat': 'import "a.concordat"\nstakeholder B "B" { depends on: A }' });
        expect(concordat(['lint'], { cwd })).toEqual({ status: 0, stdout: 'No problems found, 2 files checked.\n', stderr: '' });
    });

    it.each(['../outside.concordat', '/etc/passwd', 'https://example.org/x.concordat'])('an import that leaves the workspace: %s', target => {
        const cwd = folderWith({ 'a.concordat': `import "${target}"\n` });
        const { status, stdout } = concordat(['lint', '--format', 'json'], { cwd });
        expect({ status, findings: findings(stdout) }).toEqual({ status: 1, findings: ['error import-outside-workspace a.concordat:1:8'] });
    });

    it('an import through a link that leaves the workspace', () => {
        const outside = folderWith({ 'secret.concordat': 'stakeholder Secret "Secret"' });
        const cwd = folderWith({ 'a.concordat': 'import "link.concordat"\n' });
        symlinkSync(join(outside, 'secret.concordat'), join(cwd, 'link.concordat'));
        const { status, stdout } = concordat(['lint', 'a.concordat', '--format', 'json'], { cwd });
        expect({ status, findings: findings(stdout) }).toEqual({ status: 1, findings: ['error import-outside-workspace a.concordat:1:8'] });
    });

    it('a file of 50 MB', () => {
        const cwd = folderWith({ 'huge.concordat': `stakeholder A "A"\n`.repeat(3_000_000) });
        const { status, stdout } = concordat(['lint', '--format', 'json'], { cwd });
        expect({ status, findings: findings(stdout) }).toEqual({ status: 1, findings: ['error file-too-large huge.concordat:1:1'] });
    });
});

describe('counting', () => {
    const cwd = () => folderWith({ 'valley.concordat': faulty });
    it.each([
        ['0', 1],
        ['1', 1],
        ['50', 0],
    ])('--max-warnings %s ends with %s where no error fails', (most, status) => {
        const run = concordat(['lint', '--max-warnings', most, '--format', 'json'], { cwd: folderWith({ 'valley.concordat': faulty, 'concordat.json': '{ "rules": { "affected-stakeholder-excluded": "warning", "no-facilitative-leader": "warning" } }' }) });
        const warnings = (JSON.parse(run.stdout) as { summary: { warning: number } }).summary.warning;
        expect(run.status).toBe(status);
        expect(run.stderr).toBe(status === 0 ? '' : `concordat: ${warnings} warnings found, more than the ${most} that --max-warnings allows.\n`);
    });

    it('as many warnings as --max-warnings allows do not fail', () => {
        const folder = folderWith({ 'valley.concordat': faulty, 'concordat.json': '{ "rules": { "affected-stakeholder-excluded": "warning", "no-facilitative-leader": "warning" } }' });
        const run = (...args: readonly string[]) => concordat(['lint', '--format', 'json', ...args], { cwd: folder });
        const warnings = (JSON.parse(run().stdout) as { summary: { warning: number } }).summary.warning;
        expect([warnings, warnings - 1].map(most => run('--max-warnings', String(most)).status)).toEqual([0, 1]);
    });

    it('--statistics counts the findings of each rule, the most frequent first', () => {
        const { stdout } = concordat(['lint', '--statistics'], { cwd: cwd() });
        const rows = stdout.split('\n\n').at(-1)!.trimEnd().split('\n');
        expect(rows).toContain('1  affected-stakeholder-excluded');
        expect(rows.map(row => Number(row.split('  ')[0]))).toEqual([...rows.map(row => Number(row.split('  ')[0]))].sort((a, b) => b - a));
    });
});
