import { strFromU8, strToU8 } from 'fflate';
import { Archive } from '../documents/word/archive.js';

/** A workbook as the reader of its cells can take it, and the sheets that Excel hides. */
export interface SoundWorkbook {
    readonly parts: Readonly<Record<string, Uint8Array>>;
    readonly hidden: ReadonlySet<string>;
    /** It has rows or columns beyond those that are read. */
    readonly isCut: boolean;
}

/** What all parts together may unpack to. A workbook of half a megabyte can hold a thousand times as much. */
const maxUnpacked = 20_000_000;
/** More is no list of stakeholders; a workbook can state a cell in the millionth row without any before it. */
const maxRows = 20_000;
const maxColumns = 500;

export class TooMuch extends Error {}

/**
 * Unpacks a workbook within limits and puts right what Excel reads and the reader of cells does not: cells and rows without references,
 * dates that count from 1904 in another spelling. Throws TooMuch.
 */
export function soundWorkbook(packed: Uint8Array): SoundWorkbook {
    const parts = unpacked(Archive.open(packed));
    let isCut = false;
    const hidden = new Set<string>();
    for (const [name, bytes] of Object.entries(parts)) {
        const text = () => strFromU8(bytes);
        if (/^xl\/worksheets\/[^/]*\.xml$/.test(name)) {
            const sheet = withReferences(text());
            isCut ||= sheet.isCut;
            parts[name] = strToU8(sheet.xml);
        } else if (name === 'xl/workbook.xml') {
            for (const [, attributes] of text().matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)) if (/\bstate\s*=\s*["'](hidden|veryHidden)["']/.test(attributes!)) hidden.add(unescaped(/\bname\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes!)?.slice(1).join('') ?? ''));
            parts[name] = strToU8(text().replace(/(\bdate1904\s*=\s*["'])(?:true|on)(["'])/, '$11$2'));
        }
    }
    return { parts, hidden, isCut };
}

function unpacked(archive: Archive): Record<string, Uint8Array> {
    const parts: Record<string, Uint8Array> = {};
    let size = 0;
    for (const name of archive.names.filter(each => /^(\[Content_Types\]\.xml|_rels\/|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/|xl\/worksheets\/[^/]*\.xml)/.test(each))) {
        const pieces: Uint8Array[] = [];
        archive.inflate(name, piece => {
            size += piece.length;
            if (size > maxUnpacked) throw new TooMuch();
            pieces.push(piece.slice());
        });
        parts[name] = joined(pieces);
    }
    return parts;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
    const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

/** Each row and each cell says where it is; those beyond the limits are left out. */
function withReferences(xml: string): { readonly xml: string; readonly isCut: boolean } {
    let [row, isCut] = [0, false];
    const text = parted(xml, 'row', (open, prefix, attributes, content) => {
        const stated = /\br\s*=\s*["'](\d+)["']/.exec(attributes);
        row = stated ? Number(stated[1]) : row + 1;
        if (row > maxRows) isCut = true;
        if (row > maxRows) return '';
        let column = 0;
        const cells = parted(content, 'c', (cell, _, said, inside) => {
            const letters = /\br\s*=\s*["']([A-Z]+)\d+["']/.exec(said);
            column = letters ? columnOf(letters[1]!) : column + 1;
            if (column > maxColumns) isCut = true;
            return column > maxColumns ? '' : `${letters ? cell : `<${prefix}c r="${lettersOf(column)}${row}"${said}>`}${inside}`;
        });
        return `${stated ? open : `<${prefix}row r="${row}"${attributes}>`}${cells}`;
    });
    return { xml: text, isCut };
}

/** The text with each element of a name written anew: its opening tag, and what follows up to its end, its closing tag included. */
function parted(xml: string, name: string, write: (open: string, prefix: string, attributes: string, content: string) => string): string {
    const opening = new RegExp(`<((?:\\w+:)?)${name}(?=[\\s/>])([^>]*)>`, 'g');
    const written: string[] = [];
    let from = 0;
    for (let tag = opening.exec(xml); tag; tag = opening.exec(xml)) {
        const [open, prefix, attributes] = tag as unknown as [string, string, string];
        const closing = `</${prefix}${name}>`;
        const end = attributes.endsWith('/') ? opening.lastIndex : xml.indexOf(closing, opening.lastIndex) + closing.length;
        // Without an end it is broken, which the reader says.
        if (end < opening.lastIndex) break;
        written.push(xml.slice(from, tag.index), write(open, prefix, attributes, xml.slice(opening.lastIndex, end)));
        from = opening.lastIndex = end;
    }
    return written.join('') + xml.slice(from);
}

const columnOf = (letters: string) => [...letters.slice(0, 7)].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
const lettersOf = (column: number): string => (column === 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)));

const unescaped = (text: string) => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: '\'', amp: '&' })[name]!);
