import { lstatSync, statSync, type Stats } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { failure } from '../../files/disk.js';
import { UserProblem } from '../running/user-problem.js';

/** A charter to check: one that was named is checked even where the configuration excludes it. */
export interface Candidate {
    readonly file: string;
    readonly isNamed: boolean;
}

/**
 * The charters that the paths name: a file itself, and of a folder all `.concordat` and `.concordat.md` files that no .gitignore leaves out.
 * @param isForced files that are named may be excluded like all others.
 * Throws a UserProblem for a path that does not exist, for a folder without charters, and for one that cannot be searched.
 */
export async function findCharters(paths: readonly string[], isForced = false): Promise<Candidate[]> {
    const found = new Map<string, Candidate>();
    for (const path of paths) {
        for (const candidate of await chartersAt(path)) if (!found.get(candidate.file)?.isNamed) found.set(candidate.file, candidate);
    }
    return isForced ? [...found.keys()].map(file => ({ file, isNamed: false })) : [...found.values()];
}

async function chartersAt(path: string): Promise<Candidate[]> {
    const found = lookAt(path);
    if (found.isFile()) return [{ file: resolve(path), isNamed: true }];
    const { chartersIn } = await import('../../files/find.js');
    const unread: string[] = [];
    const charters = await chartersIn(path, (folder, thrown) => unread.push(`“${shownPath(folder)}” cannot be searched for charters: ${reasonOf(thrown)}. Let it be read, or leave it out by .gitignore.`));
    if (unread.length > 0) throw new UserProblem(unread.sort()[0]!);
    if (charters.length === 0) throw new UserProblem(`There are no charters in “${path}”: no file there ends in .concordat or .concordat.md. Name another folder, or begin one with concordat new.`);
    return charters.map(file => ({ file, isNamed: false }));
}

/** Throws a UserProblem for what is not there, or neither a file nor a folder. */
function lookAt(path: string): Stats {
    try {
        const found = statSync(path);
        if (found.isFile() || found.isDirectory()) return found;
    } catch (thrown) {
        const reason = reasonOf(thrown as NodeJS.ErrnoException);
        if (reason !== undefined) throw new UserProblem(`“${path}” was not checked: ${reason}.`);
        if (isLink(path)) throw new UserProblem(`“${path}” is a link to something that is not there.`);
        throw new UserProblem(`There is no file or folder “${path}”. Check the spelling, or name another one.`);
    }
    throw new UserProblem(`“${path}” was not checked: it is not a file.`);
}

const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Why something cannot be read; undefined where it is not there. */
function reasonOf(thrown: NodeJS.ErrnoException): string | undefined {
    const result = failure(thrown);
    return result.outcome === 'unreadable' ? result.reason : undefined;
}

/** A path as the reports show it: relative to the current folder, with forward slashes. */
export const shownPath = (file: string): string => {
    const path = relative(process.cwd(), file);
    return (path === '' ? basename(file) : path).split(sep).join('/');
};
