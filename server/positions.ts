import type { Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The offset of a position in a text; one beyond the end of a line or of the text counts as that end. */
export const offsetIn = (text: string, position: Position): number => TextDocument.create('', '', 0, text).offsetAt(position);
