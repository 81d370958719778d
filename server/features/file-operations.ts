import type { ClientCapabilities, Connection, FileOperationOptions, WorkspaceEdit } from 'vscode-languageserver';
import { placeAfterMoves, referencesAfterMoves } from '../../language/assist/moved-files.js';
import { pathsAfterMoves } from '../../language/configuration/moved-files.js';
import { textPlace } from '../../language/model/place.js';
import type { Projects } from '../projects.js';
import { workspaceEdit } from '../workspace-edit.js';

/** What charters can name: other charters, bibliographies, documents; and the folders that hold them. */
export const fileOperations: FileOperationOptions = {
    willRename: { filters: [
        { pattern: { glob: '**/*.{concordat,bib,json,md,markdown,docx,pdf,htm,html,txt}', matches: 'file', options: { ignoreCase: true } } },
        { pattern: { glob: '**', matches: 'folder' } },
    ] },
};

/** Keeps imports, bibliographies and documents found when files or folders are renamed or moved in the editor. */
export function registerFileOperations(connection: Connection, projects: Projects, client: ClientCapabilities): void {
    connection.workspace.onWillRenameFiles(async ({ files }): Promise<WorkspaceEdit | null> => {
        const placeAfter = placeAfterMoves(files.map(({ oldUri, newUri }) => ({ from: oldUri, to: newUri })));
        await projects.whole();
        const documents = new Map(projects.all().flatMap(({ workspace }) => workspace.documents().map(source => [source.uri, workspace.bind(source)] as const)));
        const edits = [...documents.values()].flatMap(document => referencesAfterMoves(document, placeAfter).map(({ place, text }) => ({ ...textPlace(place), newText: text })));
        const configurations = new Map(projects.all().flatMap(({ workspace }) => workspace.configurations.readable().map(each => [each.uri, each] as const)));
        edits.push(...[...configurations.values()].flatMap(each => pathsAfterMoves(each, placeAfter, uri => configurations.has(uri))));
        return edits.length === 0 ? null : workspaceEdit(edits, projects, client);
    });
}
