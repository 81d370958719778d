import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import { DiagnosticWriter } from '../diagnostic-writer.js';
import type { ClientOptions } from '../client-options.js';
import type { Projects } from '../projects.js';
import { pullDiagnostics } from './pull-diagnostics.js';
import { pushDiagnostics } from './publish-diagnostics.js';

/** Shows what is found in all charters. A client that can ask for it is not sent it as well, or it would show everything twice. */
export function registerDiagnostics(connection: Connection, projects: Projects, client: ClientCapabilities, options: ClientOptions): Pick<ServerCapabilities, 'diagnosticProvider'> {
    const writer = new DiagnosticWriter(projects, client, options);
    if (!client.textDocument?.diagnostic) {
        pushDiagnostics(connection, projects, writer, client);
        return {};
    }
    pullDiagnostics(connection, projects, writer);
    return { diagnosticProvider: { identifier: 'concordat', interFileDependencies: true, workspaceDiagnostics: true } };
}
