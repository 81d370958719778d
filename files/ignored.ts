import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { ignoredWithin } from './git-ignore.js';
import { startGit } from './git.js';

/** Tells which paths git leaves out, and by which line: `.gitignore:3`. Tracked files are never left out, if git can be asked. */
export interface Ignores {
    /** @param paths absolute; of a folder, it ends in a separator. */
    reasons(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
    end(): void;
}

/** What git leaves out in a repository, or, outside of one, in a folder. Git itself is asked, if it is installed and lets itself be asked. */
export function ignoresOf(root: string): Ignores {
    const byFiles = ignoresByFiles(root);
    if (!existsSync(join(root, '.git'))) return byFiles;
    const git = AskedGit.start(root);
    if (!git) return byFiles;
    let hasFailed = false;
    return {
        end: () => git.end(),
        async reasons(paths) {
            if (!hasFailed) {
                try {
                    return await git.reasons(paths);
                } catch {
                    hasFailed = true;
                }
            }
            return byFiles.reasons(paths);
        },
    };
}

/** `git check-ignore`, which answers as long as it is asked. */
class AskedGit implements Ignores {
    private text = '';
    private wanted = 0;
    private settle: { resolve: (fields: string[]) => void; reject: (thrown: Error) => void } | undefined;
    private hasEnded = false;

    static start(root: string): AskedGit | undefined {
        const child = startGit(root, ['check-ignore', '--stdin', '-z', '--verbose', '--non-matching']);
        return child && new AskedGit(root, child);
    }

    private constructor(private readonly root: string, private readonly child: ChildProcessWithoutNullStreams) {
        child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
            this.text += chunk;
            this.answer();
        });
        child.stderr.resume();
        const fail = () => {
            this.hasEnded = true;
            this.settle?.reject(new Error('Git does not answer.'));
        };
        child.on('error', fail).on('close', fail);
        child.stdin.on('error', fail);
    }

    async reasons(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
        if (paths.length === 0) return new Map();
        if (this.hasEnded) throw new Error('Git does not answer.');
        const asked = paths.map(path => slashed(relative(this.root, path)));
        const fields = await new Promise<string[]>((resolve, reject) => {
            this.settle = { resolve, reject };
            this.wanted = 4 * paths.length;
            this.child.stdin.write(asked.map(path => `${path}\0`).join(''));
        });
        return new Map(paths.flatMap((path, index) => {
            const [source = '', line = '', pattern = ''] = fields.slice(4 * index, 4 * index + 3);
            return pattern === '' || pattern.startsWith('!') ? [] : [[path, `${source}:${line}`] as const];
        }));
    }

    end(): void {
        this.child.stdin.end();
        this.child.kill();
    }

    private answer(): void {
        if (!this.settle || count(this.text, '\0') < this.wanted) return;
        const fields = this.text.split('\0');
        this.text = fields.slice(this.wanted).join('\0');
        const { resolve } = this.settle;
        this.settle = undefined;
        resolve(fields.slice(0, this.wanted));
    }
}

/** The same from the files that git reads, where it cannot be asked: what is tracked is not known then. */
function ignoresByFiles(root: string): Ignores {
    const isIgnored = ignoredWithin({
        ofFolder: folder => textOf(join(root, folder, '.gitignore')),
        others: [join(root, '.git/info/exclude'), join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'git/ignore')].flatMap(file => textOf(file) ?? []),
        ignoresCase: process.platform === 'win32' || process.platform === 'darwin',
    });
    return {
        end: () => undefined,
        reasons: async paths => new Map(paths.filter(path => isIgnored(`${slashed(relative(root, path))}${path.endsWith(sep) ? '/' : ''}`)).map(path => [path, '.gitignore'])),
    };
}

/** Git follows no link to a .gitignore. */
function textOf(file: string): string | undefined {
    try {
        return lstatSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
    } catch {
        return undefined;
    }
}

const slashed = (path: string) => path.split(sep).join('/');
const count = (text: string, part: string) => text.split(part).length - 1;
