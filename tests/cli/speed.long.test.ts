import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixedRiver, river } from '../support/editor.js';
import { concordat, folderWith, machineNode } from '../support/command.js';
import { slow, some } from '../support/slow.js';

const day = ['--today', '2026-06-01'];
const excluded = 'affected-stakeholder-excluded';
const lint = (cwd: string, ...args: readonly string[]) => concordat(['lint', ...day, ...args], { cwd });

describe('the result is the same', () => {
    slow.each(['1', '3'])('in every example with %s threads', threads => {
        const folder = resolve('examples');
        expect(lint(folder, '--format', 'json', '--threads', threads)).toEqual(lint(folder, '--format', 'json'));
    });

    slow('with a cache that is new and one that is full, in every example', () => {
        const folder = resolve('examples');
        const cache = ['--cache', '--cache-location', join(folderWith({}), 'findings.json')];
        for (const format of ['json', 'pretty']) {
            const expected = lint(folder, '--format', format, '--hints');
            expect(lint(folder, '--format', format, '--hints', ...cache)).toEqual(expected);
            expect(lint(folder, '--format', format, '--hints', ...cache)).toEqual(expected);
        }
    });

    it('in parts of which some have nothing to check: what is excluded makes no part fail', () => {
        const folder = folderWith({ 'a.concordat': fixedRiver, 'b/b.concordat': river, 'c.concordat': fixedRiver.replaceAll('Valley', 'Hill'), 'concordat.json': '{ "exclude": ["b/"] }' });
        const part = (of: string) => JSON.parse(lint(folder, '--format', 'json', '--shard', of).stdout) as { files: string[] };
        expect(['1/3', '2/3', '3/3'].map(of => part(of).files)).toEqual([['a.concordat'], ['c.concordat'], []]);
        expect(lint(folder, '--shard', '3/3')).toEqual({ status: 0, stdout: 'No problems found, 0 files checked.\n', stderr: 'concordat: passed over: 1 charter (the configuration excludes it). concordat lint --show-files lists them.\n' });
        expect(lint(join(folder, 'b'), '--shard', '1/3')).toMatchObject({ status: 2, stderr: 'concordat: There are no charters in “.” but those that the configuration excludes. Name others, or change “exclude”.\n' });
    });

    slow('in parts, put together', () => {
        const folder = resolve('examples');
        const findings = (...args: readonly string[]) => (JSON.parse(lint(folder, '--format', 'json', ...args).stdout) as { findings: object[] }).findings.map(finding => JSON.stringify(finding)).sort();
        expect(['1/3', '2/3', '3/3'].flatMap(part => findings('--shard', part)).sort()).toEqual(findings());
    });
});

