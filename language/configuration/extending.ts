import { configurationNames } from './names.js';
import { folderOf, isWithin, resolveFrom } from '../text/uri.js';

/** The name of a package of npm, and the path of a file in it. */
const packagePath = /^((?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)(?:\/(.+))?$/i;

/** Whether an entry of “extends” may name a package: it is no path that says so, and no address. */
export const mayBePackage = (path: string): boolean => packagePath.test(path) && !/(^|\/)\.{1,2}(\/|$)/.test(path);

/**
 * The files that an entry of “extends” may name, in the order in which they count. A name without a dot in front may be a file beside the
 * configuration, or a package in `node_modules` there or in a folder around it.
 */
export function candidatesFor(path: string, from: string, root: string): string[] {
    const beside = resolveFrom(from, path);
    const [, name, file] = mayBePackage(path) ? packagePath.exec(path)! : [];
    if (name === undefined) return [beside];
    const installed = foldersUpTo(root, folderOf(from)).flatMap(folder => filesOf(`${folder}/node_modules/${name}`, file));
    // A scope is no folder that anyone keeps configurations in.
    return path.startsWith('@') ? installed : [beside, ...installed];
}

/** The files in which a package states its configuration, or those that a path in it may name. */
function filesOf(folder: string, file: string | undefined): string[] {
    if (file === undefined) return configurationNames.map(name => `${folder}/${name}`);
    return /\.jsonc?$/.test(file) ? [`${folder}/${file}`] : [`${folder}/${file}.json`, `${folder}/${file}.jsonc`, `${folder}/${file}/concordat.json`];
}

/** The folders in which packages may be installed, the innermost first. */
function foldersUpTo(root: string, folder: string): string[] {
    if (folder !== root && !isWithin(root, folder)) return [];
    const own = folder.endsWith('/node_modules') ? [] : [folder];
    return folder === root ? own : [...own, ...foldersUpTo(root, folderOf(folder))];
}
