import type { CitableWork } from '../model/imports.js';
import type { BoundDocument } from '../model/entity.js';
import { bindDocument, type BindingContext } from '../model/binding.js';
import type { Imported, ImportLink } from '../model/imports.js';
import { kept } from '../model/kept.js';
import type { PaperOutcome } from '../documents/paper.js';
import { lockName, type LockOutcome } from '../model/lock.js';
import type { Settings } from '../model/project-settings.js';
import { parseDocument, type SourceDocument } from '../syntax/document.js';
import { Configurations } from '../configuration/configurations.js';
import type { ConfigurationProblem } from '../configuration/parse.js';
import type { ReadOutcome } from '../text/read-outcome.js';
import { canonicalUri, isMarkdownName, resolveFrom } from '../text/uri.js';
import { citedFiles } from './cited-files.js';

type Entry = Exclude<Imported, { outcome: 'missing' }>;

/**
 * The texts that are known, by their URI, however its owner spells that, and what they import. Files are read by whoever owns them (the command, the
 * language server): they hand texts in, ask `needed()` what else is needed, and hand that in.
 */
export class Workspace implements BindingContext {
    private readonly entries = new Map<string, Entry>();
    private readonly importers = new Map<string, Set<string>>();
    private readonly bound = new Map<string, BoundDocument>();
    /** The documents of which it is known that all that they need is here. */
    private readonly settled = new Set<string>();
    /** The documents that charters cite. A literate charter may be one as well. */
    private readonly papers = new Map<string, PaperOutcome>();
    private locked: LockOutcome | undefined;
    private inside: readonly string[];

    /**
     * @param root the URI of the folder that imports may not leave.
     * @param configurations what counts for its charters.
     */
    constructor(readonly root: string, readonly configurations = new Configurations(root)) {
        this.inside = [folderUri(root)];
    }

    /** Lets imports lead into other folders too: those that an editor has open beside the root. */
    allow(folders: readonly string[]): void {
        const inside = [...new Set([this.root, ...folders].map(folderUri))];
        if (inside.join() === this.inside.join()) return;
        this.inside = inside;
        this.unbind();
    }

    /** Takes in the text of a charter or library, new or changed. */
    setText(uri: string, text: string): SourceDocument {
        const document = parseDocument(uri, text, this.configurations.isLiterate(uri), this.document(uri));
        this.put(uri, { outcome: 'charter', document });
        for (const { path } of document.tree.imports) this.importersOf(resolveFrom(uri, path)).add(canonicalUri(uri));
        return document;
    }

    setBibliography(uri: string, works: readonly CitableWork[]): void {
        this.put(uri, { outcome: 'bibliography', works });
    }

    /** Records that a file cannot be used: it is no text, say, or a link leads it out of the workspace. */
    setFailure(uri: string, failure: Extract<Entry, { outcome: 'outside' | 'unreadable' }>): void {
        this.put(uri, failure);
    }

    /** Takes in what reading a cited document came to. */
    setPaper(uri: string, outcome: PaperOutcome): void {
        this.papers.set(canonicalUri(uri), outcome);
        this.unbind();
    }

    paperAt(uri: string): PaperOutcome | undefined {
        if (uri.startsWith('outside:') || !this.isInside(uri)) return { outcome: 'outside' };
        return this.papers.get(canonicalUri(uri));
    }

    /** The file that says what was confirmed: there is one for a workspace. */
    get lockUri(): string {
        return `${folderUri(this.root)}${lockName}`;
    }

    /** It is the file that says what was confirmed, and someone has looked for it. */
    isLock(uri: string): boolean {
        return this.hasLock && canonicalUri(uri) === this.lockUri;
    }

    /** What was confirmed; nothing while nobody has looked. */
    get lock(): LockOutcome {
        return this.locked ?? { outcome: 'missing' };
    }

    /** Someone has looked whether there is a lock. */
    get hasLock(): boolean {
        return this.locked !== undefined;
    }

    /** Takes in what reading the lock came to. */
    setLock(outcome: LockOutcome): void {
        this.locked = outcome;
        this.unbind();
    }

    /** A charter cites a passage of this file, and someone has looked for it. */
    isCited(uri: string): boolean {
        return this.papers.has(canonicalUri(uri));
    }

    /** The documents that charters, and what they import, cite a passage of, and that may be read. */
    papersOf(...uris: readonly string[]): string[] {
        return this.papersCitedIn(this.closure(...uris));
    }

    /** The same, but for what is settled already. */
    papersStillNeeded(...uris: readonly string[]): string[] {
        return this.papersCitedIn(this.unsettled(...uris));
    }

    private papersCitedIn(documents: readonly SourceDocument[]): string[] {
        return [...new Set(citedFiles(documents))].filter(each => this.isInside(each));
    }

