import { existsSync, lstatSync, readFileSync, readdir, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { charterPattern } from '../language/text/uri.js';
import { ancestors } from './disk.js';
import { ignoredWithin } from './git-ignore.js';

/**
 * All `.concordat` and `.concordat.md` files in a folder that no .gitignore leaves out, in the order of their paths.
 * @param onUnread is told of a folder that cannot be looked into, and why.
 */
export async function chartersIn(path: string, onUnread: (folder: string, thrown: NodeJS.ErrnoException) => void = () => undefined): Promise<string[]> {
    const folder = resolve(path);
    const isIgnored = gitIgnore(folder);
    const look = ((each: string, options: { withFileTypes: true }, done: (thrown: NodeJS.ErrnoException | null, entries: Dirent[]) => void) => readdir(each, options, (thrown, entries) => {
        if (thrown && thrown.code !== 'ENOENT' && !isIgnored(join(each, 'charter.concordat'))) onUnread(each, thrown);
        done(thrown, entries);
    })) as typeof readdir;
    const files = await glob(charterPattern, { cwd: folder, ignore: ['**/node_modules/**', '**/.git/**'], dot: false, followSymbolicLinks: false, fs: { readdir: look } });
    return files.map(file => join(folder, file)).filter(file => !isIgnored(file)).sort();
}

/** Tells whether git leaves a file out, by the .gitignore files from the repository's root down to the file. */
function gitIgnore(folder: string): (file: string) => boolean {
    const root = ancestors(folder).find(each => existsSync(join(each, '.git'))) ?? folder;
    const isIgnored = ignoredWithin(each => readIgnoreFile(join(root, each)));
    return file => isIgnored(relative(root, file).split(sep).join('/'));
}

function readIgnoreFile(folder: string): string | undefined {
    const file = join(folder, '.gitignore');
    return existsSync(file) && lstatSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
}
