import type { Connection } from 'vscode-languageserver';
import { mentionsOf } from '../../language/assist/mentions.js';
import { locationOf } from '../convert.js';
import type { Projects } from '../projects.js';
import { namedAt } from '../named-at.js';

/** Every place in the workspace that names a declaration. */
export function registerReferences(connection: Connection, projects: Projects): void {
    connection.onReferences(async params => {
        await projects.whole();
        const workspace = projects.workspaceOf(params.textDocument.uri);
        const { entity } = await namedAt(params, projects);
        if (!workspace || !entity) return [];
        const own = params.context.includeDeclaration ? [entity.place] : [];
        return [...own, ...mentionsOf(workspace, entity)].map(locationOf);
    });
}
