import { ErrorCodes, ResponseError, type ClientCapabilities, type Connection, type TextDocumentPositionParams } from 'vscode-languageserver';
import { renamableAt, renamed } from '../../language/assist/rename.js';
import { rangeOf } from '../convert.js';
import { offsetIn } from '../positions.js';
import type { Projects } from '../projects.js';
import { workspaceEdit } from '../workspace-edit.js';

/** Changes a name, or the key of a source, wherever it stands. */
export function registerRename(connection: Connection, projects: Projects, client: ClientCapabilities): void {
    const at = async ({ textDocument: { uri }, position }: TextDocumentPositionParams) => {
        const document = await projects.document(uri);
        return document && renamableAt(document, offsetIn(document.source.text, position));
    };

    connection.onPrepareRename(async params => {
        const renamable = await at(params);
        return renamable ? { range: rangeOf(renamable.place), placeholder: renamable.name } : null;
    });

    connection.onRenameRequest(async params => {
        await projects.whole();
        const renamable = await at(params);
        if (!renamable) return null;
        const places = renamed(renamable, params.newName);
        if (typeof places === 'string') throw new ResponseError(ErrorCodes.InvalidParams, places);
        return workspaceEdit(places.map(place => ({ uri: place.document.uri, range: rangeOf(place), newText: params.newName })), projects, client);
    });
}
