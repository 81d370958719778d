import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientHost } from './client-host.js';
import { startServer } from './server.js';

// A worker's own scope is its port to the page; Node's types, which the server is checked with, do not know it.
const port = globalThis as never;
const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
startServer(connection, clientHost(connection));
