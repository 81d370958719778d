import type { Connection } from 'vscode-languageserver';
import { mentionsIn } from '../../language/assist/mentions.js';
import { rangeOf } from '../convert.js';
import type { Projects } from '../projects.js';
import { namedAt } from '../named-at.js';

/** Every place in the document that names the same declaration. */
export function registerDocumentHighlight(connection: Connection, projects: Projects): void {
    connection.onDocumentHighlight(async params => {
        const { document, entity } = await namedAt(params, projects);
        if (!document || !entity) return [];
        const own = entity.document === document ? [entity.place] : [];
        return [...own, ...mentionsIn(document, entity)].map(place => ({ range: rangeOf(place) }));
    });
}
