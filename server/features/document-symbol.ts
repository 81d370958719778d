import type { Connection, DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { outlineOf } from '../../language/assist/symbols.js';
import type { Entity } from '../../language/model/entity.js';
import type { Abilities } from '../client-capabilities.js';
import { rangeOf } from '../convert.js';
import type { Projects } from '../projects.js';
import { symbolKind } from '../symbol-kind.js';

/** The outline of a charter. */
export function registerDocumentSymbol(connection: Connection, projects: Projects, client: Abilities): void {
    connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
        const document = await projects.document(uri);
        const outline = document ? outlineOf(document) : [];
        const kind = ({ keyword }: Entity) => client.documentSymbolKind(symbolKind(keyword));
        if (!client.nestedSymbols) return outline.map(({ entity, label, extent }): SymbolInformation => ({ name: label || entity.keyword, kind: kind(entity), location: { uri, range: rangeOf(extent) }, containerName: entity.keyword }));
        return outline.map(({ entity, label, extent, name }): DocumentSymbol => ({
            name: label || entity.keyword, detail: entity.keyword, kind: kind(entity), range: rangeOf(extent), selectionRange: rangeOf(name),
        }));
    });
}
