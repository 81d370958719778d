import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixedRiver } from '../support/editor.js';
import { concordat, folderWith } from '../support/command.js';

const day = ['--today', '2026-06-01'];
const misspelt = fixedRiver.replace('power: high }', 'power: hihg }').replace('taken by: Table', 'takn by: Table');
const text = (folder: string, file = 'valley.concordat') => readFileSync(join(folder, file), 'utf8');

describe('--fix', () => {
    it('mends what keeps the meaning, round after round, and reports what is left', () => {
        const folder = folderWith({ 'valley.concordat': misspelt });
        const { stdout, stderr, status } = concordat(['lint', '--fix', '--fail-on', 'info', '--format', 'json', ...day], { cwd: folder });
        expect(text(folder)).toBe(fixedRiver);
        expect({ stderr, status }).toEqual({ stderr: 'concordat: 1 file fixed.\n', status: 1 });
        const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
        expect(findings.map(({ rule }) => rule)).not.toContain('unknown-term');
    });

    it.each([
        ['a byte order mark', '\uFEFF'],
        ['nothing in front', ''],
    ])('keeps how the file was written: %s and CRLF', (_, mark) => {
        const asWindows = (charter: string) => mark + charter.replaceAll('\n', '\r\n');
        const folder = folderWith({ 'valley.concordat': asWindows(misspelt) });
        chmodSync(join(folder, 'valley.concordat'), 0o640);
        concordat(['lint', '--fix', ...day], { cwd: folder });
        expect(text(folder)).toBe(asWindows(fixedRiver));
        expect(statSync(join(folder, 'valley.concordat')).mode & 0o777).toBe(0o640);
        expect(readdirSync(folder)).toEqual(['valley.concordat']);
    });

    it('changes no file in which there is nothing to mend', () => {
        const folder = folderWith({ 'valley.concordat': fixedRiver });
        expect(concordat(['lint', '--fix', ...day], { cwd: folder }).stderr).toBe('');
        expect(text(folder)).toBe(fixedRiver);
    });

    it('is refused for standard input', () => {
        expect(concordat(['lint', '-', '--fix'], { input: misspelt })).toEqual({ status: 2, stdout: '', stderr: 'concordat: --fix writes files, and standard input is none: use --fix-dry-run, or name a file.\n' });
    });
});

describe('--fix-dry-run', () => {
    const diff = `--- a/valley.concordat
+++ b/valley.concordat
@@ -2,7 +2,7 @@
     stage: agreed
 }
${' '}
-stakeholder Farmers "Valley Farmers" { power: hihg }
+stakeholder Farmers "Valley Farmers" { power: high }
 stakeholder Anglers "Valley Anglers" { power: high }
${' '}
 forum Table "River table" {
@@ -11,5 +11,5 @@
${' '}
 decision Weir "Whether the weir goes" {
     affects: Farmers, Anglers
-    takn by: Table
+    taken by: Table
 }
`;
    it('shows the changes as a diff, and writes nothing', () => {
        const folder = folderWith({ 'valley.concordat': misspelt });
        const { stdout, stderr } = concordat(['lint', '--fix-dry-run', ...day], { cwd: folder });
        expect({ stdout, stderr }).toEqual({ stdout: diff, stderr: 'concordat: 1 file would be fixed.\n' });
        expect(text(folder)).toBe(misspelt);
    });

    it('goes where --output says', () => {
        const folder = folderWith({ 'valley.concordat': misspelt });
        expect(concordat(['lint', '--fix-dry-run', '--output', 'fixes.diff', ...day], { cwd: folder }).stdout).toBe('');
        expect(text(folder, 'fixes.diff')).toBe(diff);
    });

    it('git applies it, whatever the files are called and however they are written, and it does what --fix does', () => {
        const files = {
            'plain.concordat': misspelt, 'windows.concordat': misspelt.replaceAll('\n', '\r\n'), 'marked.concordat': `\uFEFF${misspelt}`, 'marked-at-once.concordat': '\uFEFFstakeholder A "A" { powr: high }\n',
            'unended.concordat': 'stakeholder A "A" { powr: high }', 'a folder/ä "quoted" \t one.concordat': misspelt, 'paper.concordat.md': `# Paper\n\n\`\`\`concordat\n${misspelt}\`\`\`\n`,
        };
        const [applied, fixed] = [folderWith(files), folderWith(files)];
        const { stdout } = concordat(['lint', '--fix-dry-run', ...day], { cwd: applied });
        expect(spawnSync('git', ['apply', '-'], { cwd: applied, input: stdout, encoding: 'utf8', env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(applied) } })).toMatchObject({ status: 0, stderr: '' });
        concordat(['lint', '--fix', ...day], { cwd: fixed });
        for (const [name, before] of Object.entries(files)) {
            expect([name, text(applied, name)]).toEqual([name, text(fixed, name)]);
            expect(text(fixed, name)).not.toBe(before);
        }
    });

    it('of standard input too', () => {
        const folder = folderWith({});
        expect(concordat(['lint', '-', '--stdin-filename', 'valley.concordat', '--fix-dry-run', ...day], { cwd: folder, input: misspelt }).stdout).toBe(diff);
        expect(existsSync(join(folder, 'valley.concordat'))).toBe(false);
    });
});

