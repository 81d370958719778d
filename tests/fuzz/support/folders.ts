import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { concordat, type Ran } from '../../support/command.js';

/** Does something in a folder of its own, which is gone afterwards. */
export async function inFolder(work: (folder: string) => void | Promise<void>): Promise<void> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'concordat-fuzz-')));
    try {
        await work(folder);
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** Writes a file and the folders around it; false where something of another kind is in the way. */
export function put(folder: string, path: string, content: string | Uint8Array): boolean {
    try {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
        return true;
    } catch {
        return false;
    }
}

/** Runs the built command, which never fails within itself, whatever it is given. */
export function ran(cwd: string, args: readonly string[], env: Record<string, string> = {}): Ran {
    if (!existsSync('dist/command/concordat.cjs')) throw new Error('The command is not built: run npm run build first.');
    const result = concordat(args, { cwd, env });
    expect({ args, status: result.status, said: result.stderr }).toEqual({ args, status: expect.toSatisfy((status: unknown) => status === 0 || status === 1 || status === 2) as unknown, said: expect.not.stringMatching(/something went wrong|    at \w|internal-error/) as unknown });
    return result;
}
