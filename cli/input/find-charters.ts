import { existsSync, lstatSync, statSync, type Stats } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import type { Found, PassedOver } from '../../files/find.js';
import { counted } from '../../language/text/counted.js';
import { failure } from '../../files/disk.js';
import { literateAmong } from './literate-markdown.js';
import type { Overrides } from '../running/overrides.js';
import { UserProblem } from '../running/user-problem.js';

/** A charter to check: one that was named is checked even where the configuration excludes it. */
export interface Candidate {
    readonly file: string;
    readonly isNamed: boolean;
}

/** The charters that paths name, and what a search for them passed over. */
export interface FoundCharters {
    readonly candidates: readonly Candidate[];
    readonly passedOver: readonly PassedOver[];
    /** The folders that were looked through. */
    readonly folders: readonly string[];
}

/**
 * The charters that the paths name: a file itself, and of a folder all `.concordat` and `.concordat.md` files and the Markdown that a configuration names, but for those that git ignores.
 * @param isForced files that are named may be excluded like all others.
 * @param overrides may choose the configuration that names Markdown.
 * Throws a UserProblem for a path that does not exist, for a folder without charters, and for one that cannot be searched.
 */
export async function findCharters(paths: readonly string[], isForced = false, overrides: Overrides = {}): Promise<readonly Candidate[]> {
    return (await searchPaths(paths, isForced, overrides)).candidates;
}

/** The same, with what was passed over. */
export async function searchPaths(paths: readonly string[], isForced = false, overrides: Overrides = {}): Promise<FoundCharters> {
    const found = new Map<string, Candidate>();
    const passedOver = new Map<string, PassedOver>();
    const folders: string[] = [];
    for (const path of paths) {
        const at = await chartersAt(path, overrides);
        for (const candidate of at.candidates) if (!found.get(candidate.file)?.isNamed) found.set(candidate.file, candidate);
        for (const each of at.passedOver) passedOver.set(each.path, each);
        for (const each of at.folders) folders.push(each);
    }
    const candidates = isForced ? [...found.keys()].map(file => ({ file, isNamed: false })) : [...found.values()];
    return { candidates, passedOver: [...passedOver.values()].filter(({ path }) => !found.has(path)), folders };
}

async function chartersAt(path: string, overrides: Overrides): Promise<FoundCharters> {
    const search = mayBeGlob.test(path) && !existsSync(path) ? await searchOf(path) : undefined;
    if (!search && lookAt(path).isFile()) return { candidates: [{ file: resolve(path), isNamed: true }], passedOver: [], folders: [] };
    const { charters: named, markdown, passedOver, unread, folders } = search?.found ?? await (await import('../../files/find.js')).searchFolder(path);
    if (unread.length > 0) throw new UserProblem(unread.map(({ folder, thrown }) => `“${shownPath(folder)}” cannot be searched for charters: ${reasonOf(thrown)}. Let it be read, or leave it out by .gitignore.`).sort()[0]!);
    const charters = [...named, ...await literateAmong(markdown, overrides)].sort();
    if (charters.length === 0) throw new UserProblem(noCharters(path, passedOver, search !== undefined));
    return { candidates: charters.map(file => ({ file, isNamed: false })), passedOver, folders };
}

/** The signs that patterns have; more is loaded only where there is one. */
const mayBeGlob = /[*?[\]{}()!]/;

/** The search that a pattern asks for; undefined for a path that is none. */
async function searchOf(path: string): Promise<{ readonly found: Found } | undefined> {
    const { folderOfGlob, isGlob, searchGlob } = await import('./glob.js');
    if (!isGlob(path)) return undefined;
    if (!statSync(folderOfGlob(path), { throwIfNoEntry: false })?.isDirectory()) throw new UserProblem(`“${path}” matches nothing: there is no folder “${shownPath(folderOfGlob(path))}”.`);
    return { found: await searchGlob(path) };
}

function noCharters(path: string, passedOver: readonly PassedOver[], isPattern: boolean): string {
    const [first, ...others] = passedOver.filter(({ isFolder }) => !isFolder);
    if (!first && isPattern) return `No charter matches “${path}”. Charters end in .concordat or .concordat.md; “**” stands for folders within folders.`;
    if (!first) return `There are no charters in “${path}”: no file there ends in .concordat or .concordat.md. Name another folder, or begin one with concordat new.`;
    const more = others.length === 0 ? '' : ` So ${others.length === 1 ? 'is' : 'are'} ${counted(others.length, 'other charter')}.`;
    return `There are no charters to check in “${path}”. “${shownPath(first.path)}” is passed over: ${first.because}.${more} Name a charter itself to have it checked all the same.`;
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
