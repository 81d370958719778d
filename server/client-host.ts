import type { Connection } from 'vscode-languageserver';
import type { BytesOutcome, ReadOutcome } from '../language/text/read-outcome.js';
import type { Host } from './host.js';

/** What the server asks the client for, where it has no files of its own: the URIs of the charters in a folder … */
export interface ListRequest { readonly root: string; readonly is?: 'charters' | 'citable' }
/** … and a text, by its URI; the root is the folder that links may not leave. The answer is a `ReadOutcome`. */
export interface ReadRequest { readonly uri: string; readonly root: string }

/** … and where the library that reads PDF is, for when the first one is read: an address from which a module can be imported, or null. */
export const pdfLibraryRequest = 'concordat/pdfLibrary';

/** A host that has the client list and read the files, by `concordat/list`, `concordat/read` and, for documents that may be no text, `concordat/readBytes`. */
export const clientHost = (connection: Connection): Host => ({
    boundaryOf: folder => folder,
    listCharters: root => connection.sendRequest<string[]>('concordat/list', { root } satisfies ListRequest).catch(() => []),
    listCitable: root => connection.sendRequest<string[]>('concordat/list', { root, is: 'citable' } satisfies ListRequest).catch(() => []),
    read: (uri, root) => connection.sendRequest<ReadOutcome>('concordat/read', { uri, root } satisfies ReadRequest)
        .catch(unreadable),
    // Messages to a worker may hold bytes: they are copied, and are no JSON.
    readBytes: (uri, root) => connection.sendRequest<BytesOutcome>('concordat/readBytes', { uri, root } satisfies ReadRequest).catch(unreadable),
});

const unreadable = (thrown: unknown) => ({ outcome: 'unreadable' as const, reason: thrown instanceof Error ? thrown.message : String(thrown) });
