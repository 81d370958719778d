import { CodeActionKind, type CodeActionOptions, type CompletionOptions } from 'vscode-languageserver';
import { fixAllKind } from './features/code-action.js';

export const completion: CompletionOptions = { triggerCharacters: [':', ',', '@', ' ', '"', '/'], resolveProvider: true };
export const codeActions: CodeActionOptions = { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorExtract, CodeActionKind.RefactorRewrite, fixAllKind] };
