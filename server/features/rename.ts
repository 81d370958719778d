import { ErrorCodes, ResponseError, type ClientCapabilities, type Connection, type TextDocumentPositionParams } from 'vscode-languageserver';
import { renamableAt, renamings, type Renaming } from '../../language/assist/rename.js';
import { rangeOf } from '../convert.js';
import { offsetIn } from '../positions.js';
import { everywhere } from '../across-folders.js';
import type { Projects } from '../projects.js';
import { workspaceEdit } from '../workspace-edit.js';

/** Changes a name, or the key of a source, wherever it is written; or a title. */
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
        const changes = everywhere(projects, found.renamable.entity).map(({ workspace, entity }) => renamings(workspace, { ...found.renamable, entity }, params.newName));
        const refusal = changes.find(each => typeof each === 'string');
        if (refusal !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, refusal);
        const edits = (changes as (readonly Renaming[])[]).flat().map(({ place, text }) => ({ uri: place.document.uri, range: rangeOf(place), newText: text }));
        return workspaceEdit([...new Map(edits.map(edit => [JSON.stringify(edit), edit])).values()], projects, client);
    });
}
