import { existsSync, statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { chartersIn } from '../files/disk.js';
import { UserProblem } from './problem.js';

/**
 * The charters that the paths name: a file itself, and of a folder all `.concordat` files that no .gitignore leaves out.
 * Throws a UserProblem for a path that does not exist and a folder without charters.
 */
export async function findCharters(paths: readonly string[]): Promise<string[]> {
    const found = await Promise.all(paths.map(path => chartersAt(path)));
    return [...new Set(found.flat())];
}

async function chartersAt(path: string): Promise<string[]> {
    if (!existsSync(path)) throw new UserProblem(`There is no file or folder “${path}”. Check the spelling, or name another one.`);
    if (statSync(path).isFile()) return [resolve(path)];
    const charters = await chartersIn(path);
    if (charters.length === 0) throw new UserProblem(`There are no charters in “${path}”: no file there ends in .concordat. Name another folder, or begin one with an example.`);
    return charters;
}

/** A path as the reports show it: relative to the current folder, with forward slashes. */
export const shownPath = (file: string): string => {
    const path = relative(process.cwd(), file);
    return (path === '' ? basename(file) : path).split(sep).join('/');
};