describe('the cache', () => {
    const importing = `import "shared.concordat"\n${fixedRiver.replace(/stakeholder Anglers.*\n/, '')}`;
    const citing = `${river.replaceAll('Valley', 'Dale')}forum Other "Other" { members: Farmers because "so" [@weir] }\n`;
    const files = { '.git/HEAD': '', 'cited/c.concordat': citing, 'cited/concordat.json': '{ "extends": "../base/base.json" }', 'base/base.json': '{ "extends": "../common.json" }', 'common.json': '{ "bibliography": ["works.json"] }', 'works.json': '[{ "id": "weir" }]', 'a.concordat': importing, 'shared.concordat': 'stakeholder Anglers "Valley Anglers" { power: high }\n', 'b.concordat': river.replaceAll('Valley', 'Hill') };
    const off = JSON.stringify({ rules: { [excluded]: 'off' } });
    it.each(some<[string, (folder: string) => void]>([
        ['a charter', folder => writeFileSync(join(folder, 'b.concordat'), fixedRiver)],
        ['an import', folder => writeFileSync(join(folder, 'shared.concordat'), 'stakeholder Others "Others"\n')],
        ['an import that goes', folder => rmSync(join(folder, 'shared.concordat'))],
        ['a configuration that comes', folder => writeFileSync(join(folder, 'concordat.json'), off)],
        ['a configuration in package.json', folder => writeFileSync(join(folder, 'package.json'), `{ "concordat": ${off} }`)],
        ['a bibliography', folder => writeFileSync(join(folder, 'works.json'), '[]')],
        ['a configuration on which another builds', folder => writeFileSync(join(folder, 'base/base.json'), `{ "extends": "../common.json", "rules": { "${excluded}": "hint" } }`)],
        ['a charter that goes', folder => rmSync(join(folder, 'b.concordat'))],
    ], 2))('notices %s', (_, change) => {
        const folder = folderWith(files);
        const before = lint(folder, '--format', 'json', '--cache');
        change(folder);
        const after = lint(folder, '--format', 'json', '--cache');
        expect(after).toEqual(lint(folder, '--format', 'json'));
        expect(after).not.toEqual(before);
    });

    it('notices another day', () => {
        const folder = folderWith({ 'a.concordat': `${river}explain ${excluded} { because: "June"  until: 2026-06-30 }\n` });
        const on = (date: string) => (JSON.parse(concordat(['lint', '--cache', '--format', 'json', '--today', date], { cwd: folder }).stdout) as { summary: { explained: number } }).summary.explained;
        expect([on('2026-06-30'), on('2026-07-01'), on('2026-06-30')]).toEqual([1, 0, 1]);
    });

    it('is not that of another folder, whose imports may lead elsewhere', () => {
        const charter = `import "../shared.concordat"\n${river}`;
        const folder = folderWith({ 'one/.git/HEAD': '', 'one/shared.concordat': '', 'one/in/a.concordat': charter, 'other/shared.concordat': '', 'other/in/.git/HEAD': '', 'other/in/a.concordat': charter });
        lint(join(folder, 'one/in'), '--cache');
        cpSync(join(folder, 'one/in/.concordat-cache'), join(folder, 'other/in/.concordat-cache'), { recursive: true });
        const cached = lint(join(folder, 'other/in'), '--format', 'json', '--cache');
        expect(cached).toEqual(lint(join(folder, 'other/in'), '--format', 'json'));
        expect(cached.stdout).toContain('"import-outside-workspace"');
    });

    it('that is broken counts as empty', () => {
        const folder = folderWith({ ...files, '.concordat-cache/findings.json': '{ "made": ' });
        expect(lint(folder, '--format', 'json', '--cache')).toEqual(lint(folder, '--format', 'json'));
        expect(readFileSync(join(folder, '.concordat-cache/findings.json'), 'utf8')).toContain('\n../a.concordat\t');
    });

    const linesOf = (folder: string) => readFileSync(join(folder, '.concordat-cache/findings.json'), 'utf8').trimEnd().split('\n');

    it('keeps each text once, however many findings have it, and what it kept stays right when more comes', () => {
        const folder = folderWith({ 'a.concordat': river, 'b.concordat': river.replaceAll('Valley', 'Hill') });
        const textsAfter = (): string[] => {
            expect(lint(folder, '--format', 'json', '--cache')).toEqual(lint(folder, '--format', 'json'));
            const [, shared, ...entries] = linesOf(folder);
            const { texts } = JSON.parse(shared!.split('\t')[2]!) as { texts: string[] };
            expect(new Set(texts).size).toBe(texts.length);
            expect(entries.filter(entry => entry.includes(excluded))).toEqual([]);
            return texts;
        };
        const before = textsAfter();
        expect(before).toContain(excluded);
        writeFileSync(join(folder, 'c.concordat'), river.replaceAll('Valley', 'Dale'));
        const after = textsAfter();
        expect(after.slice(0, before.length)).toEqual(before);
        expect(after.slice(before.length).every(text => text.includes('Dale') || text.includes('c.concordat'))).toBe(true);
        expect(after.length).toBeGreaterThan(before.length);
        expect(textsAfter()).toEqual(after);
    });

    it('shows lines of the text beside what a baseline knows', () => {
        const folder = folderWith({ 'a.concordat': river });
        lint(folder, '--baseline', 'known.json', '--update-baseline');
        const shown = (...more: readonly string[]) => lint(folder, '--baseline', 'known.json', ...more);
        expect(shown('--cache').stdout).toContain('partnership Valley');
        expect(shown('--cache')).toEqual(shown());
    });

    it('takes a damaged name for that of no file', () => {
        const folder = folderWith({ 'b.concordat': river });
        const first = lint(folder, '--cache');
        const kept = join(folder, '.concordat-cache/findings.json');
        writeFileSync(kept, readFileSync(kept, 'utf8').replaceAll('../b.concordat\t', '%./b.concordat\t'));
        expect(lint(folder, '--cache')).toEqual(first);
        expect(readFileSync(kept, 'utf8')).not.toContain('%');
    });

    it('keeps no files that are gone', () => {
        const folder = folderWith(files);
        lint(folder, '--cache');
        rmSync(join(folder, 'b.concordat'));
        lint(folder, '--cache');
        const [, , ...entries] = linesOf(folder);
        expect([...new Set(entries.map(line => line.split('\t')[0]!.replace('>', '')))].sort()).toEqual(['../a.concordat', '../cited/c.concordat', '../shared.concordat']);
    });
});

