import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseOthersFile } from '../../cli/output/own-file.js';
import { UserProblem } from '../../cli/running/user-problem.js';
import { concordat, folderWith } from '../support/command.js';
import { fixedRiver, river } from '../support/editor.js';
import { some } from '../support/slow.js';

const day = ['--today', '2026-06-01'];
const paper = `# Paper\n\n\`\`\`concordat\n${river}\`\`\`\n`;
/** What an author may have in a folder, and must never lose. */
const files = {
    'river.concordat': river, 'paper.concordat.md': paper, 'concordat.json': '{ "rules": {} }', 'base.json': '{ "rules": {} }', 'works.json': '[{ "id": "weir", "type": "book" }]',
    'works.bib': '@book{weir, title = {Weir}}', 'package.json': '{ "name": "charters" }', 'notes.txt': 'Notes\n', 'notes.md': '# Notes\n', 'log.txt': '::error in the plan\n', 'group.txt': '##vso[is the name of our group\n', 'page.html': '<!doctype html><p>Mine', 'letter.docx': 'PK\u0003\u0004mine', 'data.json': '{ "version": 2 }',
    'report.xml': '<?xml version="1.0"?><testsuites name="Mine"/>', '.gitignore': 'dist\n',
};
/** Of each kind one: a charter, a configuration, and what is told by its content. */
const someFiles = ['paper.concordat.md', 'concordat.json', 'notes.txt', 'page.html', 'letter.docx'];
const outputs: readonly (readonly [string, (file: string) => string[]])[] = [
    ['lint --output', file => ['lint', 'river.concordat', '--output', file]],
    ['lint --format json --output', file => ['lint', 'river.concordat', '--format', 'json', '--output', file]],
    ['lint --fix-dry-run --output', file => ['lint', 'river.concordat', '--fix-dry-run', '--output', file]],
    ['lint --cache-location', file => ['lint', 'river.concordat', '--cache-location', file]],
    ['lint --update-baseline', file => ['lint', 'river.concordat', '--baseline', file, '--update-baseline']],
    ['report --format html --output', file => ['report', 'river.concordat', '--format', 'html', '--output', file]],
    ['report --format markdown --output', file => ['report', 'river.concordat', '--format', 'markdown', '--output', file]],
    ['report --format docx --output', file => ['report', 'river.concordat', '--format', 'docx', '--output', file]],
    ['import --force --output', file => ['import', 'list.csv', '--force', '--output', file]],
    ['import --output', file => ['import', 'list.csv', '--output', file]],
    ['new', file => ['new', file, '--title', 'Valley', '--kind', 'watershed-council', '--partner', 'A', 'B']],
];
const textsIn = (folder: string) => Object.fromEntries(readdirSync(folder).filter(name => name !== 'list.csv').map(name => [name, readFileSync(join(folder, name), 'utf8')]));

it.each(['findings', 'report', 'register', 'questionnaire', 'cache', 'baseline'] as const)('no file of an author counts as one of the kind %s', async kind => {
    const folder = folderWith(files);
    for (const name of Object.keys(files)) {
        const refused = await refuseOthersFile(join(folder, name), kind).catch((thrown: unknown) => thrown);
        expect([name, refused]).toEqual([name, expect.any(UserProblem)]);
        expect((refused as UserProblem).message).toMatch(/^“.*”.*\.$/);
    }
});

describe.each(some(outputs))('%s', (what, args) => {
    it('replaces no file of an author', () => {
        const folder = folderWith({ ...files, 'list.csv': 'Stakeholder\nA\n' });
        const replaces = what.includes('--force') ? ['paper.concordat.md'] : [];
        for (const name of someFiles) {
            if (replaces.includes(name)) continue;
            const { status, stderr } = concordat([...args(name), ...(what.startsWith('lint') || what.startsWith('report') ? day : [])], { cwd: folder });
            expect({ name, status, stderr }).toEqual({ name, status: 2, stderr: expect.stringMatching(/^concordat: .*“.*”.*\.\n$/) });
            expect(textsIn(folder)).toEqual(files);
        }
    }, 60_000);

    it('replaces none through a link', () => {
        const folder = folderWith({ ...files, 'list.csv': 'Stakeholder\nA\n' });
        const ending = /docx/.test(what) ? 'docx' : /import|new/.test(what) ? 'concordat' : 'out';
        for (const [link, target] of [[`a.${ending}`, 'works.json'], [`b.${ending}`, 'notes.txt']] as const) {
            symlinkSync(target, join(folder, link));
            expect(concordat(args(link), { cwd: folder }).status).toBe(2);
            expect([readlinkSync(join(folder, link)), readFileSync(join(folder, target), 'utf8')]).toEqual([target, files[target]]);
        }
        linkSync(join(folder, 'concordat.json'), join(folder, `c.${ending}`));
        // What is told to replace a charter takes the name away, and leaves the file that has another one.
        expect(concordat(args(`c.${ending}`), { cwd: folder }).status).toBe(what.includes('--force') ? 0 : 2);
        expect(readFileSync(join(folder, 'concordat.json'), 'utf8')).toBe(files['concordat.json']);
    }, 30_000);
});

