import type { Configurations } from '../configuration/configurations.js';
import type { BindingContext } from '../model/binding.js';
import type { SourceDocument } from '../syntax/document.js';
import { canonicalUri } from '../text/uri.js';
import { citedFiles } from './cited-files.js';

/** What is known of the texts whose needs are asked. */
interface KnownTexts extends Pick<BindingContext, 'importsOf' | 'settingsOf'> {
    readonly configurations: Configurations;
    readonly lockUri: string;
    document(uri: string): SourceDocument | undefined;
    isInside(uri: string): boolean;
}

/** The files on which a document depends by itself, without those on which its imports do. */
export interface OwnDependencies {
    /** What it imports; some of it may not be there. */
    readonly imports: readonly string[];
    /** The configurations that count for it, or would if they came, and the bibliographies that those name. */
    readonly others: readonly string[];
}

/** Which files documents need, directly or through what they import, and which of them are still to be looked for. */
export class Needs {
    /** The documents of which it is known that all that they need is here. What a settled document imports is settled too. */
    private readonly settled = new Set<string>();

    constructor(private readonly texts: KnownTexts) {}

    /** The files that documents and what they import need and that may be read: configurations that nobody has handed in yet, bibliographies, imports. */
    of(...uris: readonly string[]): string[] {
        return this.neededBy(this.closure(...uris), uris);
    }

    /** The same, but for what is settled already. In a long chain of imports, that is nearly all of it. */
    stillOf(...uris: readonly string[]): string[] {
        return this.neededBy(this.unsettled(...uris), uris);
    }

    /** The documents that charters, and what they import, cite a passage of, and that may be read. */
    papersOf(...uris: readonly string[]): string[] {
        return this.papersCitedIn(this.closure(...uris));
    }

    /** The same, but for what is settled already. */
    papersStillOf(...uris: readonly string[]): string[] {
        return this.papersCitedIn(this.unsettled(...uris));
    }

    /** All files on which what is found in a document depends, itself first; some of them may not be there. */
    dependencies(uri: string): string[] {
        const documents = this.closure(uri);
        const own = documents.map(document => this.ownDependencies(document));
        return [...new Set([...this.inside(documents.map(document => document.uri)), ...own.flatMap(({ imports, others }) => [...imports, ...others]), ...this.lockedPapersOf(uri)])];
    }

    ownDependencies(document: SourceDocument): OwnDependencies {
        return {
            imports: this.inside(this.texts.importsOf(document).map(link => link.uri)),
            // A configuration that was chosen may be elsewhere.
            others: [...new Set([...this.texts.configurations.consulted(document.uri), ...this.inside(this.texts.settingsOf(document.uri).bibliographies)])],
        };
    }

    /** The documents that a charter, and what it imports, cites, and the file that says what was confirmed of those. */
    lockedPapersOf(uri: string): string[] {
        const papers = this.papersOf(uri);
        return papers.length > 0 ? [...papers, this.texts.lockUri] : [];
    }

    /** All that a document and what it imports need has been handed in. In a long chain of imports, that is not looked for again for each part of it. */
    settle(uri: string): void {
        for (const each of this.unsettled(uri)) this.settled.add(canonicalUri(each.uri));
    }

    isSettled(uri: string): boolean {
        return this.settled.has(canonicalUri(uri));
    }

    get isAnySettled(): boolean {
        return this.settled.size > 0;
    }

    /** What a document needs may be different now. */
    forget(uri: string): void {
        this.settled.delete(canonicalUri(uri));
    }

    forgetAll(): void {
        this.settled.clear();
    }

    /** Documents and all the documents that they import, directly or not; they themselves come first. */
    closure(...uris: readonly string[]): SourceDocument[] {
        return this.reach(uris, () => true);
    }

    private unsettled(...uris: readonly string[]): SourceDocument[] {
        return this.reach(uris, document => !this.isSettled(document.uri));
    }

    private reach(uris: readonly string[], isWanted: (document: SourceDocument) => boolean): SourceDocument[] {
        const reached = new Set<SourceDocument>(uris.flatMap(uri => this.texts.document(uri) ?? []).filter(isWanted));
        for (const document of reached) {
            for (const { imported } of this.texts.importsOf(document)) if (imported.outcome === 'charter' && isWanted(imported.document)) reached.add(imported.document);
        }
        return [...reached];
    }

    private neededBy(documents: readonly SourceDocument[], uris: readonly string[]): string[] {
        const { configurations } = this.texts;
        // What counts for a document can be asked before its text is there.
        const charters = [...new Set([...uris, ...documents.map(({ uri }) => uri)])];
        const unread = charters.flatMap(each => configurations.missing(each));
        const others = [...charters.flatMap(each => this.texts.settingsOf(each).bibliographies), ...documents.flatMap(each => this.texts.importsOf(each).map(link => link.uri))];
        return [...new Set([...unread, ...others.filter(each => this.texts.isInside(each) && !configurations.isOne(each))])];
    }

    private papersCitedIn(documents: readonly SourceDocument[]): string[] {
        return this.inside(citedFiles(documents));
    }

    private inside(uris: Iterable<string>): string[] {
        return [...new Set(uris)].filter(each => this.texts.isInside(each));
    }
}
