import type { Connection } from 'vscode-languageserver';
import { locationOf } from '../convert.js';
import type { Projects } from '../projects.js';
import { namedAt } from '../named-at.js';

/** Where a name is declared, or the file that is imported. */
export function registerDefinition(connection: Connection, projects: Projects): void {
    connection.onDefinition(async params => {
        const { document, target, entity } = await namedAt(params, projects);
        if (target?.is === 'import') return document!.imports.flatMap(({ node, uri, imported }) => (node === target.node && imported.outcome === 'charter' ? [{ uri, range: imported.document.rangeOf(0, 0) }] : []));
        return entity ? locationOf(entity.place) : null;
    });
}
