import type { TextDocumentPositionParams } from 'vscode-languageserver';
import { declarationOf } from '../language/assist/mentions.js';
import { targetAt } from '../language/assist/target.js';
import { offsetIn } from './positions.js';
import type { Projects } from './projects.js';

/** What is written at a position, and the declaration that it names. */
export async function namedAt({ textDocument: { uri }, position }: TextDocumentPositionParams, projects: Projects) {
    const document = await projects.document(uri);
    const target = document && targetAt(document, offsetIn(document.source.text, position));
    return { document, target, entity: document && declarationOf(document, target) };
}