slow('more threads than there are charters, or than the machine can bear, are not started', () => {
    expect(lint(resolve('examples'), '--format', 'json', '--threads', '999999')).toEqual(lint(resolve('examples'), '--format', 'json'));
    expect(lint(resolve('examples'), '--threads', '0')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('A whole number from 1 is needed.') });
});

it('a cache is kept where --cache-location says, without --cache', () => {
    const folder = folderWith({ 'a.concordat': river });
    lint(folder, '--cache-location', 'kept/findings.json');
    expect(readFileSync(join(folder, 'kept/findings.json'), 'utf8')).toContain('a.concordat');
});

it.each(['0/3', '4/3', '2', '1/0', 'a/b'])('--shard %s is refused', part => {
    expect(lint(resolve('examples'), '--shard', part)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('A part such as 2/5 is needed: the second of five.') });
});

it('a configuration that cannot be used stops all threads with one sentence', () => {
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}.concordat`, river]));
    const folder = folderWith({ ...files, 'concordat.json': '{ "rulez": 1 }' });
    expect(lint(folder, '--threads', '2')).toEqual({ status: 2, stdout: '', stderr: 'concordat: the configuration cannot be used, so nothing was checked:\n  concordat.json:1:3: The key “rulez” is not known here. Did you mean “rules”?\n' });
});

describe('what was compiled is kept for the next run', () => {
    const run = (cache: string, ...args: readonly string[]) => spawnSync(machineNode, [resolve('bin/concordat.cjs'), 'lint', 'examples/first-faults.concordat', ...day, ...args], { encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: cache, NODE_COMPILE_CACHE: undefined, NODE_DISABLE_COMPILE_CACHE: undefined, NODE_V8_COVERAGE: undefined } });
    const shown = ({ status, stdout, stderr }: ReturnType<typeof run>) => ({ status, stdout, stderr });
    /** The one file that is kept. */
    const keptIn = (cache: string) => {
        const [folder = ''] = readdirSync(join(cache, 'concordat'));
        const files = readdirSync(join(cache, 'concordat', folder));
        expect(files).toEqual([expect.stringMatching(/^lint-/)]);
        return join(cache, 'concordat', folder, files[0]!);
    };

    slow('in a folder of the user, and the next run says the same', () => {
        const cache = folderWith({});
        const first = run(cache);
        expect(first).toMatchObject({ status: 1, stdout: expect.stringContaining('1 file checked'), stderr: '' });
        const kept = readFileSync(keptIn(cache));
        expect(shown(run(cache))).toEqual(shown(first));
        expect(readFileSync(keptIn(cache)).equals(kept)).toBe(true);
    });

    slow('also of what a later run needs besides', () => {
        const cache = folderWith({});
        run(cache);
        const before = readFileSync(keptIn(cache)).length;
        run(cache, '--format', 'sarif');
        expect(readFileSync(keptIn(cache)).length).toBeGreaterThan(before);
    });

    slow('where it was damaged, it is compiled again', () => {
        const cache = folderWith({});
        const first = run(cache);
        const kept = readFileSync(keptIn(cache));
        const inTheMiddle = Buffer.from(kept);
        inTheMiddle[kept.length >> 2]! ^= 0xff;
        for (const damaged of [Buffer.alloc(0), kept.subarray(0, kept.length >> 1), kept.subarray(0, -1), inTheMiddle, Buffer.alloc(kept.length), Buffer.from('{}\n{}\n')]) {
            writeFileSync(keptIn(cache), damaged);
            expect(shown(run(cache))).toEqual(shown(first));
            expect(readFileSync(keptIn(cache)).length).toBeGreaterThan(kept.length / 2);
        }
    });

    slow('and what another build kept over a month ago is removed, and nothing else', () => {
        const cache = folderWith({});
        run(cache);
        const lint = keptIn(cache);
        const beside = (name: string) => join(dirname(lint), name);
        const [old, recent, own] = [new Date(Date.now() - 31 * 86_400_000), new Date(Date.now() - 29 * 86_400_000), basename(lint).replace('lint', 'fmt')];
        for (const [name, date] of [['lint-program-OLD1.cjs', old], ['fmt-program-OLD1.cjs.123', old], ['lint-program-NEW1.cjs', recent], [own, old], ['notes.txt', old]] as const) {
            writeFileSync(beside(name), '');
            utimesSync(beside(name), date, date);
        }
        rmSync(lint);
        run(cache);
        expect(readdirSync(dirname(lint)).sort()).toEqual([basename(lint), own, 'lint-program-NEW1.cjs', 'notes.txt'].sort());
    });

    slow('and it runs as well where nothing can be kept', () => {
        const folder = folderWith({ file: '' });
        expect(shown(run(join(folder, 'file')))).toEqual(shown(run(folder)));
    });
});
