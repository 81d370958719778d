import type { BoundDocument } from '../language/model/binding.js';
import type { Reader, ReadOutcome } from '../language/text/read-outcome.js';
import { takeIn } from '../language/workspace/load.js';
import { isWithin } from '../language/text/uri.js';
import { Workspace } from '../language/workspace/workspace.js';

/**
 * The texts of one folder. Files are read when a document needs them: what may have changed is only marked, and taken in
 * before the next answer that depends on it.
 */
export class Project {
    readonly workspace: Workspace;
    private listed: ReadonlySet<string> = new Set();
    private included: ReadonlySet<string> | undefined;
    private readonly outcomes = new Map<string, ReadOutcome>();
    private readonly changed = new Set<string>();
    private readonly complete = new WeakSet<BoundDocument>();
    private work: Promise<void> = Promise.resolve();

    /**
     * @param root the folder whose charters are listed.
     * @param boundary the folder around it that its imports may not leave.
     */
    constructor(readonly root: string, private readonly boundary: string, private readonly read: Reader) {
        this.workspace = new Workspace(boundary);
    }

    /** The charters of the folder that are checked whether they are open or not: those that its configurations, as far as they are read, do not exclude. */
    get charters(): ReadonlySet<string> {
        return this.included ??= new Set([...this.listed].filter(uri => !this.workspace.configurations.isExcluded(uri)));
    }

    /** Takes in which charters there are; answers those that came and those that went. */
    list(uris: readonly string[]): string[] {
        const before = this.listed;
        this.listed = new Set(uris);
        this.included = undefined;
        return [...uris.filter(uri => !before.has(uri)), ...[...before].filter(uri => !this.listed.has(uri))];
    }

    /** It is a charter of the folder, or something imports it, whether it is there or not. */
    needs(uri: string): boolean {
        return this.listed.has(uri) || this.workspace.configurations.isOne(uri) || (isBibliography(uri) && this.outcomes.has(uri)) || this.workspace.dependents(uri).size > 1;
    }

    /** The files within a folder that are known. */
    knownWithin(folder: string): string[] {
        return [...this.outcomes.keys()].filter(uri => isWithin(folder, uri));
    }

    /** Says that a text may have changed; answers the documents that this concerns. */
    touch(uri: string): Set<string> {
        if (this.workspace.configurations.isOne(uri)) {
            this.workspace.deleteConfiguration(uri);
            this.included = undefined;
            return new Set([uri, ...this.listed, ...this.outcomes.keys()]);
        }
        this.changed.add(uri);
        return isBibliography(uri) ? new Set(this.outcomes.keys()) : this.workspace.dependents(uri);
    }

    /** Forgets a file. */
    release(uri: string): void {
        this.workspace.delete(uri);
        this.outcomes.delete(uri);
        this.changed.delete(uri);
    }

    /** Why a file could not be taken in, if it could not. */
    failure(uri: string): Exclude<ReadOutcome, { outcome: 'text' }> | undefined {
        const outcome = this.outcomes.get(uri);
        return outcome === undefined || outcome.outcome === 'text' ? undefined : outcome;
    }

    /** The files that anything here imports, whether they are there or not. */
    imported(): string[] {
        return [...this.outcomes.keys()].filter(uri => this.workspace.dependents(uri).size > 1);
    }

    private importsOf(uri: string): string[] {
        return [...new Set(this.workspace.closure(uri).flatMap(source => this.workspace.importsOf(source)).map(link => link.uri))];
    }

    /** The document with its newest text, and the newest texts of all that it imports. */
    async document(uri: string): Promise<BoundDocument | undefined> {
        if (!this.isFresh(uri)) await this.inTurn(() => this.load(uri));
        const source = this.workspace.document(uri);
        return source && this.workspace.bind(source);
    }

    private isFresh(uri: string): boolean {
        const source = this.workspace.document(uri);
        return this.changed.size === 0 && source !== undefined && this.complete.has(this.workspace.bind(source));
    }

    /** Reads what counts for a charter, but not the charter itself. */
    async settle(uri: string): Promise<void> {
        await this.inTurn(async () => {
            for (let wanted = this.workspace.configurations.missing(uri); wanted.length > 0; wanted = this.workspace.configurations.missing(uri)) {
                for (const each of wanted) await this.loadFile(each);
            }
        });
    }

    /** One after the other, so that nothing older that is still being read can replace a newer text. */
    private inTurn(task: () => Promise<void>): Promise<void> {
        const done = this.work.then(task);
        this.work = done.catch(() => undefined);
        return done;
    }

    private async load(uri: string): Promise<void> {
        for (let wanted = this.wanted(uri); wanted.length > 0; wanted = this.wanted(uri)) {
            for (const each of wanted) await this.loadFile(each);
        }
        const source = this.workspace.document(uri);
        if (source) this.complete.add(this.workspace.bind(source));
    }

    private wanted(uri: string): string[] {
        const { workspace } = this;
        const charters = [uri, ...workspace.closure(uri).map(source => source.uri)];
        const configurations = charters.flatMap(each => workspace.configurations.missing(each));
        if (configurations.length > 0) return [...new Set(configurations)];
        const bibliographies = charters.flatMap(each => workspace.settingsOf(each).bibliographies);
        return [...new Set([uri, ...this.importsOf(uri), ...bibliographies])]
            .filter(each => (each === uri || isWithin(this.boundary, each)) && (this.changed.has(each) || !this.outcomes.has(each)) && !workspace.configurations.isOne(each));
    }

    private async loadFile(uri: string): Promise<void> {
        // Before reading, so that a change while the file is read marks it again.
        this.changed.delete(uri);
        const outcome = await this.read(uri);
        if (this.workspace.configurations.isOne(uri)) {
            this.workspace.setConfiguration(uri, outcome);
            this.included = undefined;
            return;
        }
        const before = this.outcomes.get(uri);
        this.outcomes.set(uri, outcome);
        const isUnchanged = before?.outcome === 'text' && outcome.outcome === 'text' && before.text === outcome.text;
        if (!isUnchanged) await takeIn(this.workspace, uri, outcome);
    }
}

const isBibliography = (uri: string) => /\.(bib|json)$/.test(uri);
