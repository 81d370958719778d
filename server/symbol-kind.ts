import { SymbolKind } from 'vscode-languageserver';
import type { Kind } from '../language/vocabulary/kinds.js';

const symbolKinds: Partial<Record<Kind, SymbolKind>> = {
    partnership: SymbolKind.Package, stakeholder: SymbolKind.Class, forum: SymbolKind.Interface, decision: SymbolKind.Event, leader: SymbolKind.Class, seat: SymbolKind.Field, relationship: SymbolKind.Property, commitment: SymbolKind.Property,
    'ground rule': SymbolKind.Constant, role: SymbolKind.Enum, measure: SymbolKind.Number, source: SymbolKind.File,
};

/** The icon that an editor shows beside a declaration, or the word under which Emacs and Vim list it: none of them is a word of programmers that would mislead, such as “constructor”. */
export const symbolKind = (kind: Kind): SymbolKind => symbolKinds[kind] ?? SymbolKind.Object;
