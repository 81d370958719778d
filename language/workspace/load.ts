import { bytesOfText, type BytesReader, type Reader, type ReadOutcome } from '../text/read-outcome.js';
import { readBibliography } from '../citation/read-bibliography.js';
import type { Workspace } from './workspace.js';

/** Reads the files that documents need into a workspace: each once, and again where it may have changed. A file that cannot be used is recorded as such. */
export class Loader {
    /** What reading each file came to. Configurations are not listed: the workspace asks for those that it does not have. */
    private readonly outcomes = new Map<string, ReadOutcome>();
    private readonly changed = new Set<string>();
    /** Configurations that may have changed since someone last began to read them. */
    private readonly changedConfigurations = new Set<string>();

    /**
     * @param onConfiguration called when a configuration was taken in.
     * @param readBytes reads documents that charters cite; without it, only those that are text can be read.
     */
    constructor(private readonly workspace: Workspace, private readonly read: Reader, private readonly onConfiguration = () => {}, private readonly readBytes: BytesReader = bytesOfText(read)) {}

    /** Reads a document and all that it needs. */
    async load(uri: string): Promise<void> {
        await this.loadWanted(uri, this.workspace.configurations.isOne(uri) ? [] : [uri]);
    }

    /** Reads all that a document needs: its configuration, and what it imports, directly or not. */
    async loadImports(uri: string): Promise<void> {
        await this.loadWanted(uri, []);
    }

    /** Reads the configuration of a document, but not the document itself. */
    async loadConfiguration(uri: string): Promise<void> {
        const { configurations } = this.workspace;
        for (let wanted = configurations.missing(uri); wanted.length > 0; wanted = configurations.missing(uri)) {
            for (const each of wanted) await this.loadFile(each);
        }
    }

    private async loadWanted(uri: string, own: readonly string[]): Promise<void> {
        if (own.length === 0 && this.isCurrent && this.workspace.needs.isSettled(uri)) return;
        const neededBy = (uris: readonly string[]) => (this.isCurrent ? this.workspace.needs.stillOf(...uris) : this.workspace.needs.of(...uris));
        const wantedFor = (uris: readonly string[]) => [...neededBy(uris), ...own].filter(each => this.isStale(each));
        for (let wanted = wantedFor([uri]); wanted.length > 0;) {
            for (const each of wanted) await this.loadFile(each);
            // New files need others; a configuration may let any charter need more, and files may have changed while others were read.
            const next = wantedFor(wanted);
            wanted = next.length > 0 ? next : wantedFor([uri]);
        }
        const papers = this.isCurrent ? this.workspace.needs.papersStillOf(uri) : this.workspace.needs.papersOf(uri);
        for (const each of papers) await this.loadPaper(each);
        if (papers.length > 0 || this.workspace.hasLock) await this.loadLock();
        if (this.isCurrent) this.workspace.needs.settle(uri);
    }

    private isStale(uri: string): boolean {
        return this.workspace.configurations.isOne(uri) || this.changed.has(uri) || !(this.outcomes.has(uri) || this.workspace.has(uri));
    }

    /** A document is read where a charter cites a passage of it, or someone asks for it, and only then is loaded what reads documents. */
    async loadPaper(uri: string): Promise<void> {
        if (this.workspace.paperAt(uri) && !this.changed.has(uri)) return;
        this.changed.delete(uri);
        const own = this.workspace.document(uri);
        const read = own ? { outcome: 'bytes' as const, bytes: new TextEncoder().encode(own.text) } : await this.readBytes(uri);
        if (read.outcome !== 'bytes') return this.workspace.setPaper(uri, read);
        const { readPaper } = await import('../documents/paper.js');
        this.workspace.setPaper(uri, { outcome: 'paper', paper: await readPaper(read.bytes, decodeURIComponent(uri)) });
    }

    /** What was confirmed matters only to charters that cite documents. */
    private async loadLock(): Promise<void> {
        const { workspace } = this;
        if (workspace.hasLock && !this.changed.has(workspace.lockUri)) return;
        this.changed.delete(workspace.lockUri);
        const read = await this.read(workspace.lockUri);
        if (read.outcome === 'text') return workspace.setLock((await import('../model/lock-file.js')).parseLock(read.text));
        if (read.outcome === 'unreadable') return workspace.setLock(read);
        workspace.setLock(read.outcome === 'missing' ? { outcome: 'missing' } : { outcome: 'unreadable', reason: 'it is a link that leads out of the folder that is checked' });
    }

    private async loadFile(uri: string): Promise<void> {
        // Before reading, so that a change while the file is read marks it again.
        this.changed.delete(uri);
        this.changedConfigurations.delete(uri);
        const outcome = await this.read(uri);
        const isConfiguration = this.workspace.configurations.isOne(uri);
        // It changed while it was read. It is still missing, and is asked for again.
        if (isConfiguration && this.changedConfigurations.has(uri)) return;
        const before = this.outcomes.get(uri);
        if (!isConfiguration) this.outcomes.set(uri, outcome);
        const isUnchanged = before?.outcome === 'text' && outcome.outcome === 'text' && before.text === outcome.text;
        if (!isUnchanged) await takeIn(this.workspace, uri, outcome);
        if (isConfiguration) this.onConfiguration();
    }

    /** A file may have changed: it is read again before the next answer. */
    touch(uri: string): void {
        this.changed.add(uri);
    }

    /** A configuration may have changed: the workspace asks for it again. */
    touchConfiguration(uri: string): void {
        this.changedConfigurations.add(uri);
        this.workspace.deleteConfiguration(uri);
    }

    /** No file is known to have changed since it was read. */
    get isCurrent(): boolean {
        return this.changed.size === 0;
    }

    /** No other file is known to have changed since it was read. */
    isCurrentBut(uri: string): boolean {
        return [...this.changed].every(each => each === uri);
    }

    release(uri: string): void {
        this.workspace.delete(uri);
        this.outcomes.delete(uri);
        this.changed.delete(uri);
    }

    outcomeOf(uri: string): ReadOutcome | undefined {
        return this.outcomes.get(uri);
    }

    /** The files that were read, or looked for. */
    files(): string[] {
        return [...this.outcomes.keys()];
    }
}

/** Reads all that a document needs into its workspace. */
export const loadImports = (workspace: Workspace, uri: string, read: Reader, readBytes?: BytesReader): Promise<void> => new Loader(workspace, read, undefined, readBytes).loadImports(uri);

/** Hands what was read to the workspace. */
async function takeIn(workspace: Workspace, uri: string, result: ReadOutcome): Promise<void> {
    if (workspace.configurations.isOne(uri)) return workspace.setConfiguration(uri, result);
    if (result.outcome === 'missing') return workspace.delete(uri);
    if (result.outcome !== 'text') return workspace.setFailure(uri, result as Parameters<Workspace['setFailure']>[1]);
    if (!/\.(bib|json)$/.test(uri)) {
        workspace.setText(uri, result.text);
        return;
    }
    try {
        workspace.setBibliography(uri, await readBibliography(uri, result.text));
    } catch (thrown) {
        workspace.setFailure(uri, { outcome: 'unreadable', reason: thrown instanceof Error ? firstLine(thrown.message) : String(thrown) });
    }
}

const firstLine = (text: string) => text.split('\n')[0]!;
