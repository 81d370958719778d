import type { Connection } from 'vscode-languageserver';
import { clauseAt } from '../../language/assist/cited-clauses.js';
import { mentionsOf } from '../../language/assist/mentions.js';
import { citedClausesOf } from '../cited-documents.js';
import { locationOf } from '../convert.js';
import type { Projects } from '../projects.js';
import { namedAt } from '../named-at.js';

/** Every place in the workspace that names a declaration, or cites a clause of a document. */
export function registerReferences(connection: Connection, projects: Projects): void {
    connection.onReferences(async params => {
        await projects.whole();
        const workspace = projects.workspaceOf(params.textDocument.uri);
        const { entity } = await namedAt(params, projects);
        if (!workspace) return [];
        if (!entity) return clauseAt(await citedClausesOf(params.textDocument.uri, projects), params.position.line)?.statements.map(locationOf) ?? [];
        const own = params.context.includeDeclaration ? [entity.place] : [];
        return [...own, ...mentionsOf(workspace, entity)].map(locationOf);
    });
}
