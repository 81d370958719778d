import type { CodeActionKind, CompletionItemKind, SymbolKind } from 'vscode-languageserver';

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

export const allSymbolKinds = upTo(26) as SymbolKind[];
export const allProposalKinds = upTo(25) as CompletionItemKind[];
export const commonActionKinds: CodeActionKind[] = ['', 'quickfix', 'refactor', 'refactor.extract', 'refactor.inline', 'refactor.rewrite', 'source', 'source.organizeImports'];
