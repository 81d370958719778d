import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * Where git is installed; undefined where it is not. It is looked for in the absolute folders of PATH alone: Windows would take a
 * `git.exe` of the current folder, which may be someone else's, before that of the machine.
 */
function gitProgram(): string | undefined {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    return (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute).map(folder => join(folder, name)).find(isProgram);
}

function isProgram(file: string): boolean {
    try {
        accessSync(file, constants.X_OK);
        return statSync(file).isFile();
    } catch {
        return false;
    }
}

/** Settings of a repository that have git start other programs, or ask a server, do not count. */
const harmless = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never'];

/** A repository is found from the folder that git is asked in, also where Concordat was started by a hook of another one. */
const environment = () => {
    const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, GIT_TRACE: _trace, ...others } = process.env;
    return { ...others, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
};

export interface GitAnswer {
    readonly status: number | null;
    readonly stdout: Buffer;
    readonly stderr: string;
}

/** Asks git in a folder; undefined where git is not installed. */
export function askGit(folder: string, args: readonly string[], input?: string): GitAnswer | undefined {
    const program = gitProgram();
    if (program === undefined) return undefined;
    const { status, stdout, stderr, error } = spawnSync(program, [...harmless, ...args], { cwd: folder, env: environment(), input, maxBuffer: 2 ** 30 });
    return error ? { status: null, stdout: Buffer.alloc(0), stderr: error.message } : { status, stdout, stderr: stderr.toString().trim() };
}

/** Starts git in a folder, to be asked again and again; undefined where it is not installed. */
export function startGit(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams | undefined {
    const program = gitProgram();
    return program === undefined ? undefined : spawn(program, [...harmless, ...args], { cwd: folder, env: environment() });
}
