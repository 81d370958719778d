import { TextDocuments, type Connection, type Event } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { BytesReader, Reader } from '../language/text/read-outcome.js';
import { canonicalUri, isOldVersion } from '../language/text/uri.js';
import type { Host } from './host.js';

/** Files as they are in the editor; those that are not open there, as the host has them. A file may be opened while the host reads it. */
export function filesOrOpen(host: Host, open: OpenDocuments, boundaryAround: (uri: string) => string): { readonly read: Reader; readonly readBytes?: BytesReader } {
    const opened = (uri: string) => open.get(uri)?.getText();
    const asText = (text: string) => ({ outcome: 'text' as const, text });
    const readBytes = host.readBytes?.bind(host);
    return {
        async read(uri) {
            const before = opened(uri);
            if (before !== undefined) return asText(before);
            const outcome = await host.read(uri, boundaryAround(uri));
            const since = opened(uri);
            return since === undefined ? outcome : asText(since);
        },
        ...(readBytes ? { readBytes: async (uri: string) => {
            const text = opened(uri);
            return text === undefined ? readBytes(uri, boundaryAround(uri)) : { outcome: 'bytes' as const, bytes: new TextEncoder().encode(text) };
        } } : {}),
    };
}

/**
 * The documents that are open in the editor. They are asked for by canonical URI, and answered about as the editor spells it.
 * Older versions of files are left out: nobody can fix what is found there.
 */
export class OpenDocuments {
    private readonly documents = new TextDocuments(TextDocument);
    private readonly spellings = new Map<string, string>();
    /** The versions that are on disk. */
    private readonly saved = new Map<string, number>();

    constructor(connection: Connection) {
        this.documents.onDidOpen(({ document: { uri } }) => this.spellings.set(canonicalUri(uri), uri));
        this.documents.onDidOpen(({ document: { uri, version } }) => this.saved.set(canonicalUri(uri), version));
        this.documents.onDidSave(({ document: { uri, version } }) => this.saved.set(canonicalUri(uri), version));
        this.documents.onDidClose(({ document: { uri } }) => this.saved.delete(canonicalUri(uri)));
        this.documents.listen(connection);
    }

    has(uri: string): boolean { return this.get(uri) !== undefined; }
    get(uri: string): TextDocument | undefined { return isOldVersion(uri) ? undefined : this.documents.get(this.spelling(uri)); }
    uris(): string[] { return this.documents.keys().filter(uri => !isOldVersion(uri)).map(canonicalUri); }

    /** The author has changed it since it was opened or saved. */
    isChanged(uri: string): boolean { return this.saved.get(uri) !== this.get(uri)?.version; }

    /** The URI as the editor writes it. */
    spelling(uri: string): string { return this.spellings.get(uri) ?? uri; }

    onOpened(listener: (uri: string) => void): void { tell(this.documents.onDidOpen, listener); }
    /** Opened, or changed. */
    onChanged(listener: (uri: string) => void): void { tell(this.documents.onDidChangeContent, listener); }
    onSaved(listener: (uri: string) => void): void { tell(this.documents.onDidSave, listener); }
    onClosed(listener: (uri: string) => void): void { tell(this.documents.onDidClose, listener); }
}

const tell = (event: Event<{ readonly document: TextDocument }>, listener: (uri: string) => void) =>
    event(({ document: { uri } }) => {
        if (!isOldVersion(uri)) listener(canonicalUri(uri));
    });
