import { SymbolKind } from 'vscode-languageserver';
import type { Kind } from '../language/vocabulary/kinds.js';

const symbolKinds: Partial<Record<Kind, SymbolKind>> = {
    partnership: SymbolKind.Package, stakeholder: SymbolKind.Class, forum: SymbolKind.Interface, decision: SymbolKind.Event, leader: SymbolKind.Constructor,
    'ground rule': SymbolKind.Constant, role: SymbolKind.Enum, measure: SymbolKind.Number, source: SymbolKind.File,
};

/** The icon that an editor shows beside a declaration. */
export const symbolKind = (kind: Kind): SymbolKind => symbolKinds[kind] ?? SymbolKind.Object;
