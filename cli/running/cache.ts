import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { statOf, workspaceRootOf } from '../../files/disk.js';
import { makeFolder, NewVersion, write } from '../../files/write.js';
import { cacheBeginning, cacheFolder } from '../output/own-file.js';
import type { Finding } from '../../language/check/finding.js';
import type { OwnDependencies } from '../../language/workspace/needs.js';
import { ImportDigests } from './import-digests.js';
import type { Notice } from './workspaces.js';
import { packed, Texts, unpacked, type CachedFindings, type KnownClaims, type PackedFinding } from './cached-findings.js';

/** The state of all on which the findings of a file depend. The state of a file is its hash, null for one that was not there. */
interface State {
    /** The folder that imports may not leave. */
    readonly root: string;
    /** Of the file, of all that it imports, and of all else on which those depend by themselves. */
    readonly digest: string;
    /** Of the documents that are cited. */
    readonly papers: Readonly<Record<string, string | null>>;
    /** What is to be said of its configurations. */
    readonly notices?: readonly Notice[];
}

/** What many findings have in common. */
interface Shared {
    readonly claims: KnownClaims;
    readonly texts: string[];
}

const [tab, lineEnd] = [9, 10];

/** What a line about the dependencies of a document begins with; no name of a file does. */
const ofDocument = '>';

/**
 * What was found before, kept in a file. Its first line says which build of Concordat made it, on which day and in which folder, on all of
 * which every finding depends; the second holds the claims of the model and the texts of all findings. Each other line begins with the name of a
 * file and a checksum. It is an entry, with the state of all on which the findings depend, and the findings; or it says on which files a document
 * depends by itself. What cannot be read counts as not there. A text that no finding has any more stays until the next day, on which all is new.
 */
export class Cache {
    private readonly heading: string;
    private claims: KnownClaims = {};
    private texts = new Texts();
    private readonly lines = new Map<string, Buffer>();
    private readonly known = new Map<string, boolean>();
    private readonly notices = new Map<string, readonly Notice[]>();
    private readonly states = new Map<string, string | null>();
    private readonly roots = new Map<string, string>();
    private readonly documents = new Map<string, OwnDependencies>();
    /** By what is in the cache from the run before. */
    private readonly before = this.digests();
    /** By what is known after this run. */
    private readonly now = this.digests();
    private hasChanged = false;

    constructor(private readonly location: string, today: string) {
        const build = hashOf(readFileSync(fileURLToPath(new URL('./concordat.cjs', import.meta.url))));
        this.heading = `${cacheBeginning}${JSON.stringify(`${build} ${today} ${dirname(location)}`)}}`;
        const [heading, shared, ...lines] = statOf(location)?.isFile() ? linesOf(readFileSync(location)) : [];
        const known = heading?.toString() === this.heading && shared ? checkedPart(shared) : undefined;
        if (known === undefined) return;
        const { claims, texts } = JSON.parse(known.toString()) as Shared;
        [this.claims, this.texts] = [claims, new Texts(texts)];
        for (const line of lines) this.lines.set(line.toString('utf8', 0, line.indexOf(tab)), line);
    }

    /** Whether it was known from the beginning what is found in a file: nothing on which that depends has changed. */
    has(file: string): boolean {
        if (!this.known.has(file)) this.known.set(file, this.isCurrent(file));
        return this.known.get(file)!;
    }

    private isCurrent(file: string): boolean {
        const state = this.stateIn(file);
        if (!state) return false;
        const { root, digest, papers, notices = [] } = state;
        this.notices.set(file, notices);
        return root === this.rootOf(file) && digest === this.before.of(this.keyOf(file)) && Object.entries(papers).every(([key, state]) => this.stateOf(this.fileOf(key)) === state);
    }

    /** What was found in a file that the cache has. */
    findingsOf(file: string): Finding[] {
        const line = this.lines.get(this.keyOf(file))!;
        return unpacked(JSON.parse(line.toString('utf8', line.lastIndexOf(tab) + 1)) as PackedFinding[], this.texts, this.claims);
    }

    /** The files on which that depends. */
    dependenciesOf(file: string): string[] {
        const keys = new Set([this.keyOf(file)]);
        for (const key of keys) for (const each of this.importsOf(key)) keys.add(each);
        const others = [...keys].flatMap(key => this.dependenciesIn(key)?.others ?? []);
        return [...new Set([...keys, ...others, ...Object.keys(this.stateIn(file)!.papers)])].map(key => this.fileOf(key));
    }

    /** Takes in what documents depend on by themselves. Of all that a file imports, this comes before the findings in that. */
    learn(documents: Readonly<Record<string, OwnDependencies>>): void {
        for (const [file, { imports, others }] of Object.entries(documents)) {
            const [key, own] = [this.keyOf(file), { imports: imports.map(each => this.keyOf(each)), others: others.map(each => this.keyOf(each)) }];
            this.documents.set(key, own);
            this.lines.set(ofDocument + key, Buffer.from(withSum(ofDocument + key, JSON.stringify(own))));
        }
    }

    /** What is to be said of the configurations of a file that the cache has. */
    noticesOf(file: string): readonly Notice[] {
        return (this.notices.get(file) ?? []).map(notice => ({ ...notice, file: this.fileOf(notice.file) }));
    }

