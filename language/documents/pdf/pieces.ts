import { limits, TooLarge, Unreadable } from '../limits.js';
import { pdfLibrary } from './library.js';

/** Characters that a PDF draws together, by the place of their baseline in points from the lower left corner of the page. */
export interface Piece {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly size: number;
    readonly font: string;
}

/** The upright text of each page, in the order of drawing. */
export async function pagesOf(bytes: Uint8Array): Promise<Piece[][]> {
    const { getDocument } = await pdfLibrary();
    // The library keeps what it is given and takes no subclass, such as a Buffer of Node, so it gets a copy.
    const task = getDocument({ data: new Uint8Array(bytes), disableFontFace: true, useSystemFonts: false, verbosity: 0 });
    try {
        const document = await task.promise;
        if (document.numPages > limits.pages) throw new TooLarge();
        const pages: Piece[][] = [];
        for (let number = 1; number <= document.numPages; number++) {
            const page = await document.getPage(number);
            pages.push(await piecesOn(page.streamTextContent().getReader()));
            page.cleanup();
        }
        return pages;
    } catch (thrown) {
        throw understood(thrown);
    } finally {
        await task.destroy();
    }
}

/** What the library says of text on a page: a run of it, or a mark without text. */
interface TextContent {
    readonly items: readonly { readonly str?: string; readonly transform?: readonly number[]; readonly width?: number; readonly fontName?: string }[];
}

async function piecesOn(reader: { read(): Promise<{ readonly done: boolean; readonly value?: unknown }>; cancel(reason: Error): Promise<void> }): Promise<Piece[]> {
    const pieces: Piece[] = [];
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
        for (const { str = '', transform = [], width = 0, fontName = '' } of (part.value as TextContent).items) {
            const [, slant = 0, , height = 0, x = 0, y = 0] = transform;
            if (str.trim() !== '' && slant === 0 && height > 0) pieces.push({ text: str, x, y, width, size: height, font: fontName });
        }
        if (pieces.length > limits.piecesOnPage) {
            await reader.cancel(new TooLarge());
            throw new TooLarge();
        }
    }
    return pieces;
}

function understood(thrown: unknown): unknown {
    if (thrown instanceof TooLarge || thrown instanceof Unreadable || !(thrown instanceof Error)) return thrown;
    return thrown.name === 'PasswordException'
        ? new Unreadable('encrypted', 'is protected by a password: remove the protection, and save it again.')
        : new Unreadable('damaged', 'is damaged: open it in a PDF reader, and save it again.');
}
