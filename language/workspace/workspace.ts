import { URI, UriUtils } from 'langium';
import type { Import } from '../generated/parser/ast.js';
import { bindDocument, type BoundDocument } from '../model/binding.js';
import { parseDocument, type SourceDocument } from '../syntax/document.js';
import { Terms } from '../vocabulary/lookup.js';
import type { CitableWork } from './bibliography.js';
import { canonicalUri } from './uri.js';

/** What became of the file that an import names. */
export type Imported =
    | { readonly outcome: 'charter'; readonly document: SourceDocument }
    | { readonly outcome: 'bibliography'; readonly works: readonly CitableWork[] }
    | { readonly outcome: 'missing' }
    | { readonly outcome: 'outside' }
    | { readonly outcome: 'unreadable'; readonly reason: string };

/** An import as written, the file it names, and what became of that. */
export interface ImportLink {
    readonly node: Import;
    readonly uri: string;
    readonly imported: Imported;
}

type Entry = Exclude<Imported, { outcome: 'missing' }>;

/**
 * The texts that are known, by their URI, however its owner spells that, and what they import. Files are read by whoever owns them (the command, the
 * language server): they hand texts in, ask `missing()` what else is needed, and hand that in.
 */
export class Workspace {
    private readonly entries = new Map<string, Entry>();
    private readonly importers = new Map<string, Set<string>>();
    private readonly bound = new Map<string, BoundDocument>();

    /**
     * @param root the URI of the folder that imports may not leave.
     * @param terms the words that charters may use.
     */
    constructor(readonly root: string, readonly terms = new Terms()) {}

    /** Takes in the text of a charter or library, new or changed. */
    setText(uri: string, text: string): SourceDocument {
        const document = parseDocument(uri, text);
        this.put(uri, { outcome: 'charter', document });
        for (const { path } of document.tree.imports) this.importersOf(this.resolve(uri, path)).add(canonicalUri(uri));
        return document;
    }

    setBibliography(uri: string, works: readonly CitableWork[]): void {
        this.put(uri, { outcome: 'bibliography', works });
    }

    /** Records that a file cannot be used: it is no text, say, or a link leads it out of the workspace. */
    setFailure(uri: string, failure: Extract<Entry, { outcome: 'outside' | 'unreadable' }>): void {
        this.put(uri, failure);
    }

    /** A copy in which this text stands; the workspace itself stays as it is. */
    with(uri: string, text: string): Workspace {
        const copy = new Workspace(this.root, this.terms);
        for (const [each, entry] of this.entries) copy.entries.set(each, entry);
        for (const [each, importers] of this.importers) copy.importers.set(each, new Set(importers));
        copy.setText(uri, text);
        return copy;
    }

    delete(uri: string): void {
        this.forget(uri);
        this.entries.delete(canonicalUri(uri));
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
    importsOf({ uri, tree }: SourceDocument): ImportLink[] {
        return tree.imports.filter(({ path }) => path !== undefined).map(node => {
            const target = this.resolve(uri, node.path);
            return { node, uri: target, imported: this.importedFrom(target) };
        });
    }

    /** The files that a document and what it imports ask for and that nobody has handed in yet. */
    missing(uri: string): string[] {
        const wanted = new Set<string>();
        for (const document of this.closure(uri)) {
            for (const link of this.importsOf(document)) if (link.imported.outcome === 'missing') wanted.add(link.uri);
        }
        return [...wanted];
    }

    /** A document and all the documents that it imports, directly or not; the document itself comes first. */
    closure(uri: string): SourceDocument[] {
        const reached = new Set<SourceDocument>();
        const start = this.document(uri);
        if (start) reached.add(start);
        for (const document of reached) {
            for (const { imported } of this.importsOf(document)) if (imported.outcome === 'charter') reached.add(imported.document);
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
        this.entries.set(canonicalUri(uri), entry);
    }

    private forget(uri: string): void {
        const own = canonicalUri(uri);
        for (const dependent of this.dependentsOf(own)) this.bound.delete(dependent);
        for (const { path } of this.document(own)?.tree.imports ?? []) this.importers.get(this.resolve(own, path))?.delete(own);
    }

    private importersOf(uri: string): Set<string> {
        const importers = this.importers.get(uri) ?? new Set();
        this.importers.set(uri, importers);
        return importers;
    }

    private importedFrom(target: string): Imported {
        if (!this.isInside(target)) return { outcome: 'outside' };
        return this.entries.get(target) ?? { outcome: 'missing' };
    }

    private isInside(uri: string): boolean {
        const root = canonicalUri(this.root);
        return uri.startsWith(root.endsWith('/') ? root : `${root}/`);
    }

    /** Imports are relative to the file that they stand in; anything with a scheme or an absolute path is outside of any workspace. */
    private resolve(from: string, path: string | undefined): string {
        if (path === undefined || path === '' || /^([A-Za-z][A-Za-z0-9+.-]*:|[\\/])/.test(path)) return `outside:${path ?? ''}`;
        return UriUtils.resolvePath(UriUtils.dirname(URI.parse(from)), path.replaceAll('\\', '/')).toString();
    }
}
