import type { Connection, DocumentLink } from 'vscode-languageserver';
import { linksOf } from '../../language/assist/links.js';
import { rangeOf } from '../convert.js';
import type { Projects } from '../projects.js';

/** Imports, web addresses and DOIs that can be followed. */
export function registerDocumentLink(connection: Connection, projects: Projects): void {
    connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
        const document = await projects.document(uri);
        return (document ? linksOf(document) : []).map(({ place, target }): DocumentLink => ({ range: rangeOf(place), target }));
    });
}
