// What the reader of cells exports to nobody: see sheets.ts.
declare module '*/read-excel-file/modules/xml/parseXml.js' {
    type Handler = (...given: never[]) => void;
    export default function parseXml(xml: string, state: unknown, onOpenTag?: Handler, onCloseTag?: Handler, onText?: Handler, onProgress?: (isEnd: boolean) => void): Promise<unknown>;
}

declare module '*/read-excel-file/modules/xlsx/parseSpreadsheetContents.js' {
    import type parseXml from '*/read-excel-file/modules/xml/parseXml.js';

    export default function parseSpreadsheetContents(worker: undefined, parse: typeof parseXml, parts: Readonly<Record<string, Uint8Array>>, options?: object): Promise<{ readonly sheet: string; readonly data: unknown[][] }[]>;
}
