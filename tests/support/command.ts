import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const command = resolve('bin/concordat.cjs');

/** The machine's own Node, not the one that npm brings for development: what ships must run on it. */
export const machineNode = (process.env['PATH'] ?? '').split(delimiter)
    .filter(folder => !folder.includes('node_modules'))
    .map(folder => join(folder, 'node'))
    .find(file => existsSync(file)) ?? process.execPath;

export interface Ran {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
}

/** How long a command may take before it counts as one that does not end, in milliseconds. */
const patience = 50_000;

/** Runs the built command, or another one, on the machine's own Node. */
export function concordat(args: readonly string[], { cwd = process.cwd(), input, env = {}, program = command }: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string>; program?: string } = {}): Ran {
    const { status, stdout, stderr, error } = spawnSync(machineNode, [program, ...args], {
        cwd, input, encoding: 'utf8', maxBuffer: 2 ** 28, timeout: patience, killSignal: 'SIGKILL',
        env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
    });
    if (error) throw error;
    return { status, stdout, stderr };
}

/** A folder with these files, removed when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'concordat-test-')));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
    }
    return folder;
}