describe('the name of a charter or a configuration, in any case of letters, is taken by no output', () => {
    const names = ['NEW.CONCORDAT', 'new.Concordat.MD', 'Concordat.JSON', 'Package.json', 'works.BIB'];
    it.each(some(outputs.filter(([what]) => /^(lint|report)/.test(what))))('%s', (_, args) => {
        const folder = folderWith({ 'river.concordat': river });
        for (const name of names) expect([name, concordat(args(name), { cwd: folder }).status]).toEqual([name, 2]);
        expect(readdirSync(folder)).toEqual(['river.concordat']);
    }, 30_000);
});

describe('a file of the same kind is replaced', () => {
    it('by each format over itself and over every other format', () => {
        const formats = ['pretty', 'concise', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'azure', 'markdown'];
        const folder = folderWith({ 'river.concordat': river, 'fine.concordat': fixedRiver });
        for (const [charter, status] of [['river.concordat', 1], ['fine.concordat', 0]] as const) {
            // In each turn, every format goes to the file that the one before it wrote in the last turn.
            for (const turn of [0, ...some(formats.map((_, index) => index), 2)]) {
                const into = formats.flatMap((format, index) => ['--format', `${format}=findings-${(index + turn) % formats.length}`]);
                const { stderr, ...ran } = concordat(['lint', charter, ...day, '--fail-on', 'error', ...into], { cwd: folder });
                expect({ charter, turn, stderr, status: ran.status }).toEqual({ charter, turn, stderr: '', status });
            }
        }
    }, 60_000);

    it.each(some(['html', 'markdown', 'docx']))('a report as %s', format => {
        const folder = folderWith({ 'river.concordat': river });
        for (const before of ['html', format]) {
            expect(concordat(['report', 'river.concordat', '--format', before, '--output', 'board'], { cwd: folder }).status).toBe(0);
            expect(concordat(['report', 'river.concordat', '--format', format, '--output', 'board'], { cwd: folder }).status).toBe(0);
        }
    }, 30_000);

    it('an empty file is', () => {
        const folder = folderWith({ 'river.concordat': river, 'a.txt': '', 'b.html': '', 'c.json': '' });
        expect(concordat(['lint', '--output', 'a.txt', '--cache-location', 'c.json'], { cwd: folder }).status).toBe(1);
        expect(concordat(['report', 'river.concordat', '--output', 'b.html'], { cwd: folder }).status).toBe(0);
    });
});

describe('two outputs of one run', () => {
    it.each([
        ['one name', ['--output', 'a.json', '--cache-location', 'a.json'], '--output and --cache-location both name “a.json”. Name two files.'],
        ['two spellings', ['--output', 'A.json', '--baseline', './a.json', '--update-baseline'], '--output and --baseline both name “./a.json”. Name two files.'],
        ['a folder and a link to it', ['--cache-location', 'kept/a.json', '--baseline', 'link/a.json', '--update-baseline'], '--cache-location and --baseline both name “link/a.json”. Name two files.'],
    ])('do not share %s', (_, args, sentence) => {
        const folder = folderWith({ 'river.concordat': river });
        mkdirSync(join(folder, 'kept'));
        symlinkSync('kept', join(folder, 'link'));
        expect(concordat(['lint', ...args], { cwd: folder })).toEqual({ status: 2, stdout: '', stderr: `concordat: ${sentence}\n` });
        expect(readdirSync(folder).sort()).toEqual(['kept', 'link', 'river.concordat']);
    });
});

it('--fix and fmt change charters alone', () => {
    const text = river.replace('stage: agreed', '  stage: agreed');
    const folder = folderWith({ 'notes.txt': text });
    expect(concordat(['fmt', 'notes.txt'], { cwd: folder })).toMatchObject({ status: 2, stderr: expect.stringContaining('notes.txt was left as it is: its name does not end in .concordat or .concordat.md.') });
    concordat(['lint', 'notes.txt', '--fix'], { cwd: folder });
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe(text);
});

it('a broken link is not replaced by a new charter', () => {
    const folder = folderWith({});
    symlinkSync('elsewhere.concordat', join(folder, 'a.concordat'));
    const { status, stderr } = concordat(['new', 'a.concordat', '--title', 'Valley', '--kind', 'watershed-council', '--partner', 'A', 'B'], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'concordat: “a.concordat” cannot be written: there is something at this place already.\n' });
    expect([readlinkSync(join(folder, 'a.concordat')), existsSync(join(folder, 'elsewhere.concordat'))]).toEqual(['elsewhere.concordat', false]);
});

it('a folder that is named for the cache is not hidden from git', () => {
    const folder = folderWith({ 'river.concordat': river });
    concordat(['lint', '--cache-location', 'charters/cache.json'], { cwd: folder });
    expect(readdirSync(join(folder, 'charters'))).toEqual(['cache.json']);
});
