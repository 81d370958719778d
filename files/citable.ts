import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isCharterName, isCitableName } from '../language/text/uri.js';
import { foreignFolders } from './find.js';

/** An editor proposes no more paths than a person would look through. */
const mostFiles = 2_000;
const mostFolders = 5_000;

/** The bibliographies and documents in a folder that a charter can import or cite, those of the outer folders first. */
export async function citableIn(root: string): Promise<string[]> {
    const found: string[] = [];
    let looked = 0;
    for (let folders = [root]; folders.length > 0 && found.length < mostFiles && looked < mostFolders; looked += folders.length) {
        const inner: string[] = [];
        for (const folder of folders) {
            const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
            for (const entry of entries) {
                if (entry.isDirectory() && !foreignFolders.has(entry.name)) inner.push(join(folder, entry.name));
                if (entry.isFile() && isCitableName(entry.name) && !isCharterName(entry.name)) found.push(join(folder, entry.name));
            }
        }
        folders = inner.slice(0, mostFolders);
    }
    return found.slice(0, mostFiles);
}
