import { URI, UriUtils } from 'langium';
import { wellFormed } from './well-formed.js';

/**
 * The one spelling of a URI by which texts are known. Editors and Node write characters such as `+`, `(` and `@`, and the
 * letters of drives, each in their own way.
 */
export function canonicalUri(uri: string): string {
    let known = spellings.get(uri);
    if (known === undefined) {
        if (spellings.size >= maxSpellings) spellings.clear();
        spellings.set(uri, (known = spelled(uri)));
    }
    return known;
}

/** The same URIs are asked about again and again, and taking one apart is slow. */
const spellings = new Map<string, string>();
const maxSpellings = 20_000;

function spelled(uri: string): string {
    try {
        return URI.parse(uri).toString();
    } catch {
        return uri;
    }
}

/**
 * The file that a path names, relative to the file that it stands in. Anything with a scheme, and an absolute path, is outside of
 * any workspace.
 */
export function resolveFrom(from: string, path: string | undefined): string {
    if (path === undefined || path === '' || /^([A-Za-z][A-Za-z0-9+.-]*:|[\\/])/.test(path)) return `outside:${path ?? ''}`;
    return UriUtils.resolvePath(UriUtils.dirname(URI.parse(from)), wellFormed(path).replaceAll('\\', '/')).toString();
}

/** How a file names another one, so that `resolveFrom` leads there. */
export const pathFrom = (from: string, target: string): string => UriUtils.relative(UriUtils.dirname(URI.parse(from)), URI.parse(target));

/** Where charters are looked for in a folder, in any case of letters. */
export const charterPattern = '**/*.{[cC][oO][nN][cC][oO][rR][dD][aA][tT],[cC][oO][nN][cC][oO][rR][dD][aA][tT].[mM][dD]}';

/** Other files that a charter can import or cite. */
export const citablePattern = '**/*.{bib,json,docx,pdf,md,markdown,html,htm,txt}';
export const isCitableName = (path: string): boolean => /\.(bib|json|docx|pdf|md|markdown|html?|txt)$/i.test(path);

/** The same, with other Markdown, which a configuration may let hold charters. */
export const charterOrMarkdownPattern = '**/*.{[cC][oO][nN][cC][oO][rR][dD][aA][tT],[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}';

/** Whether a file is a charter by its name, in any case of letters. */
export const isCharterName = (path: string): boolean => /\.concordat(\.md)?$/i.test(path);

/** Whether an editor shows a document as an older version of a file, which it takes from version control: VS Code and its extensions, or plugins of Vim and Neovim. */
export const isOldVersion = (uri: string): boolean => /^(git|gitlens|fugitive|gitsigns|diffview):/.test(uri);

/** Whether a file is Markdown by its name, be it a charter too or not. */
export const isMarkdownName = (path: string): boolean => /\.(md|markdown)$/i.test(path);

/** Whether what is found may depend on a file: a charter, a bibliography, a configuration, a document that is cited. */
export const isRead = (path: string): boolean => /\.(concordat|md|markdown|bib|jsonc?|docx|pdf|html?|txt)$/i.test(path);

/** The folder that a file stands in. */
export const folderOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));

/** All folders that a file stands in, the innermost first. */
export function foldersAround(uri: string): string[] {
    const folder = folderOf(uri);
    return folder === '' || folder.endsWith('/') ? [] : [folder, ...foldersAround(folder)];
}

/** Whether a file stands in a folder, directly or not. */
export const isWithin = (folder: string, uri: string): boolean => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** The canonical URI of a folder, with a slash at its end. */
export const folderUri = (uri: string): string => canonicalUri(uri).replace(/\/?$/, '/');

/** A file as a path from a folder that it is in, directly or not, with forward slashes. */
export function pathWithin(folder: string, uri: string): string {
    const [inside, file] = [folderUri(folder), canonicalUri(uri)];
    return file.startsWith(inside) ? decoded(file.slice(inside.length)) : file;
}

function decoded(path: string): string {
    try {
        return decodeURIComponent(path);
    } catch {
        return path;
    }
}
