import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';
import { fixedRiver, river } from '../support/editor.js';
import { slow, some } from '../support/slow.js';

const excluded = 'affected-stakeholder-excluded';
const day = ['--today', '2026-06-01'];
const lint = (cwd: string, ...args: readonly string[]) => concordat(['lint', ...day, ...args], { cwd });
const rulesIn = (stdout: string) => new Set((JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule));
const allFormats = ['pretty', 'concise', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'azure', 'markdown'];
/** Each format goes to a file of its own. */
const intoFiles = (name: string) => allFormats.flatMap(format => ['--format', `${format}=${name}.${format}`]);
const writtenIn = (cwd: string, name: string) => Object.fromEntries(allFormats.map(format => [format, readFileSync(join(cwd, `${name}.${format}`), 'utf8')]));

describe('reports agree with the exit code', () => {
    it.each(some(['error', 'warning', 'info']))('JUnit fails what --fail-on %s fails', failOn => {
        const cwd = folderWith({ 'river.concordat': river });
        const found = (JSON.parse(lint(cwd, '--format', 'json').stdout) as { findings: { severity: string }[] }).findings;
        const order = ['error', 'warning', 'info', 'hint'];
        const failing = found.filter(({ severity }) => order.indexOf(severity) <= order.indexOf(failOn)).length;
        const { status, stdout } = lint(cwd, '--format', 'junit', '--fail-on', failOn);
        expect([status, /failures="(\d+)"/.exec(stdout)![1]]).toEqual([1, String(failing)]);
    });

    it('a configuration that cannot be used is in every format, and no report from before is left', () => {
        const cwd = folderWith({ 'river.concordat': river, 'fine.concordat': fixedRiver });
        const into = () => lint(cwd, ...intoFiles('report'));
        into();
        const before = writtenIn(cwd, 'report');
        writeFileSync(join(cwd, 'concordat.json'), '{ "rulez": {} }');
        const { status, stderr } = into();
        expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('concordat.json:1:3: The key “rulez” is not known here.') });
        const after = writtenIn(cwd, 'report');
        for (const format of allFormats) {
            expect([format, after[format] === before[format]]).toEqual([format, false]);
            expect([format, after[format]]).toEqual([format, expect.not.stringContaining('affects Valley Anglers')]);
            if (!['pretty', 'concise'].includes(format)) expect([format, after[format]]).toEqual([format, expect.stringContaining('rulez')]);
        }
        rmSync(join(cwd, 'concordat.json'));
        expect(into().status).toBe(1);
        expect(writtenIn(cwd, 'report')).toEqual(before);
    });

    slow('Markdown fits into a comment, says what was cut, and closes what it opened', () => {
        const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.concordat`, river.replaceAll('Valley', `Valley${index}`)]));
        for (const args of [[], ['--baseline', 'known.json', '--update-baseline']]) {
            const { stdout } = lint(folderWith(files), '--format', 'markdown', ...args);
            expect(Buffer.byteLength(stdout)).toBeLessThanOrEqual(65_536);
            expect(stdout).toMatch(/> \d+ rows did not fit here: `concordat lint` shows all\.\n$/);
            expect(stdout.split('<details>').length).toBe(stdout.split('</details>').length);
        }
    });

    it('the order of the arguments does not matter', () => {
        const cwd = folderWith({ 'a.concordat': river, 'b.concordat': river.replaceAll('Valley', 'Hill'), 'in/c.concordat': river });
        const [one, other] = [lint(cwd, ...intoFiles('one'), 'b.concordat', 'in', 'a.concordat'), lint(cwd, ...intoFiles('other'), 'a.concordat', 'b.concordat', 'in')];
        expect(one).toEqual(other);
        expect(writtenIn(cwd, 'one')).toEqual(writtenIn(cwd, 'other'));
    });
});

describe('what is asked of many repositories', () => {
    slow('several outputs come from one run, each as it would alone', () => {
        const cwd = folderWith({ 'river.concordat': river });
        const { status, stdout } = lint(cwd, '--format', 'sarif=out.sarif', '--format', 'json=out.json', '--format', 'github');
        expect(status).toBe(1);
        expect(stdout).toBe(lint(cwd, '--format', 'github').stdout);
        expect(readFileSync(join(cwd, 'out.sarif'), 'utf8')).toBe(lint(cwd, '--format', 'sarif').stdout);
        expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(lint(cwd, '--format', 'json').stdout);
        expect(lint(cwd, '--format', 'json', '--format', 'github').stderr).toBe('concordat: Only one format goes to standard output: give the others a file, as in --format sarif=findings.sarif.\n');
        expect(lint(cwd, '--format', 'json=out.json', '--format', 'sarif=./out.json').status).toBe(2);
        expect(lint(cwd, '--format', 'json=river.concordat').status).toBe(2);
        expect(readFileSync(join(cwd, 'river.concordat'), 'utf8')).toBe(river);
    });

    it('rdjson and azure name file, line, severity and rule, and leave out what may stand', () => {
        const cwd = folderWith({ '.git/HEAD': '', 'in/river.concordat': `// ä\n${river}` });
        const { diagnostics } = JSON.parse(lint(join(cwd, 'in'), '--format', 'rdjson').stdout) as { diagnostics: { location: object; severity: string; code: { value: string } }[] };
        expect(diagnostics.find(({ code }) => code.value === excluded)).toMatchObject({ location: { path: 'in/river.concordat', range: { start: { line: 14, column: 23 }, end: { line: 14, column: 30 } } }, severity: 'ERROR' });
        const { stdout } = lint(join(cwd, 'in'), '--format', 'azure');
        expect(stdout).toContain(`##vso[task.logissue type=error;sourcepath=in/river.concordat;linenumber=14;columnnumber=23;code=${excluded}]“Whether`);
        expect(stdout.split('\n').filter(line => line !== '' && !/^##(vso\[task\.logissue |\[debug\])/.test(line))).toEqual([]);
        lint(cwd, '--baseline', 'known.json', '--update-baseline');
        for (const format of ['rdjson', 'azure']) expect(lint(cwd, '--format', format, '--baseline', 'known.json').stdout).not.toContain(excluded);
    });

    slow('--rule sets a rule or a condition over the configuration, in every thread and cache', () => {
        const cwd = folderWith({ 'a.concordat': river, 'b.concordat': river.replaceAll('Valley', 'Hill'), 'concordat.json': JSON.stringify({ rules: { [excluded]: 'error' }, overrides: [{ files: ['*.concordat'], rules: { [excluded]: 'error' } }] }) });
        for (const more of [[], ['--threads', '2'], ['--cache'], ['--cache']]) {
            expect(rulesIn(lint(cwd, '--format', 'json', ...more).stdout)).toContain(excluded);
            expect(rulesIn(lint(cwd, '--format', 'json', '--rule', `${excluded}=off`, ...more).stdout)).not.toContain(excluded);
        }
        expect(lint(cwd, '--rule', 'affected-stakeholder-exclude=off').stderr).toBe(`concordat: There is no rule or condition “affected-stakeholder-exclude” that can be set. Did you mean “${excluded}”?\n`);
        expect(lint(cwd, '--rule', `${excluded}=loud`)).toMatchObject({ status: 2, stdout: '' });
        expect(lint(cwd, '--rule', 'syntax-error=off')).toMatchObject({ status: 2, stdout: '' });
    }, 60_000);

    it('--only looks for some rules, and still says what cannot be read', () => {
        const cwd = folderWith({ 'a.concordat': `${river}forum {` });
        expect([...rulesIn(lint(cwd, '--format', 'json', '--only', excluded).stdout)].sort()).toEqual(expect.arrayContaining([excluded, 'syntax-error']));
        expect(rulesIn(lint(cwd, '--format', 'json', '--only', excluded).stdout)).not.toContain('no-review');
        expect(rulesIn(lint(cwd, '--format', 'json', '--only', 'inclusiveness').stdout)).toContain(excluded);
    });

    it('--exit-zero forgives findings and no faults, --quiet prints findings alone', () => {
        const cwd = folderWith({ 'a.concordat': river, 'drafts/b.concordat': river, 'concordat.json': '{ "exclude": ["drafts/"] }' });
        expect([lint(cwd, '--exit-zero').status, lint(cwd, '--exit-zero', 'none.concordat').status]).toEqual([0, 2]);
        const { status, stdout, stderr } = lint(cwd, '--quiet', '--format', 'concise');
        expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
        expect(stdout.trimEnd().split('\n').filter(line => !/^a\.concordat:\d+:\d+: /.test(line))).toEqual([]);
        expect(lint(cwd, '--quiet').stdout).not.toContain('1 file checked');
    });

    it.each(some([['lines', '\n'], ['zero bytes', '\0'], ['lines of Windows', '\r\n']]))('--files-from takes a list parted by %s, and what is no charter in it is no fault', (_, by) => {
        const cwd = folderWith({ 'a b.concordat': river, 'c.concordat': river.replaceAll('Valley', 'Hill'), 'd.concordat': river, 'README.md': '' });
        const list = ['a b.concordat', 'README.md', 'c.concordat', ''].join(by);
        writeFileSync(join(cwd, 'list'), list);
        const files = (stdout: string) => (JSON.parse(stdout) as { files: string[] }).files;
        expect(files(concordat(['lint', '--format', 'json', '--files-from', '-'], { cwd, input: list }).stdout)).toEqual(['a b.concordat', 'c.concordat']);
        expect(files(concordat(['lint', '--format', 'json', '--files-from', 'list'], { cwd }).stdout)).toEqual(['a b.concordat', 'c.concordat']);
        expect(concordat(['lint', '--files-from', '-'], { cwd, input: `README.md${by}` })).toEqual({ status: 0, stdout: '', stderr: 'concordat: no charters are named, so there is nothing to check.\n' });
        expect(concordat(['lint', '--files-from', 'none'], { cwd }).status).toBe(2);
    });

    describe('--since checks what changed, and what depends on that', () => {
        const git = (cwd: string, ...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, stdio: 'ignore' });
        const repository = () => {
            const folder = folderWith({
                'a.concordat': `import "shared/people.concordat"\n${river.replace(/stakeholder Anglers.*\n/, '')}`, 'b.concordat': river.replaceAll('Valley', 'Hill'), 'in/c.concordat': river.replaceAll('Valley', 'Dale'),
                'shared/people.concordat': 'stakeholder Anglers "Valley Anglers" { power: high }\n', 'in/concordat.json': '{}',
            });
            git(folder, 'init');
            git(folder, 'add', '.');
            git(folder, 'commit', '-m', 'first');
            git(folder, 'branch', 'base');
            return folder;
        };
        it.each<[string, (folder: string) => void, string[]]>([
            ['a charter', folder => writeFileSync(join(folder, 'b.concordat'), river), ['b.concordat']],
            ['a charter that is staged', folder => { writeFileSync(join(folder, 'b.concordat'), river); git(folder, 'add', '.'); }, ['b.concordat']],
            ['a charter that is committed', folder => { writeFileSync(join(folder, 'b.concordat'), river); git(folder, 'commit', '-am', 'second'); }, ['b.concordat']],
            ['a new charter', folder => writeFileSync(join(folder, 'new.concordat'), river), ['new.concordat']],
            ['what is imported', folder => writeFileSync(join(folder, 'shared/people.concordat'), 'stakeholder Others "Others"\n'), ['a.concordat', 'shared/people.concordat']],
            ['an import that is gone', folder => rmSync(join(folder, 'shared/people.concordat')), ['a.concordat']],
            ['a configuration', folder => writeFileSync(join(folder, 'in/concordat.json'), '{ "rules": {} }'), ['in/c.concordat']],
            ['a configuration that came', folder => writeFileSync(join(folder, 'concordat.json'), '{}'), ['a.concordat', 'b.concordat', 'shared/people.concordat']],
            ['nothing', () => undefined, []],
        ])('%s', (_, change, expected) => {
            const folder = repository();
            change(folder);
            const { stdout } = lint(folder, '--format', 'json', '--since', 'base');
            expect((JSON.parse(stdout) as { files: string[] }).files).toEqual(expected);
        });

        it('and refuses a revision that there is not, and a folder that is in no repository', () => {
            expect(lint(repository(), '--since', 'nowhere')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no revision “nowhere” in this repository.') });
            expect(lint(folderWith({ 'a.concordat': river }), '--since', 'base')).toMatchObject({ status: 2, stderr: 'concordat: The current folder is in no git repository, so --since cannot tell what changed.\n' });
        });
    });

    it('concordat rules lists the conditions too', () => {
        expect(concordat(['rules']).stdout).toMatch(/\nConditions, each of which stands for all its rules\n[^]*\n {2}inclusiveness {2,}\S/);
    });
});
