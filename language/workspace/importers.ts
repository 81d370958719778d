import type { SourceDocument } from '../syntax/document.js';
import { canonicalUri, resolveFrom } from '../text/uri.js';

/** Which documents import a file, also one that is not there. Files are known by their canonical URI. */
export class Importers {
    private readonly importers = new Map<string, Set<string>>();

    add(document: SourceDocument): void {
        for (const { path } of document.tree.imports) this.of(resolveFrom(document.uri, path)).add(canonicalUri(document.uri));
    }

    remove(document: SourceDocument): void {
        for (const { path } of document.tree.imports) this.importers.get(resolveFrom(document.uri, path))?.delete(canonicalUri(document.uri));
    }

    /** A document imports this file, or did so. */
    has(file: string): boolean {
        return this.importers.has(file);
    }

    /** A file and the documents that import it, directly or not. */
    dependentsOf(file: string): Set<string> {
        const reached = new Set([file]);
        for (const each of reached) for (const importer of this.importers.get(each) ?? []) reached.add(importer);
        return reached;
    }

    copy(): Importers {
        const copy = new Importers();
        for (const [file, importers] of this.importers) copy.importers.set(file, new Set(importers));
        return copy;
    }

    private of(file: string): Set<string> {
        const importers = this.importers.get(file) ?? new Set();
        this.importers.set(file, importers);
        return importers;
    }
}
