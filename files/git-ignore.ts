import ignore from 'ignore';

/** The texts of files that say what git leaves out, none of them for a folder that has none. */
export interface IgnoreTexts {
    /** The .gitignore of a folder, by its path from the root (empty for the root itself). */
    readonly ofFolder: (folder: string) => string | undefined;
    /** Those that count less, the last the least: `.git/info/exclude`, and the user's own for all repositories. */
    readonly others?: readonly string[];
    /** The repository takes no notice of the case of letters, as on most systems of Windows and macOS. */
    readonly ignoresCase?: boolean;
}

/**
 * Tells whether git leaves a path out that is not tracked, by its path from the root, with forward slashes; of a folder, it ends in one.
 * The last pattern that fits decides, those of the innermost folder before others; what stands in a folder that is left out cannot be brought back.
 */
export function ignoredWithin({ ofFolder, others = [], ignoresCase = false }: IgnoreTexts): (path: string) => boolean {
    const read = (text: string | undefined): Patterns | undefined => (text === undefined ? undefined : patternsIn(text, ignoresCase));
    const outer = others.map(read);
    const rules = new Map<string, Patterns | undefined>();
    const rulesOf = (folder: string) => {
        if (!rules.has(folder)) rules.set(folder, read(ofFolder(folder)));
        return rules.get(folder);
    };
    const verdicts = new Map<string, boolean>();
    const isFolderIgnored = (folder: string): boolean => {
        let verdict = verdicts.get(folder);
        if (verdict === undefined) verdicts.set(folder, (verdict = isIgnored(`${folder}/`)));
        return verdict;
    };
    function isIgnored(path: string): boolean {
        const folders = foldersAround(path);
        if (folders.length > 1 && isFolderIgnored(folders.at(-1)!)) return true;
        const within = folders.toReversed().map(folder => ({ rules: rulesOf(folder), rest: folder === '' ? path : path.slice(folder.length + 1) }));
        for (const each of [...within, ...outer.map(rules => ({ rules, rest: path }))]) {
            const said = each.rules?.(each.rest);
            if (said?.ignored || said?.unignored) return said.ignored;
        }
        return false;
    }
    return isIgnored;
}

/** What the lines of one file say of a path. */
type Patterns = (path: string) => { readonly ignored: boolean; readonly unignored: boolean };

/**
 * The library leaves out what stands in a folder that the same lines leave out. But whether the folder is left out is known already, and where
 * the lines of a folder further in bring it back, only what is said of the path itself counts.
 */
function patternsIn(text: string, ignorecase: boolean): Patterns {
    const all = ignore({ ignorecase }).add(text);
    return path => {
        const found = all.test(path);
        const broughtBack = found.ignored ? foldersAround(path).slice(1).filter(folder => all.test(`${folder}/`).ignored) : [];
        if (broughtBack.length === 0) return found;
        return ignore({ ignorecase }).add(text).add(broughtBack.map(folder => `!/${folder.replace(/[\\*?[\]]/g, '\\$&')}/`)).test(path);
    };
}

/** `a/b/c` stands in the root, in `a`, and in `a/b`. */
function foldersAround(path: string): string[] {
    const parts = path.replace(/\/$/, '').split('/').slice(0, -1);
    return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