    set(file: string, findings: CachedFindings, papers: readonly string[], notices: readonly Notice[]): void {
        const state: State = { root: this.rootOf(file), digest: this.now.of(this.keyOf(file)), papers: Object.fromEntries(papers.map(each => [this.keyOf(each), this.stateOf(each)])), ...(notices.length > 0 ? { notices: notices.map(notice => ({ ...notice, file: this.keyOf(notice.file) })) } : {}) };
        const key = this.keyOf(file);
        this.lines.set(key, Buffer.from(withSum(key, `${JSON.stringify(state)}\t${JSON.stringify(packed(findings, this.texts))}`)));
        this.hasChanged = true;
    }

    /** Keeps it for the next run, without files that are gone, if there is anything new. */
    async save(claims: () => Promise<KnownClaims>): Promise<void> {
        const kept = [...this.lines].filter(([key]) => this.isOfFile(key.replace(ofDocument, '')));
        if (!this.hasChanged && kept.length === this.lines.size && existsSync(this.location)) return;
        const folder = dirname(this.location);
        if (!existsSync(folder)) {
            makeFolder(folder);
            // In a folder with another name, charters may come to be kept too.
            if (basename(folder) === cacheFolder) await write(join(folder, '.gitignore'), '*\n');
        }
        const version = await NewVersion.of(this.location);
        await version.append(`${this.heading}\n${withSum('shared', JSON.stringify({ claims: await claims(), texts: this.texts.all } satisfies Shared))}\n`);
        for (const [, line] of kept) await version.append(Buffer.concat([line, Buffer.from([lineEnd])]));
        await version.finish();
    }

    private stateIn(file: string): State | undefined {
        const line = this.lines.get(this.keyOf(file));
        const written = line && checkedPart(line);
        return written && JSON.parse(written.toString('utf8', 0, written.indexOf(tab))) as State;
    }

    private digests(): ImportDigests {
        return new ImportDigests({
            importsOf: key => this.importsOf(key),
            stateOf: key => JSON.stringify([key, ...(this.dependenciesIn(key)?.others ?? [])].map(each => [each, this.stateOf(this.fileOf(each))])),
        });
    }

    private importsOf(key: string): readonly string[] {
        return this.dependenciesIn(key)?.imports ?? [];
    }

    private dependenciesIn(key: string): OwnDependencies | undefined {
        if (!this.documents.has(key)) {
            const line = this.lines.get(ofDocument + key);
            const written = line && checkedPart(line);
            if (written) this.documents.set(key, JSON.parse(written.toString()) as OwnDependencies);
        }
        return this.documents.get(key);
    }

    private stateOf(file: string): string | null {
        if (!this.states.has(file)) this.states.set(file, stateOf(file));
        return this.states.get(file)!;
    }

    /** A line whose name was damaged may be of none. */
    private isOfFile(key: string): boolean {
        try {
            return this.isThere(this.fileOf(key));
        } catch {
            return false;
        }
    }

    /** Without looking once more for what was read. */
    private isThere(file: string): boolean {
        return this.states.has(file) ? this.states.get(file) !== null : existsSync(file);
    }

    /** Looked for once for each folder. */
    private rootOf(file: string): string {
        const folder = dirname(file);
        if (!this.roots.has(folder)) this.roots.set(folder, this.keyOf(workspaceRootOf(file)));
        return this.roots.get(folder)!;
    }

    private readonly fileOf = remembering(key => resolve(dirname(this.location), decodeURI(key)));

    /** A name may hold what parts the lines and fields of the cache. */
    private readonly keyOf = remembering(file => encodeURI(relative(dirname(this.location), file).split(sep).join('/')));
}

/** Names are asked for many times, and to work one out takes longer than to remember it. */
function remembering(named: (name: string) => string): (name: string) => string {
    const known = new Map<string, string>();
    return name => {
        const before = known.get(name);
        if (before !== undefined) return before;
        const found = named(name);
        known.set(name, found);
        return found;
    };
}

const hashOf = (content: Uint8Array | string) => createHash('sha256').update(content).digest('base64');

const withSum = (key: string, written: string) => `${key}\t${hashOf(written)}\t${written}`;

/** What a line holds after its name and its checksum; undefined where the checksum says that it is not what was written. */
function checkedPart(line: Buffer): Buffer | undefined {
    const sum = line.indexOf(tab) + 1;
    const start = line.indexOf(tab, sum) + 1;
    if (sum === 0 || start === 0) return undefined;
    const written = line.subarray(start);
    return hashOf(written) === line.toString('utf8', sum, start - 1) ? written : undefined;
}

/** Without the ends of lines, and without empty lines. The whole as a text would take twice the room. */
function linesOf(content: Buffer): Buffer[] {
    const lines: Buffer[] = [];
    for (let start = 0; start < content.length;) {
        const found = content.indexOf(lineEnd, start);
        const end = found < 0 ? content.length : found;
        if (end > start) lines.push(content.subarray(start, end));
        start = end + 1;
    }
    return lines;
}

/** What a file holds, and where a link leads; null for one that is not there, and the same for all that is no file. */
function stateOf(file: string): string | null {
    const found = statOf(file);
    if (!found) return null;
    const real = realpathSync.native(file);
    return `${found.isFile() ? hashOf(readFileSync(file)) : 'no file'}${real === file ? '' : ` ${real}`}`;
}
