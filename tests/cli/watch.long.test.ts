import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fixedRiver, river } from '../support/editor.js';
import { concordat, folderWith, machineNode } from '../support/command.js';
import { slow } from '../support/slow.js';

const excluded = 'affected-stakeholder-excluded';
const off = JSON.stringify({ rules: { [excluded]: 'off' } });

/** Starts the command, which waits for files to change; answers what each round of checks came to. */
function watching(folder: string, ...args: readonly string[]) {
    const child = spawn(machineNode, [resolve('bin/concordat.cjs'), 'lint', '--watch', '--format', 'json', '--today', '2026-06-01', ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    onTestFinished(() => void child.kill());
    let [out, err, rounds] = ['', '', 0];
    const waiting = new Set<() => void>();
    child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
        rounds += chunk.toString().split('Waiting for changes').length - 1;
        waiting.forEach(look => look());
    });
    /** Whether the rule spoke in the check after this many others; what was complained of, if it could not be made. */
    return {
        rounds: () => rounds,
        round: async (number: number): Promise<boolean | string> => {
            await new Promise<void>(done => {
                const look = () => rounds >= number && done();
                waiting.add(look);
                look();
            });
            const [found, said] = [out, err.replace(/Waiting for changes[^\n]*\n/g, '')];
            [out, err] = ['', ''];
            if (found === '') return said;
            const { findings, unread } = JSON.parse(found) as { findings: { rule: string }[]; unread: string[] };
            return unread[0] ?? findings.some(({ rule }) => rule === excluded);
        },
    };
}

describe('--watch checks again whenever', () => {
    it('a charter of the folder or its configuration changes', async () => {
        const folder = folderWith({ 'valley.concordat': river });
        const { round } = watching(folder);
        expect(await round(1)).toBe(true);
        writeFileSync(join(folder, 'valley.concordat'), fixedRiver);
        expect(await round(2)).toBe(false);
        writeFileSync(join(folder, 'valley.concordat'), river);
        expect(await round(3)).toBe(true);
        writeFileSync(join(folder, 'concordat.json'), off);
        expect(await round(4)).toBe(false);
    });

    slow('something changes, comes or goes on which a charter depends that is watched alone', async () => {
        const folder = folderWith({ '.git/HEAD': '', 'a/valley.concordat': `import "../shared/anglers.concordat"\n${river.replace(/stakeholder Anglers.*\n/, '')}`, 'shared/anglers.concordat': 'stakeholder Anglers "Valley Anglers" { power: high }\n' });
        const { round } = watching(folder, 'a/valley.concordat');
        expect(await round(1)).toBe(true);
        rmSync(join(folder, 'shared/anglers.concordat'));
        expect(await round(2)).toBe(false);
        writeFileSync(join(folder, 'shared/anglers.concordat'), 'stakeholder Anglers "Valley Anglers" { power: high }\n');
        expect(await round(3)).toBe(true);
        writeFileSync(join(folder, 'concordat.json'), '{ "rulez": {} }');
        expect(await round(4)).toMatch(/^the configuration cannot be used, so nothing was checked:\n {2}concordat\.json:1:3: /);
        writeFileSync(join(folder, 'concordat.json'), off);
        expect(await round(5)).toBe(false);
    });
});

slow('--watch sees a folder that is deleted and made again', async () => {
    const folder = folderWith({ 'charters/valley.concordat': river });
    const { round } = watching(folder, 'charters');
    expect(await round(1)).toBe(true);
    rmSync(join(folder, 'charters'), { recursive: true });
    expect(await round(2)).toMatch(/There is no file or folder/);
    mkdirSync(join(folder, 'charters'));
    writeFileSync(join(folder, 'charters/valley.concordat'), fixedRiver);
    expect(await round(3)).toBe(false);
    writeFileSync(join(folder, 'charters/valley.concordat'), river);
    expect(await round(4)).toBe(true);
}, 60_000);

slow('--watch sees that other files are ignored', async () => {
    const folder = folderWith({ 'valley.concordat': river, 'other.concordat': fixedRiver.replaceAll('Valley', 'Hill') });
    const { round } = watching(folder);
    expect(await round(1)).toBe(true);
    writeFileSync(join(folder, '.gitignore'), 'valley.concordat\n');
    expect(await round(2)).toBe(false);
    writeFileSync(join(folder, '.gitignore'), '');
    expect(await round(3)).toBe(true);
}, 60_000);

describe('--watch looks itself, where it is told of nothing', () => {
    const watchingHere = async (files: Record<string, string>, clock: { day: string }) => {
        const folder = folderWith(files);
        vi.doMock('chokidar', () => ({ watch: () => {
            const watcher = { on: (event: string, call: () => void) => (event === 'ready' && queueMicrotask(call), watcher), close: async () => undefined };
            return watcher;
        } }));
        vi.spyOn(process.stderr, 'write').mockReturnValue(true);
        onTestFinished(() => {
            vi.doUnmock('chokidar');
            vi.restoreAllMocks();
        });
        const { watchPaths } = await import('../../cli/running/watch.js');
        const rounds: string[] = [];
        void watchPaths([folder], [], async () => {
            rounds.push(clock.day);
            return [folder, ...Object.keys(files).map(name => join(folder, name))];
        }, () => clock.day);
        return { folder, rounds };
    };

    slow('at a file that changed, one that came, and a day that began; and is not woken where nothing did', async () => {
        const clock = { day: '2026-06-01' };
        const { folder, rounds } = await watchingHere({ 'a.concordat': 'a' }, clock);
        await vi.waitFor(() => expect(rounds).toHaveLength(1));
        writeFileSync(join(folder, 'a.concordat'), 'another');
        await vi.waitFor(() => expect(rounds).toHaveLength(2), { timeout: 10_000 });
        writeFileSync(join(folder, 'b.concordat'), 'b');
        await vi.waitFor(() => expect(rounds).toHaveLength(3), { timeout: 10_000 });
        clock.day = '2026-06-02';
        await vi.waitFor(() => expect(rounds).toEqual(['2026-06-01', '2026-06-01', '2026-06-01', '2026-06-02']), { timeout: 10_000 });
        await new Promise(done => { setTimeout(done, 5_000); });
        expect(rounds).toHaveLength(4);
    }, 60_000);
});

it('--watch is not woken by what the command itself writes', async () => {
    const folder = folderWith({ 'valley.concordat': river });
    const { round, rounds } = watching(folder, '--output', 'findings.json', '--cache');
    await round(1);
    // Had the first round woken a second one, this change would be the third.
    await new Promise(done => { setTimeout(done, 700); });
    writeFileSync(join(folder, 'valley.concordat'), fixedRiver);
    await round(2);
    await new Promise(done => { setTimeout(done, 700); });
    expect(rounds()).toBe(2);
});

it('--watch says which file cannot be written, and goes on', async () => {
    const folder = folderWith({ 'valley.concordat': river });
    const { round } = watching(folder, '--output', 'nowhere/findings.json');
    expect(await round(1)).toBe('concordat: “nowhere/findings.json” cannot be written: its folder is not there.\n');
});

it('--watch is refused for standard input', () => {
    expect(concordat(['lint', '-', '--watch'], { input: river })).toEqual({ status: 2, stdout: '', stderr: 'concordat: --watch waits for files to change, and standard input is none: name a file.\n' });
});
