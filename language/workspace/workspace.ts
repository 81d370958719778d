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
import { canonicalUri, folderUri, isMarkdownName, resolveFrom } from '../text/uri.js';
import { Folders } from './folders.js';
import { Importers } from './importers.js';
import { Needs } from './needs.js';
import { Papers } from './papers.js';

type Entry = Exclude<Imported, { outcome: 'missing' }>;

/**
 * The texts that are known, by their URI, however its owner spells that, and what they import. Files are read by whoever owns them (the command, the
 * language server): they hand texts in, ask `needs.of()` what else is needed, and hand that in.
 */
export class Workspace implements BindingContext {
    private readonly entries = new Map<string, Entry>();
    private readonly bound = new Map<string, BoundDocument>();
    /** What is needed beside the texts that are here, and what depends on what. */
    readonly needs = new Needs(this);

    /**
     * @param root the URI of the folder that imports may not leave.
     * @param configurations what counts for its charters.
     */
    constructor(
        readonly root: string,
        readonly configurations = new Configurations(root),
        private readonly folders = new Folders(root),
        private readonly importers = new Importers(),
        private readonly papers = new Papers(),
    ) {}

    /** Lets imports lead into other folders too: those that an editor has open beside the root. */
    allow(folders: readonly string[]): void {
        if (this.folders.allow(folders)) this.unbind();
    }

    /** Takes in the text of a charter or library, new or changed. */
    setText(uri: string, text: string): SourceDocument {
        const document = parseDocument(uri, text, this.configurations.isLiterate(uri), this.document(uri));
        this.put(uri, { outcome: 'charter', document });
        this.importers.add(document);
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
        this.papers.set(uri, outcome);
        this.unbind();
    }

    paperAt(uri: string): PaperOutcome | undefined {
        if (uri.startsWith('outside:') || !this.isInside(uri)) return { outcome: 'outside' };
        return this.papers.at(uri);
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
        return this.papers.lock;
    }

    /** Someone has looked whether there is a lock. */
    get hasLock(): boolean {
        return this.papers.hasLock;
    }

    /** Takes in what reading the lock came to. */
    setLock(outcome: LockOutcome): void {
        this.papers.setLock(outcome);
        this.unbind();
    }

    /** A charter cites a passage of this file, and someone has looked for it. */
    isCited(uri: string): boolean {
        return this.papers.has(uri);
    }

    /** A copy in which this text stands; the workspace itself stays as it is. */
    with(uri: string, text: string): Workspace {
        const copy = new Workspace(this.root, this.configurations, this.folders.copy(), this.importers.copy(), this.papers.copy());
        for (const [each, entry] of this.entries) copy.entries.set(each, entry);
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

    /** Something is known of a file: its text, its works, or why it cannot be used. */
    has(uri: string): boolean {
        return this.entries.has(canonicalUri(uri));
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
        return new Set(Array.from(this.importers.dependentsOf(own), each => (each === own ? uri : this.document(each)?.uri ?? each)));
    }

    private put(uri: string, entry: Entry): void {
        this.forget(uri);
        if (entry.outcome === 'bibliography') this.unbind();
        this.entries.set(canonicalUri(uri), entry);
        // What the file says as a document is read anew from its new text.
        this.papers.delete(uri);
    }

    private unbind(): void {
        this.bound.clear();
        this.needs.forgetAll();
    }

    private forget(uri: string): void {
        const own = canonicalUri(uri);
        if (this.bound.size > 0 || this.needs.isAnySettled) {
            for (const dependent of this.importers.dependentsOf(own)) {
                this.bound.delete(dependent);
                this.needs.forget(dependent);
            }
        }
        const document = this.document(own);
        if (document) this.importers.remove(document);
    }

    private importedFrom(target: string): Imported {
        if (!this.isInside(target)) return { outcome: 'outside' };
        if (this.configurations.isOne(target)) return { outcome: 'unreadable', reason: 'it is a configuration' };
        return this.entries.get(target) ?? { outcome: 'missing' };
    }

    /** Whether a file may be read: it is in the root, or in another folder that is open. */
    isInside(uri: string): boolean {
        return this.folders.contains(uri);
    }
}

type Target = Pick<ImportLink, 'node' | 'uri'>;

/** What a document names in its imports. In a long chain of imports this is asked for each document as often as there are others. */
const targetsOf = kept((document: SourceDocument): readonly Target[] => document.tree.imports.filter(({ path }) => path !== undefined).map(node => ({ node, uri: resolveFrom(document.uri, node.path) })));
