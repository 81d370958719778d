import { existsSync, statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { UserProblem } from './problem.js';

/** A charter to check: one that was named is checked even where the configuration excludes it. */
export interface Candidate {
    readonly file: string;
    readonly isNamed: boolean;
}

/**
 * The charters that the paths name: a file itself, and of a folder all `.concordat` and `.concordat.md` files that no .gitignore leaves out.
 * Throws a UserProblem for a path that does not exist, and for a folder without charters.
 */
export async function findCharters(paths: readonly string[]): Promise<Candidate[]> {
    const found = new Map<string, Candidate>();
    for (const path of paths) {
        for (const candidate of await chartersAt(path)) if (!found.get(candidate.file)?.isNamed) found.set(candidate.file, candidate);
    }
    return [...found.values()];
}

async function chartersAt(path: string): Promise<Candidate[]> {
    if (!existsSync(path)) throw new UserProblem(`There is no file or folder “${path}”. Check the spelling, or name another one.`);
    if (statSync(path).isFile()) return [{ file: resolve(path), isNamed: true }];
    const { chartersIn } = await import('../files/find.js');
    const charters = await chartersIn(path);
    if (charters.length === 0) throw new UserProblem(`There are no charters in “${path}”: no file there ends in .concordat or .concordat.md. Name another folder, or begin one with concordat new.`);
    return charters.map(file => ({ file, isNamed: false }));
}

/** A path as the reports show it: relative to the current folder, with forward slashes. */
export const shownPath = (file: string): string => {
    const path = relative(process.cwd(), file);
    return (path === '' ? basename(file) : path).split(sep).join('/');
};
