import { join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { searchFolder } from '../../files/find.js';
import type { Found } from '../../files/find.js';

/** Whether a path that leads to nothing is a pattern, such as `charters/**\/*.concordat`; a shell that was told not to expand it hands it on. */
export const isGlob = (path: string): boolean => picomatch.scan(slashed(path)).isGlob;

/** The folder in which a pattern begins. */
export const folderOfGlob = (pattern: string): string => resolve(picomatch.scan(slashed(pattern)).base || '.');

/** What a search of the pattern's folder finds, as far as the pattern matches it; so what git ignores is passed over here too. */
export async function searchGlob(pattern: string): Promise<Found> {
    const { base, glob } = picomatch.scan(slashed(pattern));
    const folder = resolve(base || '.');
    const isMatch = picomatch(glob, { dot: true });
    const matches = (path: string) => isMatch(slashed(path.slice(join(folder, '/').length)));
    const found = await searchFolder(folder);
    return { ...found, charters: found.charters.filter(matches), markdown: found.markdown.filter(matches), passedOver: found.passedOver.filter(({ path }) => matches(path)) };
}

/** On Windows a backslash parts folders; elsewhere it takes the meaning from the sign behind it. */
const slashed = (path: string) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
