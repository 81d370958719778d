import type { Paper } from '../language/documents/paper.js';
import type { BoundDocument } from '../language/model/entity.js';
import type { BytesReader, Reader, ReadOutcome } from '../language/text/read-outcome.js';
import { Loader, loadImports } from '../language/workspace/load.js';
import { writtenIn, type Written } from '../language/syntax/document.js';
import { differsInOneLine } from '../language/text/changed-part.js';
import { foldersAround, isMarkdownName } from '../language/text/uri.js';
import { Workspace } from '../language/workspace/workspace.js';

/** Characters; a shorter text is parsed before anyone could notice. */
const longText = 50_000;

/**
 * The texts of one folder. Files are read when a document needs them: what may have changed is only marked, and taken in
 * before the next answer that depends on it.
 */
export class Project {
    readonly workspace: Workspace;
    private listed: ReadonlySet<string> = new Set();
    private included: ReadonlySet<string> | undefined;
    private readonly loader: Loader;
    private readonly complete = new WeakSet<BoundDocument>();
    private work: Promise<void> = Promise.resolve();

    /**
     * @param root the folder whose charters are listed.
     * @param boundary the folder around it that its imports may not leave.
     */
    constructor(readonly root: string, boundary: string, private readonly read: Reader, private readonly readBytes?: BytesReader) {
        this.workspace = new Workspace(boundary);
        this.loader = new Loader(this.workspace, read, () => { this.included = undefined; }, readBytes);
    }

    /** The charters of the folder that are checked whether they are open or not: those that its configurations, as far as they are read, do not exclude. */
    get charters(): ReadonlySet<string> {
        return this.included ??= new Set([...this.listed].filter(uri => !this.workspace.configurations.isExcluded(uri)));
    }

    /** Markdown that holds no charter: an editor may ask about it, because charters cite it. */
    isPlainMarkdown(uri: string): boolean {
        return isMarkdownName(uri) && !this.workspace.configurations.isLiterate(uri);
    }

    /** Another configuration may count now. */
    configured(): void {
        this.included = undefined;
    }

    /** Takes in which charters there are; answers those that came and those that went. */
    list(uris: readonly string[]): string[] {
        const before = this.listed;
        this.listed = new Set(uris);
        this.included = undefined;
        return [...uris.filter(uri => !before.has(uri)), ...[...before].filter(uri => !this.listed.has(uri))];
    }

    /** It is a charter of the folder, or something imports or cites it, whether it is there or not. */
    needs(uri: string): boolean {
        return this.listed.has(uri) || this.workspace.configurations.isOne(uri) || (isBibliography(uri) && this.loader.outcomeOf(uri) !== undefined) || this.workspace.isCited(uri) || this.workspace.isLock(uri) || this.workspace.dependents(uri).size > 1;
    }

    /** The files within a folder that are known. */
    knownWithin(folders: ReadonlySet<string>): string[] {
        return folders.size === 0 ? [] : this.loader.files().filter(uri => foldersAround(uri).some(folder => folders.has(folder)));
    }

    /** Says that a text may have changed; answers the documents that this concerns. */
    touch(uri: string): Set<string> {
        if (this.workspace.configurations.isOne(uri)) {
            this.loader.touchConfiguration(uri);
            this.included = undefined;
            return new Set([uri, ...this.listed, ...this.loader.files()]);
        }
        this.loader.touch(uri);
        return isBibliography(uri) || this.workspace.isCited(uri) || this.workspace.isLock(uri) ? new Set(this.loader.files()) : this.workspace.dependents(uri);
    }

    /** Forgets a file. */
    release(uri: string): void {
        this.loader.release(uri);
    }

    /** Why a file could not be taken in, if it could not. */
    failure(uri: string): Exclude<ReadOutcome, { outcome: 'text' }> | undefined {
        const outcome = this.loader.outcomeOf(uri);
        return outcome === undefined || outcome.outcome === 'text' ? undefined : outcome;
    }

    /** The files that anything here imports, whether they are there or not. */
    imported(): string[] {
        return this.loader.files().filter(uri => this.workspace.dependents(uri).size > 1);
    }

    /** The document with its newest text, and the newest texts of all that it imports. */
    async document(uri: string): Promise<BoundDocument | undefined> {
        if (!this.isFresh(uri)) await this.inTurn(() => this.load(uri));
        const source = this.workspace.document(uri);
        return source && this.workspace.bind(source);
    }

    /**
     * A long document as it was understood before only words of one line changed, with the text that it has now. That is enough
     * to propose what may follow, and does not keep the author waiting for the whole text to be parsed.
     */
    beforeChangeInLine(uri: string, text: string): { readonly document: BoundDocument; readonly written: Written } | undefined {
        const source = this.workspace.document(uri);
        if (!source || text.length < longText || !this.loader.isCurrentBut(uri) || !differsInOneLine(source.text, text)) return undefined;
        const document = this.workspace.bind(source);
        return this.complete.has(document) ? { document, written: writtenIn(uri, text, this.workspace.configurations.isLiterate(uri)) } : undefined;
    }

    /** A text as it would be understood if it were in a file of the folder. */
    async candidate(uri: string, text: string): Promise<BoundDocument | undefined> {
        const workspace = this.workspace.with(uri, text);
        await loadImports(workspace, uri, this.read, this.readBytes);
        const source = workspace.document(uri);
        return source && workspace.bind(source);
    }

    /** A document that charters cite, or may come to cite; undefined where it cannot be read. */
    async paper(uri: string): Promise<Paper | undefined> {
        await this.inTurn(() => this.loader.loadPaper(uri));
        const read = this.workspace.paperAt(uri);
        return read?.outcome === 'paper' ? read.paper : undefined;
    }

    /** The text of a file of the folder. */
    async textOf(uri: string): Promise<string | undefined> {
        const read = await this.read(uri);
        return read.outcome === 'text' ? read.text : undefined;
    }

    private isFresh(uri: string): boolean {
        const source = this.workspace.document(uri);
        return this.loader.isCurrent && source !== undefined && this.complete.has(this.workspace.bind(source));
    }

    /** Reads what counts for a charter, but not the charter itself. */
    async settle(uri: string): Promise<void> {
        await this.inTurn(() => this.loader.loadConfiguration(uri));
    }

    /** One after the other, so that nothing older that is still being read can replace a newer text. */
    private inTurn(task: () => Promise<void>): Promise<void> {
        const done = this.work.then(task);
        this.work = done.catch(() => undefined);
        return done;
    }

    private async load(uri: string): Promise<void> {
        await this.loader.load(uri);
        const source = this.workspace.document(uri);
        if (source) this.complete.add(this.workspace.bind(source));
    }
}

const isBibliography = (uri: string) => /\.(bib|json)$/.test(uri);
