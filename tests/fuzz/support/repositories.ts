import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { put } from './folders.js';

export const git = (folder: string, ...args: readonly string[]): Buffer => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'protocol.file.allow=always', '-c', 'init.defaultBranch=main', ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });

/** The same, where it does not matter whether git does it. */
export function tryGit(folder: string, ...args: readonly string[]): void {
    try {
        git(folder, ...args);
    } catch { /* Nothing to commit, a file that is not there: the next step goes on from what is. */ }
}

const path = fc.constantFrom('a.concordat', 'b.concordat', 'in/c.concordat', 'in/shared.concordat', 'é.concordat', 'e\u0301.concordat', 'x y.concordat', '-d.concordat', '"q".concordat', 'n\nl.concordat', 'concordat.json', 'in/concordat.json', '.gitignore', 'notes.txt');
const text = fc.constantFrom(...['one', 'two', 'three'].map(title => `partnership P "${title}" { stage: draft }\n`), 'import "in/shared.concordat"\npartnership P "P" { stage: draft }\n', 'import "shared.concordat"\npartnership P "P" { stage: draft }\n', 'stakeholder S "S"\n', '');

/** What people do in a repository between two looks at it. */
export type Step = readonly [what: string, path: string, other: string, text: string];
export const step: fc.Arbitrary<Step> = fc.tuple(
    fc.constantFrom('write', 'write', 'write', 'remove', 'rename', 'link', 'stage', 'stage all', 'commit', 'commit', 'unstage', 'intend', 'stop tracking', 'assume unchanged', 'mode', 'detach', 'branch', 'pack', 'gc', 'amend', 'stash', 'merge', 'rebase', 'worktree', 'conflict'), path, path, text);

export function take(folder: string, [what, path, other, text]: Step): void {
    const literal = `:(literal)${path}`;
    const there = lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;
    switch (what) {
        case 'write': return void put(folder, path, /json$/.test(path) ? '{ "rules": {} }' : path === '.gitignore' ? 'b.concordat\n' : text);
        case 'remove': return rmSync(join(folder, path), { force: true });
        case 'rename': return there && !lstatSync(join(folder, other), { throwIfNoEntry: false }) && existsSync(join(folder, other, '..')) && !/json$|ignore$/.test(path + other) ? renameSync(join(folder, path), join(folder, other)) : undefined;
        case 'link': return there || path === other || !path.endsWith('.concordat') || path.includes('/') ? undefined : symlinkSync(other, join(folder, path));
        case 'stage': return tryGit(folder, 'add', '--force', '--', literal);
        case 'stage all': return tryGit(folder, 'add', '.');
        case 'commit': return tryGit(folder, 'commit', '-am', 'more');
        case 'unstage': return tryGit(folder, 'reset', '--', literal);
        case 'intend': return tryGit(folder, 'add', '--intent-to-add', '--', literal);
        case 'stop tracking': return tryGit(folder, 'rm', '--cached', '--', literal);
        case 'mode': return tryGit(folder, 'update-index', '--chmod=+x', '--', path);
        case 'detach': return tryGit(folder, 'checkout', '--detach');
        case 'branch': return tryGit(folder, 'checkout', '-b', `b${text.length}`);
        case 'pack': return tryGit(folder, 'pack-refs', '--all');
        case 'gc': return tryGit(folder, 'repack', '-ad');
        case 'amend': return tryGit(folder, 'commit', '-a', '--amend', '--no-edit');
        case 'stash': return tryGit(folder, 'stash', '--include-untracked');
        case 'merge': return tryGit(folder, 'merge', '--no-edit', 'side');
        case 'rebase': return tryGit(folder, 'reset', '--soft', 'HEAD~1');
        case 'worktree': return tryGit(folder, 'worktree', 'prune');
        case 'conflict': return tryGit(folder, 'checkout', '--merge', 'side', '--', literal);
    }
}

/** What a folder holds, by path; of a link, where it leads. */
export function held(folder: string): Map<string, string> {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => !/^\.git($|\/)/.test(path) && !lstatSync(join(folder, path)).isDirectory());
    return new Map(paths.map(path => [path, lstatSync(join(folder, path)).isSymbolicLink() ? `link ${readlinkSync(join(folder, path))}` : readFileSync(join(folder, path), 'latin1')]));
}

/** The same of a revision, by git's own archive. */
export function heldIn(folder: string, revision: string): Map<string, string> {
    const entries = git(folder, 'ls-tree', '-r', '-z', '--full-tree', revision).toString().split('\0').filter(line => line !== '').map(line => /^(\d+) blob (\w+)\t([^]*)$/.exec(line)!);
    return new Map(entries.map(([, mode, id, path]) => [path!, (mode === '120000' ? 'link ' : '') + git(folder, 'cat-file', 'blob', id!).toString('latin1')]));
}
