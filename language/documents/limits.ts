/** What a document may hold. More is no paper that people govern by, and every limit keeps a hostile file from filling memory or time. */
export const limits = {
    /** Bytes of a file. */
    fileSize: 50_000_000,
    /** Bytes of one part of a Word document once inflated. */
    partSize: 64_000_000,
    /** Bytes of a text, an HTML page or a Markdown file: parsers of these need many times the size of what they read. */
    textSize: 10_000_000,
    /** Elements nested in each other. */
    depth: 200,
    /** Elements in one paragraph or row of a Word document. */
    elements: 100_000,
    /** Passages of a document. */
    passages: 100_000,
    /** Pages of a PDF. */
    pages: 2_000,
    /** Pieces of text on one page of a PDF. */
    piecesOnPage: 20_000,
} as const;

/** Thrown by a reader when a document holds more than `limits` allow. It never leaves `readDocument`. */
export class TooLarge extends Error {}

/** Thrown by a reader for a document it cannot read, with the sentence to show. It never leaves `readDocument`. */
export class Unreadable extends Error {
    constructor(readonly kind: 'not-a-document' | 'old-format' | 'encrypted' | 'damaged' | 'no-text', message: string) {
        super(message);
    }
}
