import { closeSync, existsSync, openSync, readFileSync, readSync, realpathSync, statSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from './decode.js';
import { limits } from '../language/documents/limits.js';
import { longestText } from '../language/syntax/limits.js';
import type { BytesOutcome, ReadOutcome } from '../language/text/read-outcome.js';
import { canonicalUri } from '../language/text/uri.js';

/** A folder and all those around it, the innermost first. */
export function ancestors(folder: string): string[] {
    const parent = dirname(folder);
    return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}

/**
 * The folder that a charter's imports may not leave, and in which its configuration is looked for: the repository, else the outermost
 * folder with a configuration, else the current folder, else the charter's own.
 */
export function workspaceRootOf(file: string): string {
    const folder = dirname(file);
    const around = ancestors(folder);
    const project = around.find(each => existsSync(join(each, '.git'))) ?? around.findLast(each => configurationFiles.some(name => existsSync(join(each, name))));
    if (project) return project;
    const here = process.cwd();
    return folder === here || folder.startsWith(here + sep) ? here : folder;
}

/** What is at a path, where a link leads; undefined where nothing is, or nothing that can be reached. */
export function statOf(file: string): Stats | undefined {
    try {
        return statSync(file);
    } catch {
        return undefined;
    }
}

const configurationFiles = ['concordat.json', 'concordat.jsonc'];

/** Blanks and control characters at the end belong to a name; the URL parser would take them away. */
export const uriOf = (file: string): string => canonicalUri(/[\0- ]$/.test(file) ? pathToFileURL(`${file}/`).toString().slice(0, -1) : pathToFileURL(file).toString());
export const fileOf = (uri: string): string => fileURLToPath(uri);

/** Reads a file as UTF-8 text. Never throws. Links that lead out of the root count as outside. */
export async function readText(uri: string, root: string): Promise<ReadOutcome> {
    try {
        const real = within(uri, root);
        return typeof real === 'string' ? decode(readStart(real)) : real;
    } catch (thrown) {
        return failure(thrown as NodeJS.ErrnoException);
    }
}

/** Reads a document that may be no text. Never throws. Links that lead out of the root count as outside. */
export async function readBytes(uri: string, root: string): Promise<BytesOutcome> {
    try {
        const real = within(uri, root);
        if (typeof real !== 'string') return real;
        if (statSync(real).size > limits.fileSize) return { outcome: 'unreadable', reason: 'it is too large' };
        return { outcome: 'bytes', bytes: await readFile(real) };
    } catch (thrown) {
        return failure(thrown as NodeJS.ErrnoException);
    }
}

/** The file that a URI leads to, or why it is none that may be read. */
function within(uri: string, root: string): string | Exclude<ReadOutcome, { outcome: 'text' }> {
    const real = realpathSync(fileOf(uri));
    const realRoot = realpathSync(root);
    if (real !== realRoot && !real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) return { outcome: 'outside' };
    return statSync(real).isFile() ? real : { outcome: 'unreadable', reason: 'it is not a file' };
}

/**
 * No more of a file is read than tells that it is too large. Charters are small: to hand one to another thread and wait for it takes several
 * times as long as to read it here.
 */
function readStart(file: string): Uint8Array {
    const most = 4 * longestText + 4;
    return statSync(file).size <= most ? readFileSync(file) : readBeginning(file, most);
}

/** The first bytes of a file: at most so many. */
export function readBeginning(file: string, most: number): Buffer {
    const handle = openSync(file, 'r');
    try {
        const buffer = Buffer.alloc(most);
        return buffer.subarray(0, readSync(handle, buffer, 0, most, 0));
    } finally {
        closeSync(handle);
    }
}

/** What came of reading a file that could not be read. */
export function failure({ code, message }: NodeJS.ErrnoException): ReadOutcome & { readonly outcome: 'missing' | 'unreadable' } {
    switch (code) {
        case 'ENOENT': case 'ENOTDIR': return { outcome: 'missing' };
        case 'EACCES': case 'EPERM': return { outcome: 'unreadable', reason: 'you are not allowed to read it' };
        case 'ELOOP': return { outcome: 'unreadable', reason: 'it is a link that leads in a circle' };
        default: return { outcome: 'unreadable', reason: message };
    }
}
