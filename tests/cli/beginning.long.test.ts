import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { river } from '../support/editor.js';
import { concordat, folderWith } from '../support/command.js';

const draft = ['--title', 'Valley Partnership', '--kind', 'watershed-council', '--partner', 'Valley Council', 'Anglers'];
const text = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe('new', () => {
    it('writes a first draft of what the options say, in which no mistake is found', () => {
        const folder = folderWith({});
        expect(concordat(['new', 'valley.concordat', ...draft], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: 'concordat: “valley.concordat” is written. Its open questions: concordat lint --hints valley.concordat\n' });
        expect(text(folder, 'valley.concordat')).toMatch(/^partnership ValleyPartnership "Valley Partnership" \{\n {4}kind: watershed-council\n[^]*convened by: ValleyCouncil/);
        expect(concordat(['lint', '--fail-on', 'warning'], { cwd: folder }).status).toBe(0);
        expect(concordat(['fmt', '--check'], { cwd: folder }).status).toBe(0);
    });

    it('asks for the rest, and again where an answer will not do', () => {
        const folder = folderWith({});
        const { status, stderr } = concordat(['new', 'valley.concordat'], { cwd: folder, input: '\nValley Partnership\nwatershed-counsil\nwatershed-council\nValley Council, , Anglers\n' });
        expect(status).toBe(0);
        expect(stderr).toContain('An answer is needed.');
        expect(stderr).toContain('There is no kind “watershed-counsil”. Did you mean “watershed-council”? Enter ? for a list.');
        const asked = text(folder, 'valley.concordat');
        concordat(['new', 'other.concordat', ...draft], { cwd: folder });
        expect(asked).toBe(text(folder, 'other.concordat'));
    });

    it.each([
        ['a file that is there', ['valley.concordat', ...draft], 'There is a file “valley.concordat” already. Name another one; nothing was written.'],
        ['another ending', ['valley', ...draft], 'The file of a charter ends in .concordat: write “valley.concordat”.'],
        ['no such kind', ['x.concordat', '--kind', 'watershed'], 'There is no kind of partnership “watershed”. Did you mean “watershed-council”? Without --kind you are asked for it, and can have them listed.'],
    ])('refuses %s', (_, args, sentence) => {
        const folder = folderWith({ 'valley.concordat': river });
        expect(concordat(['new', ...args], { cwd: folder })).toEqual({ status: 2, stdout: '', stderr: `concordat: ${sentence}\n` });
        expect(text(folder, 'valley.concordat')).toBe(river);
    });

    it('writes nothing while questions are open', () => {
        const folder = folderWith({});
        const { status, stderr } = concordat(['new', 'valley.concordat'], { cwd: folder, input: 'Valley Partnership\n' });
        expect(status).toBe(2);
        expect(stderr).toContain('concordat: The questions were not answered, so nothing was written. Answer them on a terminal, or with the options that --help shows.\n');
        expect(existsSync(join(folder, 'valley.concordat'))).toBe(false);
    });
});

describe('init', () => {
    it('prepares a folder, so that the check passes', () => {
        const folder = folderWith({});
        expect(concordat(['init', 'valley', '--yes', '--ci', 'github'], { cwd: folder })).toMatchObject({ status: 0, stdout: '' });
        expect(text(folder, 'valley/concordat.json')).toBe('{\n    "rules": {}\n}\n');
        expect(text(folder, 'valley/.github/workflows/charters.yml')).toMatch(/npx --yes concordat@\d+\.\d+\.\d+ lint --format github\n$/);
        expect(concordat(['lint', '--fail-on', 'warning'], { cwd: join(folder, 'valley') }).status).toBe(0);
    });

    it('leaves charters and a configuration as they are', () => {
        const folder = folderWith({ 'a.concordat': river, 'concordat.jsonc': '{}' });
        expect(concordat(['init'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: 'concordat: all is there already; nothing was written.\n' });
        expect(existsSync(join(folder, 'charter.concordat'))).toBe(false);
    });

    it('writes over nothing, and nothing by halves', () => {
        const folder = folderWith({ '.gitlab-ci.yml': 'stages: []\n' });
        const { status, stderr } = concordat(['init', '--yes', '--ci', 'gitlab'], { cwd: folder });
        expect({ status, stderr }).toEqual({ status: 2, stderr: 'concordat: There is a file “.gitlab-ci.yml” already, so nothing was written. Move it away, or add the check by hand: docs/ci.md shows how.\n' });
        expect(existsSync(join(folder, 'concordat.json'))).toBe(false);
    });
});

describe('completion', () => {
    it.each(['bash', 'zsh', 'fish', 'powershell'])('has a script for %s', shell => {
        expect(concordat(['complete', shell])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('concordat') });
    });

    const proposed = (words: readonly string[], cwd?: string) => concordat(['complete', '--', ...words], { cwd }).stdout.split('\n').map(line => line.split('\t')[0]!).filter(word => word !== '' && !word.startsWith(':'));

    it('knows charters, folders, files and rules', () => {
        const folder = folderWith({ 'valley.concordat': river, 'notes.txt': '', 'charters/a.concordat': river, 'charters/b.concordat.md': '', 'charters/deep/c.concordat': river, '.git/HEAD': '' });
        expect(proposed(['lint', ''], folder)).toEqual(['charters/', 'valley.concordat']);
        expect(proposed(['fmt', 'valley.concordat', 'v'], folder)).toEqual(['valley.concordat']);
        expect(proposed(['lint', 'cha'], folder)).toEqual(['charters/a.concordat', 'charters/b.concordat.md', 'charters/deep/']);
        expect(proposed(['report', 'charters/d'], folder)).toEqual(['charters/deep/c.concordat']);
        expect(proposed(['lint', '--output', 'n'], folder)).toEqual(['notes.txt']);
        expect(proposed(['lint', 'no/such/'], folder)).toEqual([]);
        expect(proposed(['rule', 'affected'])).toEqual(['affected-stakeholder-excluded']);
    });

    it('knows commands, options and their values', () => {
        expect(proposed([''])).toEqual(expect.arrayContaining(['lint', 'rule', 'rules', 'fmt', 'new', 'init', 'server']));
        expect(proposed(['lint', '--fail'])).toContain('--fail-on');
        expect(proposed(['lint', '--fail-on', ''])).toEqual(expect.arrayContaining(['error', 'warning', 'info', 'hint']));
    });
});
