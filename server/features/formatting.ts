import type { Connection, Position, Range, ServerCapabilities, TextEdit } from 'vscode-languageserver';
import type { OffsetEdit } from '../../language/text/offset-edit.js';
import { formatEdits } from '../../language/format/format.js';
import type { BoundDocument } from '../../language/model/entity.js';
import { offsetIn } from '../positions.js';
import type { Projects } from '../projects.js';

export const formatting = {
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
} as const satisfies ServerCapabilities;

/** Lays out a document, a part of it, or what has just been typed. */
export function registerFormatting(connection: Connection, projects: Projects): void {
    const edits = async (uri: string, isWanted: (edit: OffsetEdit, document: BoundDocument) => boolean): Promise<TextEdit[]> => {
        const document = await projects.document(uri);
        if (!document) return [];
        const { source } = document;
        return formatEdits(source).filter(edit => isWanted(edit, document)).map(({ start, end, text }) => ({ range: source.rangeOf(start, end), newText: text }));
    };
    connection.onDocumentFormatting(({ textDocument: { uri } }) => edits(uri, () => true));
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) => edits(uri, (edit, document) => meets(edit, document, range)));
    connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position, ch }) =>
        edits(uri, (edit, document) => (ch === '}' ? isInClosed(edit, document, position) : isInLineBefore(edit, document, position))));
}

/** Whole lines. The white space in front of a line belongs to it, and not to the line before. */
function meets({ start, end }: OffsetEdit, { source }: BoundDocument, range: Range): boolean {
    const endsBefore = range.end.character === 0 && range.end.line > range.start.line;
    const [from, to] = [range.start.line, endsBefore ? range.end.line : range.end.line + 1].map(line => offsetIn(source.text, { line, character: 0 })) as [number, number];
    return end >= from && start < to && (end < to || to === source.text.length);
}

/** The declaration that ends with the brace before the position. */
function isInClosed({ start, end }: OffsetEdit, { source, declared }: BoundDocument, position: Position): boolean {
    const at = offsetIn(source.text, position);
    const closed = declared.find(({ extent }) => extent.end === at);
    return closed !== undefined && start >= closed.extent.start && end <= at;
}

/** The line that the new one was broken from; the new line stays as the author has it. */
function isInLineBefore({ start, end }: OffsetEdit, { source }: BoundDocument, { line }: Position): boolean {
    const [from, to] = [offsetIn(source.text, { line: line - 1, character: 0 }), offsetIn(source.text, { line, character: 0 })];
    return end >= from && end < to && start < to;
}
