import parseSpreadsheetContents from '../../node_modules/read-excel-file/modules/xlsx/parseSpreadsheetContents.js';
import parseXml from '../../node_modules/read-excel-file/modules/xml/parseXml.js';

/**
 * The cells of all sheets of a workbook. The library reads a large sheet in pieces, each shorter where the one before took long; on a machine
 * that has other work they become so short that it never ends. So it is given its own parser without pieces: our limits keep sheets small enough.
 * Where two parts cannot be read, the library waits for one of them only. So what fails in any part is the answer, and the part itself has none.
 */
export const sheetsIn = (parts: Readonly<Record<string, Uint8Array>>) => new Promise<Awaited<ReturnType<typeof parseSpreadsheetContents>>>((resolve, reject) => {
    const inOnePiece: typeof parseXml = async (xml, state, onOpenTag, onCloseTag, onText, onProgress) => {
        try {
            const result = await parseXml(xml, state, onOpenTag, onCloseTag, onText);
            onProgress?.(true);
            return result;
        } catch (thrown) {
            reject(thrown);
            return new Promise(() => undefined);
        }
    };
    parseSpreadsheetContents(undefined, inOnePiece, parts).then(sheets => {
        if (sheets.every(({ data }) => data !== undefined)) resolve(sheets);
        else reject(new Error('A sheet has no cells in the workbook.'));
    }, reject);
});
