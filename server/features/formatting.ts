import type { Connection, Range, TextEdit } from 'vscode-languageserver';
import { formatEdits } from '../../language/format/format.js';
import type { Projects } from '../projects.js';

/** Lays out a document, or a part of it. */
export function registerFormatting(connection: Connection, projects: Projects): void {
    const edits = async (uri: string): Promise<TextEdit[]> => {
        const document = await projects.document(uri);
        return document ? formatEdits(document.source).map(({ start, end, text }) => ({ range: document.source.rangeOf(start, end), newText: text })) : [];
    };
    connection.onDocumentFormatting(({ textDocument: { uri } }) => edits(uri));
    connection.onDocumentRangeFormatting(async ({ textDocument: { uri }, range }) => (await edits(uri)).filter(edit => isWithin(edit.range, range)));
}

const isWithin = (inner: Range, outer: Range) => inner.start.line >= outer.start.line && inner.end.line <= outer.end.line;