    /** A copy in which this text stands; the workspace itself stays as it is. */
    with(uri: string, text: string): Workspace {
        const copy = new Workspace(this.root, this.configurations);
        copy.inside = this.inside;
        for (const [each, entry] of this.entries) copy.entries.set(each, entry);
        for (const [each, paper] of this.papers) copy.papers.set(each, paper);
        for (const [each, importers] of this.importers) copy.importers.set(each, new Set(importers));
        copy.locked = this.locked;
        copy.setText(uri, text);
        return copy;
    }

    /** Takes in what reading a configuration came to; what was known of charters may be different now. */
    setConfiguration(uri: string, outcome: ReadOutcome): void {
        this.configurations.set(uri, outcome);
        this.unbind();
        this.readMarkdownAnew();
    }

    /** What a configuration says of Markdown files may have come after their texts. */
    private readMarkdownAnew(): void {
        for (const { uri, text, fences } of this.documents()) {
            if (isMarkdownName(uri) && this.configurations.isLiterate(uri) !== (fences !== undefined)) this.setText(uri, text);
        }
    }

    /** A configuration may have changed: it is asked for again. */
    deleteConfiguration(uri: string): void {
        this.configurations.delete(uri);
        this.unbind();
    }

    /** What counts where no configuration is found. */
    setDefaultConfiguration(stated: unknown): void {
        this.configurations.setDefault(stated);
        this.unbind();
    }

    /** Has one configuration of this workspace count for all of its charters, or, without one, the nearest for each. */
    chooseConfiguration(uri: string | undefined): void {
        this.configurations.choose(uri);
        this.unbind();
        this.readMarkdownAnew();
    }

    settingsOf(uri: string): Settings {
        return this.configurations.settingsOf(uri);
    }

    /** What is wrong in a configuration; undefined for a file that is none. */
    configurationProblems(uri: string): readonly ConfigurationProblem[] | undefined {
        return this.configurations.problemsIn(uri, bibliography => {
            const entry = this.importedFrom(bibliography);
            switch (entry.outcome) {
                case 'bibliography': return undefined;
                case 'charter': return 'is a charter';
                case 'missing': return 'is not there';
                case 'outside': return 'leads out of the folder that is checked';
                case 'unreadable': return `cannot be read: ${entry.reason}`;
            }
        });
    }

    /** The works that the configuration lets a charter cite. */
    bibliographyOf(uri: string): readonly CitableWork[] {
        return this.settingsOf(uri).bibliographies.flatMap(each => {
            const entry = this.entries.get(each);
            return entry?.outcome === 'bibliography' ? entry.works : [];
        });
    }

    delete(uri: string): void {
        this.forget(uri);
        this.entries.delete(canonicalUri(uri));
    }

    /** Nothing more is asked of a document: it is forgotten, unless another one imports it or did so. */
    release(uri: string): void {
        if (!this.importers.has(canonicalUri(uri))) this.delete(uri);
    }

    document(uri: string): SourceDocument | undefined {
        const entry = this.entries.get(canonicalUri(uri));
        return entry?.outcome === 'charter' ? entry.document : undefined;
    }

    /** All charters and libraries that are known. */
    documents(): SourceDocument[] {
        return [...this.entries.values()].flatMap(entry => (entry.outcome === 'charter' ? [entry.document] : []));
    }

    /** The imports of a document, in the order in which they stand. */
    importsOf(document: SourceDocument): ImportLink[] {
        return targetsOf(document).map(({ node, uri }) => ({ node, uri, imported: this.importedFrom(uri) }));
    }

    /** The files that documents and what they import need and that may be read: configurations that nobody has handed in yet, bibliographies, imports. */
    needed(...uris: readonly string[]): string[] {
        return this.neededBy(this.closure(...uris), uris);
    }

    /** The same, but for what is settled already. In a long chain of imports, that is nearly all of it. */
    stillNeeded(...uris: readonly string[]): string[] {
        return this.neededBy(this.unsettled(...uris), uris);
    }

    private neededBy(documents: readonly SourceDocument[], uris: readonly string[]): string[] {
        // What counts for a document can be asked before its text is there.
        const charters = [...new Set([...uris, ...documents.map(({ uri }) => uri)])];
        const configurations = charters.flatMap(each => this.configurations.missing(each));
        const others = [...charters.flatMap(each => this.settingsOf(each).bibliographies), ...documents.flatMap(each => this.importsOf(each).map(link => link.uri))];
        return [...new Set([...configurations, ...others.filter(each => this.isInside(each) && !this.configurations.isOne(each))])];
    }

