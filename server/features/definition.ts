import { FoldingRangeKind, SymbolKind, type Connection, type DocumentSymbol, type FoldingRange, type SymbolInformation, type TextDocumentPositionParams, type WorkspaceSymbol } from 'vscode-languageserver';
import { foldsOf, type Fold } from '../../language/assist/folds.js';
import { declarationOf, mentionsIn, mentionsOf } from '../../language/assist/mentions.js';
import { outlineOf } from '../../language/assist/symbols.js';
import { targetAt } from '../../language/assist/target.js';
import type { Entity } from '../../language/model/entity.js';
import type { Kind } from '../../language/vocabulary/kinds.js';
import type { Abilities } from '../client-capabilities.js';
import { locationOf, rangeOf } from '../convert.js';
import { offsetIn } from '../positions.js';
import type { Projects } from '../projects.js';

const symbolKinds: Partial<Record<Kind, SymbolKind>> = {
    partnership: SymbolKind.Package, stakeholder: SymbolKind.Class, forum: SymbolKind.Interface, decision: SymbolKind.Event, leader: SymbolKind.Constructor,
    'ground rule': SymbolKind.Constant, role: SymbolKind.Enum, measure: SymbolKind.Number, source: SymbolKind.File,
};
const symbolKind = (kind: Kind) => symbolKinds[kind] ?? SymbolKind.Object;

const foldKinds: Readonly<Record<Fold['is'], FoldingRangeKind>> = { declaration: FoldingRangeKind.Region, comment: FoldingRangeKind.Comment, imports: FoldingRangeKind.Imports };

/** Definition, references, highlights, outlines and folding. */
export function registerNavigation(connection: Connection, projects: Projects, client: Abilities): void {
    const at = async ({ textDocument: { uri }, position }: TextDocumentPositionParams) => {
        const workspace = projects.workspaceOf(uri);
        const document = await projects.document(uri);
        const target = document && targetAt(document, offsetIn(document.source.text, position));
        return { workspace, document, target, entity: document && declarationOf(document, target) };
    };

    connection.onDefinition(async params => {
        const { document, target, entity } = await at(params);
        if (target?.is === 'import') return document!.imports.flatMap(({ node, uri, imported }) => (node === target.node && imported.outcome === 'charter' ? [{ uri, range: imported.document.rangeOf(0, 0) }] : []));
        return entity ? locationOf(entity.place) : null;
    });

    connection.onReferences(async params => {
        await projects.whole();
        const { workspace, entity } = await at(params);
        if (!workspace || !entity) return [];
        const own = params.context.includeDeclaration ? [entity.place] : [];
        return [...own, ...mentionsOf(workspace, entity)].map(locationOf);
    });

    connection.onDocumentHighlight(async params => {
        const { document, entity } = await at(params);
        if (!document || !entity) return [];
        const own = entity.document === document ? [entity.place] : [];
        return [...own, ...mentionsIn(document, entity)].map(place => ({ range: rangeOf(place) }));
    });

    connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
        const document = await projects.document(uri);
        const outline = document ? outlineOf(document) : [];
        const kind = ({ keyword }: Entity) => client.documentSymbolKind(symbolKind(keyword));
        if (!client.nestedSymbols) return outline.map(({ entity, label, extent }): SymbolInformation => ({ name: label || entity.keyword, kind: kind(entity), location: { uri, range: rangeOf(extent) } }));
        return outline.map(({ entity, label, extent, name }): DocumentSymbol => ({
            name: label || entity.keyword, detail: entity.keyword, kind: kind(entity), range: rangeOf(extent), selectionRange: rangeOf(name),
        }));
    });

    connection.onWorkspaceSymbol(async ({ query }) => {
        const wanted = query.toLowerCase();
        return (await projects.whole()).flatMap(({ workspace }) => workspace.documents().flatMap(source => outlineOf(workspace.bind(source))))
            .filter(({ label, entity }) => `${label} ${entity.name ?? ''}`.toLowerCase().includes(wanted))
            .map(({ label, entity, name }): WorkspaceSymbol => ({ name: label || entity.keyword, kind: client.workspaceSymbolKind(symbolKind(entity.keyword)), location: locationOf(name), containerName: entity.keyword }));
    });

    connection.onFoldingRanges(async ({ textDocument: { uri } }) => {
        const document = await projects.document(uri);
        return (document ? foldsOf(document) : []).map(({ startLine, endLine, is }): FoldingRange => ({ startLine, endLine, kind: foldKinds[is] }));
    });
}
