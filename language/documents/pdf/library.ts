import type { getDocument } from 'unpdf/pdfjs';

export interface PdfLibrary {
    readonly getDocument: typeof getDocument;
}

let load = (): Promise<PdfLibrary> => import('unpdf/pdfjs');

/** The library that reads PDF. It is larger than all else together, and is loaded when the first PDF is read. */
export const pdfLibrary = (): Promise<PdfLibrary> => load();

/** Has the library taken from elsewhere, where a host cannot bundle it as a part that is loaded later. */
export function loadPdfLibraryBy(other: () => Promise<PdfLibrary>): void {
    load = other;
}
