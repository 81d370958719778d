import ignore, { type Ignore } from 'ignore';

/**
 * Tells whether git leaves a file out, by its path from the root, with forward slashes.
 * @param textOf the .gitignore of a folder, by its path from the root (empty for the root itself), if it has one.
 */
export function ignoredWithin(textOf: (folder: string) => string | undefined): (path: string) => boolean {
    const known = new Map<string, Ignore | undefined>();
    const rulesOf = (folder: string) => {
        const text = known.has(folder) ? undefined : textOf(folder);
        if (!known.has(folder)) known.set(folder, text === undefined ? undefined : ignore().add(text));
        return known.get(folder);
    };
    return path => foldersAround(path).some(folder => rulesOf(folder)?.ignores(folder === '' ? path : path.slice(folder.length + 1)) ?? false);
}

/** `a/b/c` stands in the root, in `a`, and in `a/b`. */
function foldersAround(path: string): string[] {
    const parts = path.split('/').slice(0, -1);
    return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
