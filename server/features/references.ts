import type { Connection, Location } from 'vscode-languageserver';
import { clauseAt } from '../../language/assist/cited-clauses.js';
import { mentionsOf } from '../../language/assist/mentions.js';
import { citedClausesOf } from '../cited-documents.js';
import { locationOf } from '../convert.js';
import { everywhere } from '../across-folders.js';
import type { Projects } from '../projects.js';
import { namedAt } from '../named-at.js';

/** A document that two folders know has its places once. */
const distinct = (locations: readonly Location[]) => [...new Map(locations.map(each => [JSON.stringify(each), each])).values()];

/** Every place in the workspace that names a declaration, or cites a clause of a document. */
export function registerReferences(connection: Connection, projects: Projects): void {
    connection.onReferences(async params => {
        await projects.whole();
        const { entity } = await namedAt(params, projects);
        if (!entity) return clauseAt(await citedClausesOf(params.textDocument.uri, projects), params.position.line)?.statements.map(locationOf) ?? [];
        const own = params.context.includeDeclaration ? [entity.place] : [];
        const places = everywhere(projects, entity).flatMap(each => mentionsOf(each.workspace, each.entity));
        return distinct([...own, ...places].map(locationOf));
    });
}
