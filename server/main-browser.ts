import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { loadPdfLibraryBy, type PdfLibrary } from '../language/documents/pdf/library.js';
import * as withoutLibrary from '../language/documents/pdf/without-library.js';
import { clientHost, pdfLibraryRequest } from './client-host.js';
import { startServer } from './server.js';

// A worker's own scope is its port to the page; Node's types, which the server is checked with, do not know it.
const port = globalThis as never;
const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
loadPdfLibraryBy(async () => {
    const address = await connection.sendRequest<string | null>(pdfLibraryRequest).catch(() => null);
    return (address === null ? withoutLibrary : await import(address)) as PdfLibrary;
});
startServer(connection, clientHost(connection));
