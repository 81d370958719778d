import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { formatNames, loadFormat, type FormatName } from '../../cli/output/formats/registry.js';
import { Comment } from '../../cli/output/formats/markdown.js';
import { checkPaths } from '../../cli/running/check-charters.js';
import { Meter, Queue } from '../../cli/running/check-in-order.js';
import { lintText } from '../../cli/running/lint-files.js';
import { rendererOf, type Checked, type Rendering } from '../../cli/running/rendering.js';
import { Workspaces } from '../../cli/running/workspaces.js';
import { NewVersion } from '../../files/write.js';
import { concordat, folderWith, machineNode } from '../support/command.js';
import { river } from '../support/editor.js';

const rendering = (...formats: readonly FormatName[]): Rendering => ({ formats, options: { hasColors: false, width: 80, hints: true, version: '0', failOn: 'error' } });
const check = { today: '2026-06-01', fix: false, cacheLocation: 'findings.json', threads: 1 } as const;
const pathOf = (checked: Checked) => ('unread' in checked ? checked.unread : checked.path);

describe('a file is rendered when it is checked, and then forgotten', () => {
    it('before the next one is read', async () => {
        const folder = folderWith({ 'a.concordat': river, 'b.concordat': river, 'c.concordat': river });
        const { files } = await checkPaths([folder], check, rendering('json'));
        const seen: string[] = [];
        for await (const checked of files) {
            seen.push(pathOf(checked));
            rmSync(join(folder, 'c.concordat'), { force: true });
        }
        expect(seen).toEqual([expect.stringMatching(/a\.concordat$/), expect.stringMatching(/b\.concordat$/), expect.stringMatching(/c\.concordat” was not checked: it was there a moment ago and is gone\.$/)]);
    });

    it('so that pieces and figures are all that is kept of it', async () => {
        const { files } = await checkPaths([folderWith({ 'a.concordat': river })], check, rendering(...formatNames));
        for await (const checked of files) {
            expect(Object.keys(checked)).toEqual(['path', 'pieces', 'counts', 'ruleCounts', 'dependsOn']);
            expect(structuredClone(checked)).toEqual(checked);
        }
    });

    it.each(formatNames)('and %s works out fixes only if it shows them', async name => {
        const file = await lintText(river, 'a.concordat', new Workspaces(), check);
        let fixes = 0;
        const counting = { ...file, findings: file.findings.map(finding => ({ ...finding, fixes: () => (fixes++, finding.fixes()) })) };
        (await rendererOf(rendering(name)))(counting, () => []);
        expect(fixes > 0).toBe(['json', 'sarif', 'rdjson'].includes(name));
    });

    it('and a report grows with each file', async () => {
        const file = await lintText(river, 'a.concordat', new Workspaces(), check);
        for (const name of formatNames.filter(each => each !== 'markdown')) {
            const { pieces } = (await rendererOf(rendering(name)))(file, () => []);
            const report = (await loadFormat(name)).begin({ ...rendering().options, colors: {} as never });
            expect([name, report.add(pieces[0]).length > 100, report.add(pieces[0]).length > 100]).toEqual([name, true, true]);
        }
    });

    it('while a comment keeps no more rows than it has room for', () => {
        const comment = new Comment(1_000);
        const nothing = { error: [], warning: [], info: [], hint: [] };
        for (let row = 0; row < 10_000; row++) comment.add({ open: { ...nothing, warning: [`| warning | a:${row} | ${'x'.repeat(40)} |`] }, accepted: [] });
        comment.add({ open: { ...nothing, error: ['| error | b:1 | y |'] }, accepted: [] });
        expect(JSON.stringify(comment).length).toBeLessThan(3_000);
        const text = comment.end({ files: ['a', 'b'], unread: [], counts: { error: 1, warning: 10_000, info: 0, hint: 0, explained: 0, ignored: 0, baseline: 0 } });
        const shown = text.split('\n').filter(line => /^\| (error|warning)/.test(line));
        expect(shown[0]).toBe('| error | b:1 | y |');
        expect(text).toContain(`> ${10_001 - shown.length} rows did not fit here`);
    });
});

describe('other threads are called', () => {
    /** What is measured where beginning takes 200 milliseconds, and each file so many. */
    function measured(files: number, each: number): Meter {
        let now = 0;
        vi.spyOn(performance, 'now').mockImplementation(() => now);
        onTestFinished(() => void vi.restoreAllMocks());
        const meter = new Meter(150);
        for (let file = 0; file <= files; file++) {
            meter.start();
            now += file === 0 ? 50 : each;
            meter.stop();
        }
        return meter;
    }

    it.each([[61, 10, true], [60, 10, false], [600, 1, false], [601, 1, true], [6, 100, false], [7, 100, true]])('for %d files of %d ms: %s', (left, each, pays) => {
        expect(measured(8, each).paysFor(left)).toBe(pays);
    });

    it('by what was measured last, and not before enough was', () => {
        expect(measured(7, 10).paysFor(100_000)).toBe(false);
        expect(measured(100, 10).paysFor(61)).toBe(true);
    });
});

