import type { Configurations } from '../configuration/configurations.js';
import type { ImportLink } from '../model/imports.js';
import type { Settings } from '../model/project-settings.js';
import type { SourceDocument } from '../syntax/document.js';
import { canonicalUri } from '../text/uri.js';
import { citedFiles } from './cited-files.js';

/** What is known of the texts whose needs are asked. */
interface KnownTexts {
    readonly configurations: Configurations;
    readonly lockUri: string;
    document(uri: string): SourceDocument | undefined;
    importsOf(document: SourceDocument): readonly ImportLink[];
    settingsOf(uri: string): Settings;
    isInside(uri: string): boolean;
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
        const files = new Set<string>();
        // A configuration that was chosen may be elsewhere.
        const configurations = new Set<string>();
        for (const document of this.closure(uri)) {
            files.add(document.uri);
            for (const link of this.texts.importsOf(document)) files.add(link.uri);
            for (const each of this.texts.configurations.consulted(document.uri)) configurations.add(each);
            for (const each of this.texts.settingsOf(document.uri).bibliographies) files.add(each);
        }
        const papers = this.papersOf(uri);
        for (const each of papers) files.add(each);
        if (papers.length > 0) files.add(this.texts.lockUri);
        return [...new Set([...[...files].filter(each => this.texts.isInside(each)), ...configurations])];
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
        return [...new Set(citedFiles(documents))].filter(each => this.texts.isInside(each));
    }
}
