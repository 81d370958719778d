import type { Location } from 'vscode-languageserver';
import type { Paper } from '../language/documents/paper.js';
import type { Place } from '../language/documents/place.js';
import { transcriptOf } from '../language/documents/transcript.js';

/** The scheme of documents that the client shows as text, because the editor cannot show the file itself. */
const transcriptScheme = 'concordat-document';

/** The address under which a client that can do so shows the text of a document. The name ends in `.txt`, so that the editor takes it for text. */
function transcriptUri(uri: string): string {
    return `${transcriptScheme}:/${uri.slice(uri.lastIndexOf('/') + 1)}.txt?${encodeURIComponent(uri)}`;
}

/** Where a part of a document is: in the file, if that is text; else in the text that the client shows of it, or, where it shows none, in the file as a whole. */
export function paperLocation(uri: string, { document }: Paper, { start, end }: Place, showsDocuments: boolean): Location {
    const first = document.passages[start]!;
    if (first.line !== undefined) return { uri, range: lines(first.line - 1, first.line - 1) };
    if (!showsDocuments) return { uri, range: lines(0, 0) };
    const transcript = transcriptOf(document);
    return { uri: transcriptUri(uri), range: lines(transcript.lines[start]!, transcript.lines[end] ?? transcript.lines.at(-1)! + 1) };
}

const lines = (first: number, last: number): Location['range'] => ({ start: { line: first, character: 0 }, end: { line: last, character: 0 } });
