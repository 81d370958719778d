import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { write } from '../../files/write.js';
import { findCharters } from '../../cli/input/find-charters.js';
import { concordat, folderWith, machineNode } from '../support/command.js';
import { fixedRiver, river } from '../support/editor.js';

const day = ['--today', '2026-06-01'];
const misspelt = fixedRiver.replace('power: high }', 'power: hihg }');

/** Runs the command by a line of the shell, in which $C is it. */
const shell = (cwd: string, line: string) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8', env: { ...process.env, C: `${machineNode} ${resolve('bin/concordat.cjs')}` } });
    return { status, stdout, stderr };
};

/** Runs something without the rights of root, who may read and write everything. */
async function withoutRights<T>(run: () => Promise<T>): Promise<T> {
    if (process.geteuid?.() !== 0) return run();
    process.seteuid!(65534);
    try {
        return await run();
    } finally {
        process.seteuid!(0);
    }
}

describe('where there is no room for what is written', () => {
    const large = `${'// A line that fills the file.\n'.repeat(1_000)}${misspelt}`;
    it.each([
        ['--fix', 'lint valley.concordat --fix', 'valley.concordat'],
        ['fmt', 'fmt valley.concordat', 'valley.concordat'],
        ['--output', 'lint valley.concordat --format json --output findings.json', 'findings.json'],
    ])('%s leaves all as it was', (_, line, file) => {
        const files: Record<string, string> = { 'valley.concordat': line.startsWith('fmt') ? large.replace('    stage', '  stage') : large, 'findings.json': '{"version": 1, "files": []}' };
        const folder = folderWith(files);
        // Files may grow to 8 blocks, so that less than the whole is written at first, as on a disk that is full.
        const { status, stderr } = shell(folder, `ulimit -f 8; $C ${line}`);
        expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(`concordat: “${file}” cannot be written: `) });
        expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
        for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    });

    it.skipIf(!existsSync('/dev/full')).each(['lint', 'lint --format json', 'lint --fix-dry-run', 'rules', 'explain no-review', '--help', 'fmt - < valley.concordat'])('concordat %s > /dev/full', line => {
        expect(shell(folderWith({ 'valley.concordat': misspelt }), `$C ${line} > /dev/full`)).toMatchObject({ status: 2, stderr: expect.stringContaining('concordat: standard output cannot be written: there is no room left for it.\n') });
    });
});

it.skipIf(!existsSync('/dev/full'))('where sentences cannot be written either, the exit code tells', () => {
    const folder = folderWith({ 'valley.concordat': river });
    expect(shell(folder, '$C lint nowhere 2> /dev/full').status).toBe(2);
    expect(shell(folder, '$C lint nowhere 2>&-').status).toBe(2);
});

it('a pipe is written to, and stays a pipe', async () => {
    const folder = folderWith({});
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const reader = readFile(pipe, 'utf8');
    await write(pipe, 'report');
    expect(await reader).toBe('report');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
});

it('a link stays a link, and the file that it names is written', async () => {
    const folder = folderWith({ 'a.txt': 'before' });
    symlinkSync('a.txt', join(folder, 'b.txt'));
    chmodSync(join(folder, 'a.txt'), 0o640);
    await write(join(folder, 'b.txt'), 'after');
    expect([readFileSync(join(folder, 'a.txt'), 'utf8'), lstatSync(join(folder, 'b.txt')).isSymbolicLink(), lstatSync(join(folder, 'a.txt')).mode & 0o777]).toEqual(['after', true, 0o640]);
});

describe('what one is not allowed to', () => {
    const locked = (files: Record<string, string>) => {
        const folder = folderWith(files);
        chmodSync(folder, 0o755);
        return folder;
    };

    it('write: says so, and leaves nothing behind', async () => {
        const folder = locked({ 'a.txt': 'before' });
        const file = join(folder, 'a.txt');
        await expect(withoutRights(async () => {
            chmodIfOwn(folder, 0o555);
            return write(file, 'after');
        })).rejects.toThrow('you are not allowed to write there');
        chmodSync(folder, 0o755);
        expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['a.txt'], 'before']);
    });

    it('search: no folder is passed over in silence, but one that git ignores', async () => {
        const folder = locked({ 'valley.concordat': river, 'closed/hill.concordat': river });
        chmodSync(join(folder, 'closed'), 0o000);
        const found = () => withoutRights(() => findCharters([folder]));
        await expect(found()).rejects.toThrow(/closed” cannot be searched for charters: you are not allowed to read it\. Let it be read, or leave it out by \.gitignore\.$/);
        await expect(withoutRights(() => findCharters([join(folder, 'closed/hill.concordat')]))).rejects.toThrow(/was not checked: you are not allowed to read it\.$/);
        writeFileSync(join(folder, '.gitignore'), 'closed/\n');
        expect((await found()).map(({ file }) => file)).toEqual([join(folder, 'valley.concordat')]);
        chmodSync(join(folder, 'closed'), 0o755);
    });
});

/** Root’s folders are closed to others already. */
function chmodIfOwn(folder: string, mode: number): void {
    if (process.geteuid?.() === lstatSync(folder).uid) chmodSync(folder, mode);
}

it('a link to nothing, and one in a circle, are no charters', () => {
    const folder = folderWith({});
    symlinkSync('nothing', join(folder, 'a.concordat'));
    symlinkSync('b.concordat', join(folder, 'b.concordat'));
    expect(concordat(['lint', 'a.concordat', ...day], { cwd: folder })).toEqual({ status: 2, stdout: '', stderr: 'concordat: “a.concordat” is a link to something that is not there.\n' });
    expect(concordat(['lint', 'b.concordat', ...day], { cwd: folder })).toEqual({ status: 2, stdout: '', stderr: 'concordat: “b.concordat” was not checked: it is a link that leads in a circle.\n' });
});

it('fmt says of each file that it cannot read, and lays out the others', () => {
    const huge = 'stakeholder A "A"\n'.repeat(3_000_000);
    const folder = folderWith({ 'a.concordat': new Uint8Array([0xff]), 'b.concordat': fixedRiver.replace('    stage', '  stage'), 'huge.concordat': huge });
    const { status, stderr } = concordat(['fmt'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('concordat: a.concordat was left as it is: it is not UTF-8 text; save it as UTF-8.\n');
    expect(stderr).toContain('concordat: 1 file formatted, of 3.\n');
    expect(readFileSync(join(folder, 'huge.concordat'), 'utf8').length).toBe(huge.length);
});

it('a fault that nobody waits for is told as one of Concordat, and the run is not clean', () => {
    const folder = folderWith({ 'fault.cjs': `process.on('newListener', name => name === 'uncaughtException' && setImmediate(() => Promise.reject(new Error('Unforeseen'))));` });
    const { status, stderr } = concordat(['lint', '-', ...day], { cwd: folder, input: river, env: { NODE_OPTIONS: `--require ${join(folder, 'fault.cjs')}` } });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^concordat: something went wrong inside Concordat, and not with your charter\. Please report this:\nError: Unforeseen\n/);
});
