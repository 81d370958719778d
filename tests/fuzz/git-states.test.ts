import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, vi } from 'vitest';
import { charterAt } from '../../cli/input/revisions.js';
import { changedSince } from '../../cli/input/since.js';
import { UserProblem } from '../../cli/running/user-problem.js';
import { inFolder, put } from './support/folders.js';
import { holds } from './support/holds.js';
import { git, held, heldIn, step, take, tryGit, type Step } from './support/repositories.js';

const steps = fc.array(step, { maxLength: 12 });

/** A repository in which this was done, and its revision `base` in between. */
function repository(folder: string, before: readonly Step[], after: readonly Step[]): void {
    git(folder, 'init', '--quiet');
    put(folder, 'a.concordat', 'partnership P "first" { stage: draft }\n');
    put(folder, 'in/shared.concordat', 'stakeholder S "S"\n');
    git(folder, 'add', '.');
    git(folder, 'commit', '-m', 'first');
    git(folder, 'branch', 'side');
    for (const each of before) take(folder, each);
    git(folder, 'tag', 'base');
    for (const each of after) take(folder, each);
}

/** Does something with a folder as the current one. */
async function within<T>(folder: string, work: () => Promise<T>): Promise<T> {
    const before = process.cwd();
    process.chdir(folder);
    try {
        return await work();
    } finally {
        process.chdir(before);
    }
}

/** The files on which a charter depends by what these generated ones can hold: itself, where it leads, what it imports, and configurations. */
function dependencies(folder: string, path: string): string[] {
    const around = dirname(path) === '.' ? [''] : [`${dirname(path)}/`, ''];
    return around.flatMap(each => ['concordat.json', 'concordat.jsonc', 'package.json'].map(name => each + name)).filter(each => each.endsWith('concordat.json') || existsSync(join(folder, each)));
}

// What --since says of its work is no part of what the fuzzer prints.
beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => vi.restoreAllMocks());

describe('in whatever state a repository is', () => {
    holds('--since finds each charter that differs from the revision, and what imports it', fc.tuple(steps, steps, fc.constantFrom('.', 'in')), 40, ([before, after, from]) => inFolder(async folder => {
        repository(folder, before, after);
        const charters = [...held(folder).keys()].filter(path => path.endsWith('.concordat') && existsSync(join(folder, path)) && statSync(join(folder, path)).isFile());
        const base = mergeBase(folder);
        const [then, now] = [heldIn(folder, base), held(folder)];
        const ignored = new Set(git(folder, 'ls-files', '-z', '--others', '--ignored', '--exclude-standard').toString().split('\0'));
        const tracked = new Set(git(folder, 'ls-files', '-z', '--cached').toString().split('\0'));
        // What git was told to look away from, or does not track and ignores, is not a change that it knows.
        const differs = (path: string) => then.get(path) !== now.get(path) && !(ignored.has(path) && !then.has(path) && !tracked.has(path));
        // A folder whose only file was moved is gone.
        const around = existsSync(join(folder, from)) ? join(folder, from) : folder;
        const kept = await within(around, () => changedSince('base', charters.map(path => ({ file: join(folder, path), isNamed: false }))));
        const found = kept.map(({ file }) => relative(folder, file));
        const imports = (path: string) => [...(now.get(path) ?? '').matchAll(/import "(.*?)"/g)].map(([, each]) => relative(folder, resolve(folder, dirname(path), each!)));
        const missed = charters.filter(path => [path, ...imports(path), ...dependencies(folder, path)].some(differs) && !found.includes(path));
        expect({ missed, found }).toEqual({ missed: [], found });
    }));

    holds('what a revision held is read as it was, or it is said why not', fc.tuple(steps, steps, fc.constantFrom('base', 'HEAD', 'side', 'base~0', ':/more', 'HEAD^{/first}', 'HEAD@{0}')), 40, ([before, after, revision]) => inFolder(async folder => {
        repository(folder, before, after);
        let commit: string;
        try {
            commit = git(folder, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`).toString().trim();
        } catch {
            return;
        }
        const then = heldIn(folder, commit);
        for (const path of new Set([...then.keys(), 'a.concordat', 'never.concordat'])) {
            const expected = contentOf(then, path);
            const read = await within(folder, () => charterAt({ revision, path })).then(async past => past.read(`file://${encodeURI(join(folder, path)).replace(/[?#]/g, encodeURIComponent)}`), (thrown: unknown) => {
                if (!(thrown instanceof UserProblem)) throw thrown;
                return { outcome: 'missing' as const };
            });
            expect({ path, revision, read: read.outcome === 'text' ? read.text : undefined }).toEqual({ path, revision, read: expected === undefined ? undefined : Buffer.from(expected, 'latin1').toString() });
        }
    }));

    holds('a worktree, a shallow copy and one without files say the same, or that they cannot', fc.tuple(steps, fc.constantFrom('worktree', 'shallow', 'sparse', 'partial', 'submodule', 'bare')), 12, ([before, kind]) => inFolder(async outer => {
        const folder = join(outer, 'one');
        put(folder, '.keep', '');
        repository(folder, before, []);
        const other = join(outer, 'two');
        copied(folder, other, kind);
        const past = await within(existsSync(join(other, 'one')) ? join(other, 'one') : other, () => charterAt({ revision: 'HEAD', path: 'a.concordat' })).catch((thrown: unknown) => {
            if (!(thrown instanceof UserProblem)) throw thrown;
            return thrown.message;
        });
        const expected = contentOf(heldIn(folder, 'HEAD'), 'a.concordat');
        if (typeof past === 'string') return void expect({ kind, past, is: expected === undefined || kind === 'bare' || kind === 'partial' }).toEqual({ kind, past, is: true });
        const read = await past.read(`file://${past.file}`);
        expect({ kind, text: read.outcome === 'text' ? read.text : read.outcome }).toEqual({ kind, text: expected });
    }));
});

function copied(folder: string, other: string, kind: string): void {
    switch (kind) {
        case 'worktree': return void git(folder, 'worktree', 'add', '--detach', other);
        case 'shallow': return void git(folder, 'clone', '--depth', '1', `file://${folder}`, other);
        case 'partial': return void git(folder, 'clone', '--filter=blob:none', '--no-checkout', `file://${folder}`, other);
        case 'bare': return void git(folder, 'clone', '--bare', folder, other);
        case 'sparse':
            git(folder, 'clone', '--no-checkout', folder, other);
            tryGit(other, 'sparse-checkout', 'set', '--no-cone', 'in/');
            return tryGit(other, 'checkout');
        case 'submodule':
            put(other, '.keep', '');
            git(other, 'init', '--quiet');
            return void git(other, 'submodule', 'add', folder, 'one');
    }
}

/** The text at a path, links within the revision followed. */
function contentOf(files: ReadonlyMap<string, string>, path: string, hops = 0): string | undefined {
    const found = files.get(path);
    if (!found?.startsWith('link ') || hops > 9) return hops > 9 ? undefined : found;
    return contentOf(files, join(dirname(path), found.slice('link '.length)), hops + 1);
}

/** Where the revision parted from what is here; itself, where they have nothing in common. */
function mergeBase(folder: string): string {
    try {
        return git(folder, 'merge-base', 'base', 'HEAD').toString().trim();
    } catch {
        return 'base';
    }
}
