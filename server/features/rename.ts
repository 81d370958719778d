import { ErrorCodes, ResponseError, type ClientCapabilities, type Connection, type TextDocumentPositionParams } from 'vscode-languageserver';
import { renamableAt, renamed } from '../../language/assist/rename.js';
import { rangeOf } from '../convert.js';
import { offsetIn } from '../positions.js';
import type { Projects } from '../projects.js';
import { workspaceEdit } from '../workspace-edit.js';

/** Changes a name, or the key of a source, wherever it stands. */
export function registerRename(connection: Connection, projects: Projects, client: ClientCapabilities): void {
    const at = async ({ textDocument: { uri }, position }: TextDocumentPositionParams) => {
        const workspace = projects.workspaceOf(uri);
        const document = await projects.document(uri);
        const renamable = document && renamableAt(document, offsetIn(document.source.text, position));
        return workspace && renamable && { workspace, renamable };
    };

    connection.onPrepareRename(async params => {
        const found = await at(params);
        return found ? { range: rangeOf(found.renamable.place), placeholder: found.renamable.name } : null;
    });

    connection.onRenameRequest(async params => {
        await projects.whole();
        const found = await at(params);
        if (!found) return null;
        const places = renamed(found.workspace, found.renamable, params.newName);
        if (typeof places === 'string') throw new ResponseError(ErrorCodes.InvalidParams, places);
        return workspaceEdit(places.map(place => ({ uri: place.document.uri, range: rangeOf(place), newText: params.newName })), projects, client);
    });
}
