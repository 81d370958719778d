import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder, write } from '../../files/write.js';
import { cacheFolder } from '../output/own-file.js';
import { shownPath } from '../input/find-charters.js';
import type { LintedFile } from './lint-files.js';
import { fromPlain, toPlain, type PlainFile } from './serialized-file.js';

/** What was found in a file, and the state of all on which that depends: the hashes of files, null for one that was not there. */
interface Entry {
    readonly dependsOn: Readonly<Record<string, string | null>>;
    readonly findings: PlainFile['findings'];
}

interface Stored {
    /** The build of Concordat and the day, on both of which every finding depends, and the folder in which the files are. */
    readonly made: string;
    readonly entries: Readonly<Record<string, Entry>>;
}

/** What was found before, kept in a file. A cache that cannot be read counts as empty. */
export class Cache {
    private readonly made: string;
    private readonly entries: Record<string, Entry>;
    private readonly hashes = new Map<string, string | null>();

    constructor(private readonly location: string, today: string) {
        this.made = `${hashOf(readFileSync(fileURLToPath(new URL('./concordat.js', import.meta.url))))} ${today} ${dirname(location)}`;
        const stored = readStored(location);
        this.entries = stored?.made === this.made ? { ...stored.entries } : {};
    }

    /** What was found in a file, while nothing on which that depends has changed. */
    get(file: string): LintedFile | undefined {
        const entry = this.entries[this.keyOf(file)];
        if (!entry || !Object.entries(entry.dependsOn).every(([key, hash]) => this.hashOf(this.fileOf(key)) === hash)) return undefined;
        return fromPlain({ path: shownPath(file), text: readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), findings: entry.findings, dependsOn: Object.keys(entry.dependsOn).map(key => this.fileOf(key)) });
    }

    set(file: string, linted: LintedFile): void {
        const dependsOn = Object.fromEntries(linted.dependsOn.map(each => [this.keyOf(each), this.hashOf(each)]));
        this.entries[this.keyOf(file)] = { dependsOn, findings: toPlain(linted).findings };
    }

    /** Keeps it for the next run, without files that are gone. */
    async save(): Promise<void> {
        const entries = Object.fromEntries(Object.entries(this.entries).filter(([key]) => existsSync(this.fileOf(key))));
        const folder = dirname(this.location);
        if (!existsSync(folder)) {
            makeFolder(folder);
            // In a folder with another name, charters may come to be kept too.
            if (basename(folder) === cacheFolder) await write(join(folder, '.gitignore'), '*\n');
        }
        await write(this.location, JSON.stringify({ made: this.made, entries } satisfies Stored));
    }

    private hashOf(file: string): string | null {
        if (!this.hashes.has(file)) this.hashes.set(file, existsSync(file) ? hashOf(readFileSync(file)) : null);
        return this.hashes.get(file)!;
    }

    private fileOf(key: string): string {
        return resolve(dirname(this.location), key);
    }

    private keyOf(file: string): string {
        return relative(dirname(this.location), file).split(sep).join('/');
    }
}

const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('base64');

function readStored(location: string): Stored | undefined {
    try {
        return JSON.parse(readFileSync(location, 'utf8')) as Stored;
    } catch {
        return undefined;
    }
}
