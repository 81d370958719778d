import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { chartersIn, fileOf, readText, uriOf, workspaceRootOf } from '../files/disk.js';
import { startServer } from './server.js';

const asked = process.argv.indexOf('--today');
const today = asked > 0 ? process.argv[asked + 1] : undefined;

startServer(createConnection(ProposedFeatures.all), {
    listCharters: async root => (await chartersIn(fileOf(root))).map(uriOf),
    read: (uri, root) => (uri.startsWith('file:') ? readText(uri, fileOf(root)) : Promise.resolve({ outcome: 'missing' })),
    rootOf: uri => (uri.startsWith('file:') ? uriOf(workspaceRootOf(fileOf(uri))) : uri.replace(/\/[^/]*$/, '')),
    today: () => today ?? new Date().toISOString().slice(0, 10),
});