    /** All that a document and what it imports need has been handed in. In a long chain of imports, that is not looked for again for each part of it. */
    settle(uri: string): void {
        for (const each of this.unsettled(uri)) this.settled.add(canonicalUri(each.uri));
    }

    isSettled(uri: string): boolean {
        return this.settled.has(canonicalUri(uri));
    }

    /** Something is known of a file: its text, its works, or why it cannot be used. */
    has(uri: string): boolean {
        return this.entries.has(canonicalUri(uri));
    }

    /** All files on which what is found in a document depends, itself first; some of them may not be there. */
    dependencies(uri: string): string[] {
        const files = new Set<string>();
        // A configuration that was chosen may be elsewhere.
        const configurations = new Set<string>();
        for (const document of this.closure(uri)) {
            files.add(document.uri);
            for (const link of this.importsOf(document)) files.add(link.uri);
            for (const each of this.configurations.consulted(document.uri)) configurations.add(each);
            for (const each of this.settingsOf(document.uri).bibliographies) files.add(each);
        }
        const papers = this.papersOf(uri);
        for (const each of papers) files.add(each);
        if (papers.length > 0) files.add(this.lockUri);
        return [...new Set([...[...files].filter(each => this.isInside(each)), ...configurations])];
    }

    /** Documents and all the documents that they import, directly or not; they themselves come first. */
    closure(...uris: readonly string[]): SourceDocument[] {
        return this.reach(uris, () => true);
    }

    /** Those of them that are not settled. What a settled document imports is settled too. */
    private readonly unsettled = (...uris: readonly string[]) => this.reach(uris, document => !this.isSettled(document.uri));

    private reach(uris: readonly string[], isWanted: (document: SourceDocument) => boolean): SourceDocument[] {
        const reached = new Set<SourceDocument>(uris.flatMap(uri => this.document(uri) ?? []).filter(isWanted));
        for (const document of reached) {
            for (const { imported } of this.importsOf(document)) if (imported.outcome === 'charter' && isWanted(imported.document)) reached.add(imported.document);
        }
        return [...reached];
    }

    /** The document with its names bound. It is kept until the document, or one that it imports, changes. */
    bind(document: SourceDocument): BoundDocument {
        const key = canonicalUri(document.uri);
        let bound = this.bound.get(key);
        if (!bound) {
            bound = bindDocument(this, document);
            this.bound.set(key, bound);
        }
        return bound;
    }

    /** The URIs of the documents that import this one, directly or not, and its own. */
    dependents(uri: string): Set<string> {
        const own = canonicalUri(uri);
        return new Set(Array.from(this.dependentsOf(own), each => (each === own ? uri : this.document(each)?.uri ?? each)));
    }

    private dependentsOf(own: string): Set<string> {
        const reached = new Set([own]);
        for (const each of reached) for (const importer of this.importers.get(each) ?? []) reached.add(importer);
        return reached;
    }

    private put(uri: string, entry: Entry): void {
        this.forget(uri);
        if (entry.outcome === 'bibliography') this.unbind();
        this.entries.set(canonicalUri(uri), entry);
        // What the file says as a document is read anew from its new text.
        this.papers.delete(canonicalUri(uri));
    }

    private unbind(): void {
        this.bound.clear();
        this.settled.clear();
    }

    private forget(uri: string): void {
        const own = canonicalUri(uri);
        if (this.bound.size > 0 || this.settled.size > 0) {
            for (const dependent of this.dependentsOf(own)) {
                this.bound.delete(dependent);
                this.settled.delete(dependent);
            }
        }
        for (const { path } of this.document(own)?.tree.imports ?? []) this.importers.get(resolveFrom(own, path))?.delete(own);
    }

    private importersOf(uri: string): Set<string> {
        const importers = this.importers.get(uri) ?? new Set();
        this.importers.set(uri, importers);
        return importers;
    }

    private importedFrom(target: string): Imported {
        if (!this.isInside(target)) return { outcome: 'outside' };
        if (this.configurations.isOne(target)) return { outcome: 'unreadable', reason: 'it is a configuration' };
        return this.entries.get(target) ?? { outcome: 'missing' };
    }

    /** Whether a file may be read: it is in the root, or in another folder that is open. */
    isInside(uri: string): boolean {
        return this.inside.some(folder => uri.startsWith(folder));
    }
}

const folderUri = (uri: string) => canonicalUri(uri).replace(/\/?$/, '/');

type Target = Pick<ImportLink, 'node' | 'uri'>;

/** What a document names in its imports. In a long chain of imports this is asked for each document as often as there are others. */
const targetsOf = kept((document: SourceDocument): readonly Target[] => document.tree.imports.filter(({ path }) => path !== undefined).map(node => ({ node, uri: resolveFrom(document.uri, node.path) })));
