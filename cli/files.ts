import { existsSync, statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { chartersIn, uriOf } from '../files/disk.js';
import { UserProblem } from './problem.js';
import type { Workspaces } from './workspaces.js';

/**
 * The charters that the paths name: a file itself, and of a folder all `.concordat` files that neither a .gitignore nor the
 * configuration leaves out. Throws a UserProblem for a path that does not exist, and for a folder without charters.
 */
export async function findCharters(paths: readonly string[], workspaces: Workspaces): Promise<string[]> {
    const found: string[] = [];
    for (const path of paths) found.push(...await chartersAt(path, workspaces));
    return [...new Set(found)];
}

async function chartersAt(path: string, workspaces: Workspaces): Promise<string[]> {
    if (!existsSync(path)) throw new UserProblem(`There is no file or folder “${path}”. Check the spelling, or name another one.`);
    if (statSync(path).isFile()) return [resolve(path)];
    const charters = await chartersIn(path);
    const left: string[] = [];
    for (const charter of charters) {
        const { configurations } = await workspaces.prepare(charter);
        if (!configurations.isExcluded(uriOf(charter))) left.push(charter);
    }
    if (charters.length === 0) throw new UserProblem(`There are no charters in “${path}”: no file there ends in .concordat. Name another folder, or begin one with an example.`);
    if (left.length === 0) throw new UserProblem(`There are no charters in “${path}” but those that the configuration excludes. Name another folder, or change “exclude”.`);
    return left;
}

/** A path as the reports show it: relative to the current folder, with forward slashes. */
export const shownPath = (file: string): string => {
    const path = relative(process.cwd(), file);
    return (path === '' ? basename(file) : path).split(sep).join('/');
};
