import type { Connection, WorkspaceSymbol } from 'vscode-languageserver';
import { outlineOf } from '../../language/assist/symbols.js';
import type { Abilities } from '../client-capabilities.js';
import { locationOf } from '../convert.js';
import type { Projects } from '../projects.js';
import { symbolKind } from '../symbol-kind.js';

/** Declarations anywhere in the workspace, by a part of their name or title. */
export function registerWorkspaceSymbol(connection: Connection, projects: Projects, client: Abilities): void {
    connection.onWorkspaceSymbol(async ({ query }) => {
        const wanted = query.toLowerCase();
        return (await projects.whole()).flatMap(({ workspace }) => workspace.documents().flatMap(source => outlineOf(workspace.bind(source))))
            .filter(({ label, entity }) => `${label} ${entity.name ?? ''}`.toLowerCase().includes(wanted))
            .map(({ label, entity, name }): WorkspaceSymbol => ({ name: label || entity.keyword, kind: client.workspaceSymbolKind(symbolKind(entity.keyword)), location: locationOf(name), containerName: entity.keyword }));
    });
}