describe('fmt', () => {
    const crooked = fixedRiver.replace('    stage: agreed\n', '  stage:agreed\n\n');
    it('lays charters out', () => {
        const folder = folderWith({ 'a.concordat': crooked, 'b.concordat': fixedRiver });
        expect(concordat(['fmt'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: 'concordat: 1 file formatted, of 2.\n' });
        expect(text(folder, 'a.concordat')).toBe(text(folder, 'b.concordat'));
    });

    it('--check names the files, and writes nothing', () => {
        const folder = folderWith({ 'a.concordat': crooked, 'b.concordat': fixedRiver });
        concordat(['fmt', 'b.concordat'], { cwd: folder });
        expect(concordat(['fmt', '--check'], { cwd: folder })).toEqual({ status: 1, stdout: 'a.concordat\n', stderr: 'concordat: 1 file would be formatted, of 2.\n' });
        expect(text(folder, 'a.concordat')).toBe(crooked);
        expect(concordat(['fmt', '--check', 'b.concordat'], { cwd: folder }).status).toBe(0);
    });

    it('leaves a charter with mistakes of syntax as it is, and says so', () => {
        const folder = folderWith({ 'a.concordat': `${crooked}forum {` });
        const { status, stderr } = concordat(['fmt'], { cwd: folder });
        expect(status).toBe(2);
        expect(stderr).toMatch(/^concordat: a\.concordat:\d+ was left as it is: .+ concordat lint shows more\.\n/);
        expect(text(folder, 'a.concordat')).toBe(`${crooked}forum {`);
    });

    it('leaves alone what the configuration excludes, unless it is named and --force-exclude is not', () => {
        const folder = folderWith({ 'a.concordat': crooked, 'drafts/b.concordat': crooked, 'concordat.json': '{ "exclude": ["drafts/"] }' });
        expect(concordat(['fmt', '--check'], { cwd: folder }).stdout).toBe('a.concordat\n');
        expect(concordat(['fmt', '--check', 'a.concordat', 'drafts/b.concordat'], { cwd: folder }).stdout).toBe('a.concordat\ndrafts/b.concordat\n');
        expect(concordat(['fmt', '--check', '--force-exclude', 'a.concordat', 'drafts/b.concordat'], { cwd: folder }).stdout).toBe('a.concordat\n');
    });

    it('lays out standard input', () => {
        expect(concordat(['fmt', '-'], { input: crooked })).toMatchObject({ status: 0, stdout: expect.stringContaining('    stage: agreed\n}') });
    });
});
