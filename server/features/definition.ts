import type { Connection, Location } from 'vscode-languageserver';
import { destinationAt, type Destination } from '../../language/assist/destinations.js';
import { entryPlace } from '../../language/citation/entry-place.js';
import type { ClientOptions } from '../client-options.js';
import { locationOf } from '../convert.js';
import { paperLocation } from '../paper-location.js';
import { offsetIn } from '../positions.js';
import type { Projects } from '../projects.js';

/** Where a name is declared, a work is described or a passage is written, or the file that is imported. */
export function registerDefinition(connection: Connection, projects: Projects, { showsDocuments }: ClientOptions): void {
    connection.onDefinition(async ({ textDocument: { uri }, position }) => {
        const document = await projects.document(uri);
        const destination = document && destinationAt(document, offsetIn(document.source.text, position));
        return destination ? locationFor(destination, projects, showsDocuments) : null;
    });
}

async function locationFor(destination: Destination, projects: Projects, showsDocuments: boolean): Promise<Location | null> {
    switch (destination.kind) {
        case 'place': return locationOf(destination.place);
        case 'file': return { uri: destination.uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
        case 'entry': return entryIn(destination, projects);
        case 'passage': return paperLocation(destination.uri, destination.paper, destination.part, showsDocuments);
    }
}

/** The works that every charter can cite are in no file. */
async function entryIn({ key, bibliographies }: Destination & { readonly kind: 'entry' }, projects: Projects): Promise<Location | null> {
    for (const uri of bibliographies) {
        const text = await projects.textOf(uri);
        const start = text === undefined ? undefined : entryPlace(uri, text, key);
        if (start) return { uri, range: { start, end: { ...start, character: start.character + key.length } } };
    }
    return null;
}
