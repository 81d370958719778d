import type { ClientCapabilities, Connection, WorkspaceEdit } from 'vscode-languageserver';
import type { TextFix } from '../../language/check/finding.js';
import { formatEdits } from '../../language/format/format.js';
import type { BoundDocument } from '../../language/model/entity.js';
import type { OffsetEdit } from '../../language/text/offset-edit.js';
import type { Projects } from '../projects.js';
import { workspaceEdit } from '../workspace-edit.js';

/** `concordat/fixAll` and `concordat/formatAll`: the edits of all charters that are shown; null where there are none. */
export function registerWholeWorkspace(connection: Connection, projects: Projects, client: ClientCapabilities): void {
    const ofAll = (editsOf: (document: BoundDocument) => readonly OffsetEdit[]) => async (): Promise<WorkspaceEdit | null> => {
        await projects.whole();
        const edits: TextFix['edits'][number][] = [];
        for (const uri of projects.shown()) {
            const document = await projects.document(uri);
            for (const { start, end, text } of document ? editsOf(document) : []) edits.push({ uri: document!.source.uri, range: document!.source.rangeOf(start, end), newText: text });
        }
        return edits.length === 0 ? null : workspaceEdit(edits, projects, client);
    };
    connection.onRequest('concordat/fixAll', ofAll(document => projects.mended(document).edits));
    connection.onRequest('concordat/formatAll', ofAll(({ source }) => formatEdits(source)));
}