describe('files that several threads check', () => {
    const candidates = Array.from({ length: 1_000 }, (_, index) => ({ file: String(index), isNamed: false }));
    const result = (path: string) => ({ unread: path });

    it('come in their order, however they are handed out and finished', () => {
        const queue = new Queue(candidates.slice(0, 5));
        const [first, second] = [queue.take(2)!, queue.take(2)!];
        queue.put(second.first, second.files.map(({ file }) => result(file)));
        expect(queue.isReady).toBe(false);
        queue.put(first.first, first.files.map(({ file }) => result(file)));
        const [last] = [queue.take(2)!];
        queue.put(last.first, last.files.map(({ file }) => result(file)));
        const shown: unknown[] = [];
        while (queue.isReady) shown.push(queue.shift());
        expect(shown).toEqual(['0', '1', '2', '3', '4'].map(result));
        expect(queue.isDone).toBe(true);
    });

    it('do not pile up behind one that takes long', () => {
        const queue = new Queue(candidates);
        const slow = queue.take(1)!;
        let waiting = 0;
        for (let batch = queue.take(4); batch; batch = queue.take(4)) waiting += batch.files.length;
        expect(waiting).toBeLessThan(300);
        queue.put(slow.first, [result('0')]);
        queue.shift();
        expect(queue.take(4)!.files).toHaveLength(1);
    });
});

it('a report in a file takes the place of the one before when it is whole, and leaves nothing if it never is', async () => {
    const folder = folderWith({ report: 'before' });
    const file = join(folder, 'report');
    const version = await NewVersion.of(file);
    await version.append('after');
    expect(readFileSync(file, 'utf8')).toBe('before');
    await version.discard();
    expect(readdirSync(folder)).toEqual(['report']);
    const next = await NewVersion.of(file);
    await next.append('af');
    await next.append('ter');
    await next.finish();
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['after', ['report']]);
});

it('reports that were begun are gone when the command is told to end', async () => {
    const folder = folderWith({});
    // It waits for a text that does not come.
    const child = spawn(machineNode, [resolve('bin/concordat.cjs'), 'lint', '-', '--format', 'json=a', '--format', 'sarif=b'], { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] });
    const ended = once(child, 'exit');
    await vi.waitFor(() => expect(readdirSync(folder).map(name => name.replace(/\.[0-9a-f]{12}$/, '.new')).sort()).toEqual(['a.new', 'b.new']), 30_000);
    child.kill('SIGTERM');
    expect(await ended).toEqual([null, 'SIGTERM']);
    expect(readdirSync(folder)).toEqual([]);
});

describe('a full cache', () => {
    /** The texts of all modules that a run loads. */
    function modulesOf(cwd: string, args: readonly string[]): string[] {
        const coverage = join(folderWith({}), 'coverage');
        concordat(['lint', '--today', '2026-06-01', ...args], { cwd, env: { NODE_V8_COVERAGE: coverage } });
        const loaded = readdirSync(coverage).flatMap(name => (JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] }).result.map(({ url }) => url));
        return loaded.filter(url => url.startsWith('file:') && existsSync(fileURLToPath(url))).map(url => readFileSync(fileURLToPath(url), 'utf8'));
    }

    const hasParser = (modules: readonly string[]) => modules.some(text => text.includes('Redundant input, expecting EOF'));

    it.each(['json', 'pretty', 'github'])('prints %s without the parser and the rules', format => {
        const cwd = folderWith({ 'a.concordat': river, 'concordat.json': '{ "rules": { "no-review": "off" } }' });
        expect(hasParser(modulesOf(cwd, ['--format', format, '--cache']))).toBe(true);
        expect(hasParser(modulesOf(cwd, ['--format', format, '--cache']))).toBe(false);
        writeFileSync(join(cwd, 'a.concordat'), `${river}// more\n`);
        expect(hasParser(modulesOf(cwd, ['--format', format, '--cache']))).toBe(true);
    });

    it.each([[['--cache']], [['--cache', '--output', 'no/such/folder/out.json']], [[]]])('and threads that help end with the run, with %j', args => {
        const cwd = folderWith(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}.concordat`, river])));
        // Threads that go on would keep the command from ending, and it would be stopped without a status.
        expect(concordat(['lint', '--today', '2026-06-01', '--threads', '2', ...args], { cwd }).status).toBe(args.includes('--output') ? 2 : 1);
    });

    it('is not written again', () => {
        const cwd = folderWith({ 'a.concordat': river });
        concordat(['lint', '--cache'], { cwd });
        const file = join(cwd, '.concordat-cache/findings.json');
        const marked = `${readFileSync(file, 'utf8')}\n`;
        writeFileSync(file, marked);
        concordat(['lint', '--cache'], { cwd });
        expect(readFileSync(file, 'utf8')).toBe(marked);
    });
});
