import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { statOf, workspaceRootOf } from '../../files/disk.js';
import { makeFolder, write } from '../../files/write.js';
import { cacheBeginning, cacheFolder } from '../output/own-file.js';
import { shownPath } from '../input/find-charters.js';
import type { LintedFile } from './lint-files.js';
import { fromPlain, toPlain, type PlainFile } from './serialized-file.js';

/** What was found in a file, and the state of all on which that depends: the hashes of files, null for one that was not there. */
interface Entry {
    /** The folder that imports may not leave. */
    readonly root: string;
    readonly dependsOn: Readonly<Record<string, string | null>>;
    readonly findings: PlainFile['findings'];
}

/**
 * What was found before, kept in a file. Its first line says which build of Concordat made it, on which day and in which folder, on all of
 * which every finding depends; each other line is an entry, behind the name of its file and a checksum. What cannot be read counts as
 * not there.
 */
export class Cache {
    private readonly heading: string;
    private readonly lines = new Map<string, string>();
    private readonly states = new Map<string, string | null>();

    constructor(private readonly location: string, today: string) {
        const build = hashOf(readFileSync(fileURLToPath(new URL('./concordat.js', import.meta.url))));
        this.heading = `${cacheBeginning}${JSON.stringify(`${build} ${today} ${dirname(location)}`)}}`;
        const [heading, ...lines] = statOf(location)?.isFile() ? readFileSync(location, 'utf8').split('\n') : [];
        if (heading === this.heading) for (const line of lines) if (line !== '') this.lines.set(line.slice(0, line.indexOf('\t')), line);
    }

    /** What was found in a file, while nothing on which that depends has changed. */
    get(file: string): LintedFile | undefined {
        const [, sum, written] = this.lines.get(this.keyOf(file))?.split('\t') ?? [];
        if (written === undefined || hashOf(written) !== sum) return undefined;
        const { root, dependsOn, findings } = JSON.parse(written) as Entry;
        if (root !== this.keyOf(workspaceRootOf(file)) || !Object.entries(dependsOn).every(([key, state]) => this.stateOf(this.fileOf(key)) === state)) return undefined;
        return fromPlain({ path: shownPath(file), text: readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), findings, dependsOn: Object.keys(dependsOn).map(key => this.fileOf(key)) });
    }

    set(file: string, linted: LintedFile): void {
        const dependsOn = Object.fromEntries(linted.dependsOn.map(each => [this.keyOf(each), this.stateOf(each)]));
        const written = JSON.stringify({ root: this.keyOf(workspaceRootOf(file)), dependsOn, findings: toPlain(linted).findings } satisfies Entry);
        const key = this.keyOf(file);
        this.lines.set(key, `${key}\t${hashOf(written)}\t${written}`);
    }

    /** Keeps it for the next run, without files that are gone. */
    async save(): Promise<void> {
        const folder = dirname(this.location);
        if (!existsSync(folder)) {
            makeFolder(folder);
            // In a folder with another name, charters may come to be kept too.
            if (basename(folder) === cacheFolder) await write(join(folder, '.gitignore'), '*\n');
        }
        const lines = [...this.lines].filter(([key]) => existsSync(this.fileOf(key))).map(([, line]) => line);
        await write(this.location, `${[this.heading, ...lines].join('\n')}\n`);
    }

    private stateOf(file: string): string | null {
        if (!this.states.has(file)) this.states.set(file, stateOf(file));
        return this.states.get(file)!;
    }

    private fileOf(key: string): string {
        return resolve(dirname(this.location), decodeURI(key));
    }

    /** A name may hold what parts the lines and fields of the cache. */
    private keyOf(file: string): string {
        return encodeURI(relative(dirname(this.location), file).split(sep).join('/'));
    }
}

const hashOf = (content: Uint8Array | string) => createHash('sha256').update(content).digest('base64');

/** What a file holds, and where a link leads; null for one that is not there, and the same for all that is no file. */
function stateOf(file: string): string | null {
    const found = statOf(file);
    if (!found) return null;
    const real = realpathSync(file);
    return `${found.isFile() ? hashOf(readFileSync(file)) : 'no file'}${real === file ? '' : ` ${real}`}`;
}
