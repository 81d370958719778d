import { existsSync, realpathSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { isCharterName, isMarkdownName } from '../language/text/uri.js';
import { ancestors, statOf } from './disk.js';
import { ignoresOf, type Ignores } from './ignored.js';

/** A charter, or a folder that may hold some, that a search passed over. */
export interface PassedOver {
    readonly path: string;
    /** The end of a sentence: `git ignores it (.gitignore:3)`. */
    readonly because: string;
    readonly isFolder: boolean;
}

export interface Found {
    /** Absolute paths, in their order. */
    readonly charters: readonly string[];
    readonly passedOver: readonly PassedOver[];
    /** Other Markdown files, which a configuration may let hold charters. */
    readonly markdown: readonly string[];
    /** All folders that were looked into. */
    readonly folders: readonly string[];
    /** Folders that could not be looked into, and why. */
    readonly unread: readonly { readonly folder: string; readonly thrown: NodeJS.ErrnoException }[];
}

/** Folders of programs, in which nobody keeps charters. */
export const foreignFolders: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules', '.concordat-cache']);
/** Folders that git ignores are looked through only to say what is in them, and not without an end. */
const maxIgnoredFolders = 2_000;

/** All `.concordat` and `.concordat.md` files in a folder, in any case of letters, but those that git ignores; and what was passed over. */
export async function searchFolder(path: string): Promise<Found> {
    const search = new Search();
    try {
        return await search.in(resolve(path));
    } finally {
        search.end();
    }
}

class Search {
    private readonly charters: string[] = [];
    private readonly markdown: string[] = [];
    private readonly links: string[] = [];
    private readonly folders: string[] = [];
    private readonly passedOver: PassedOver[] = [];
    private readonly unread: { folder: string; thrown: NodeJS.ErrnoException }[] = [];
    private readonly ignores = new Map<string, Ignores>();
    private ignoredFolders = 0;

    async in(folder: string): Promise<Found> {
        // Git takes no path that leads through a link.
        const root = realPath(folder);
        const repository = ancestors(root).find(each => existsSync(join(each, '.git'))) ?? root;
        const ignored = root === repository ? undefined : (await this.ignoresAt(repository).reasons([root + sep])).get(root + sep);
        if (ignored === undefined) await this.walk([{ folder: root, repository }]);
        else await this.listIgnored(root, ignored);
        this.followLinks(root);
        const asNamed = (path: string) => join(folder, path.slice(root.length));
        return {
            charters: this.charters.map(asNamed).sort(),
            markdown: this.markdown.map(asNamed).sort(),
            passedOver: this.passedOver.map(each => ({ ...each, path: asNamed(each.path) })).sort((a, b) => (a.path < b.path ? -1 : 1)),
            folders: this.folders.map(asNamed),
            unread: this.unread.map(({ folder: each, thrown }) => ({ folder: asNamed(each), thrown })),
        };
    }

    end(): void {
        for (const each of this.ignores.values()) each.end();
    }

    /** All folders of one depth at once, so that git is asked once for each depth. */
    private async walk(level: readonly { readonly folder: string; readonly repository: string }[]): Promise<void> {
        const looked = await Promise.all(level.map(async each => ({ ...each, entries: await this.entriesOf(each.folder) })));
        for (const { folder } of level) this.folders.push(folder);
        const next: { folder: string; repository: string }[] = [];
        for (const repository of new Set(looked.map(each => each.repository))) {
            const folders = looked.filter(each => each.repository === repository);
            const paths = folders.flatMap(({ folder, entries }) => entries.map(entry => join(folder, entry.name) + (entry.isDirectory() ? sep : '')));
            const reasons = await this.ignoresAt(repository).reasons(paths);
            for (const { folder, entries } of folders) {
                for (const entry of entries) {
                    const path = join(folder, entry.name);
                    const reason = reasons.get(entry.isDirectory() ? path + sep : path);
                    if (isPlainMarkdown(entry)) {
                        if (reason === undefined && entry.isFile()) this.markdown.push(path);
                    } else if (reason !== undefined) await (entry.isDirectory() ? this.listIgnored(path, reason) : this.passOver(path, reason));
                    else if (!entry.isDirectory() && !entry.isFile() && !entry.isSymbolicLink()) this.passedOver.push({ path, because: 'it is not a file', isFolder: false });
                    else if (entry.isDirectory()) next.push({ folder: path, repository: existsSync(join(path, '.git')) ? path : repository });
                    else (entry.isSymbolicLink() ? this.links : this.charters).push(path);
                }
            }
        }
        if (next.length > 0) await this.walk(next);
    }

    /** The folders, charters and links of a folder that count. */
    private async entriesOf(folder: string): Promise<Dirent[]> {
        try {
            return (await readdir(folder, { withFileTypes: true })).filter(entry =>
                (entry.isDirectory() ? !foreignFolders.has(entry.name) : isCharterName(entry.name) || isPlainMarkdown(entry) || this.isLinkToFolder(folder, entry)));
        } catch (thrown) {
            if ((thrown as NodeJS.ErrnoException).code !== 'ENOENT') this.unread.push({ folder, thrown: thrown as NodeJS.ErrnoException });
            return [];
        }
    }

    private isLinkToFolder(folder: string, entry: Dirent): boolean {
        if (!entry.isSymbolicLink()) return false;
        return statOf(join(folder, entry.name))?.isDirectory() === true && !foreignFolders.has(entry.name);
    }

    private passOver(path: string, reason: string): void {
        this.passedOver.push({ path, because: `git ignores it (${reason})`, isFolder: false });
    }

    /** Says which charters there are in a folder that git ignores. */
    private async listIgnored(folder: string, reason: string): Promise<void> {
        if (++this.ignoredFolders > maxIgnoredFolders) return;
        const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
        for (const entry of entries) {
            if (entry.isDirectory() && !foreignFolders.has(entry.name)) await this.listIgnored(join(folder, entry.name), reason);
            if (entry.isFile() && isCharterName(entry.name)) this.passOver(join(folder, entry.name), reason);
        }
    }

    /** A link to a charter is a charter, unless that is found under its own name too. Links to folders are not followed, as git does not follow them. */
    private followLinks(root: string): void {
        if (this.links.length === 0) return;
        const found = new Set(this.charters.map(realPath));
        for (const link of this.links) {
            const real = realPath(link);
            if (statOf(link)?.isDirectory()) {
                if (real !== root && !real.startsWith(root + sep)) this.passedOver.push({ path: link, because: 'it is a link to a folder, and links to folders are not followed', isFolder: true });
            } else if (found.has(real)) {
                this.passedOver.push({ path: link, because: 'it is a link to a charter that is checked under its own name', isFolder: false });
            } else {
                found.add(real);
                this.charters.push(link);
            }
        }
    }

    private ignoresAt(repository: string): Ignores {
        let ignores = this.ignores.get(repository);
        if (!ignores) this.ignores.set(repository, (ignores = ignoresOf(repository)));
        return ignores;
    }
}

const isPlainMarkdown = (entry: Dirent): boolean => !entry.isDirectory() && isMarkdownName(entry.name) && !isCharterName(entry.name);

/** Where a file really is; itself, where a link leads nowhere. */
function realPath(file: string): string {
    try {
        return realpathSync(file);
    } catch {
        return file;
    }
}
