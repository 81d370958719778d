import { limits, TooLarge, Unreadable } from './limits.js';
import type { Document, Format } from './passage.js';

/**
 * Reads a document of any kind. The kind is told by the first bytes, and where these tell nothing by the ending of the name.
 * Each reader is loaded when it is first needed. Nothing is thrown: a document that cannot be read has a problem.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Document> {
    const format = formatOf(bytes, name);
    if (typeof format !== 'string') return withProblem('text', format.kind, `${quoted(name)} ${format.message}`);
    try {
        if (bytes.length > limits.fileSize) throw new TooLarge();
        const read = await readAs(format, bytes);
        return read.passages.length > 0 ? read : withProblem(format, 'no-text', `${quoted(name)} has no text.`);
    } catch (thrown) {
        if (thrown instanceof TooLarge) return withProblem(format, 'too-large', `${quoted(name)} is too large to read.`);
        if (thrown instanceof Unreadable) return withProblem(format, thrown.kind, `${quoted(name)} ${thrown.message}`);
        return withProblem(format, 'damaged', `${quoted(name)} is damaged, and cannot be read.`);
    }
}

async function readAs(format: Format, bytes: Uint8Array): Promise<Document> {
    if (format === 'word') return (await import('./word/read.js')).readWord(bytes);
    if (format === 'pdf') return (await import('./pdf/read.js')).readPdf(bytes);
    const text = decoded(bytes);
    if (text.length > limits.textSize) throw new TooLarge();
    if (format === 'markdown') return (await import('./markdown.js')).readMarkdown(text);
    if (format === 'html') return (await import('./html.js')).readHtml(text);
    return (await import('./plain-text.js')).readPlainText(text);
}

const withProblem = (format: Format, kind: NonNullable<Document['problem']>['kind'], message: string): Document => ({ format, passages: [], remarks: [], problem: { kind, message } });

const quoted = (name: string): string => `“${name.slice(name.lastIndexOf('/') + 1)}”`;

/** What a document is, or why it is none that can be read. */
function formatOf(bytes: Uint8Array, name: string): Format | Unreadable {
    const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return inOldContainer(bytes);
    if (startsWith(bytes, [0x50, 0x4b])) return inArchive(bytes, ending);
    if (isPdf(bytes)) return 'pdf';
    if (startsWith(bytes, [...'{\\rtf'].map(each => each.charCodeAt(0)))) return new Unreadable('old-format', 'is in Rich Text Format (.rtf): open it in Word, and save it as .docx.');
    if (/^(?:docx|docm|dotx|pdf)$/.test(ending)) return new Unreadable('damaged', bytes.length === 0 ? 'is empty.' : `is not what its name says: it ends in .${ending}, but its contents are of another kind.`);
    if (/^(?:md|markdown|mdown|mkd)$/.test(ending)) return 'markdown';
    if (/^x?html?$/.test(ending)) return 'html';
    if (isBinary(bytes)) return new Unreadable('not-a-document', 'is not a document. Word (.docx), PDF, Markdown, HTML and plain text can be read.');
    return ending !== 'txt' && /^\s*(?:<!doctype html|<html)/i.test(decoded(bytes.subarray(0, 1_000))) ? 'html' : 'text';
}

/** The container of Word until 2003 also holds documents with a password. */
function inOldContainer(bytes: Uint8Array): Unreadable {
    const isEncrypted = new TextDecoder('utf-16le').decode(bytes.subarray(0, 1_000_000 - 1_000_000 % 2)).includes('EncryptedPackage');
    return isEncrypted
        ? new Unreadable('encrypted', 'is protected by a password: remove the protection, and save it again.')
        : new Unreadable('old-format', 'is in Word’s old format (.doc): open it in Word, and save it as .docx.');
}

function inArchive(bytes: Uint8Array, ending: string): Format | Unreadable {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    if (start.includes('application/vnd.oasis.opendocument')) return new Unreadable('old-format', 'is an OpenDocument file (.odt): open it in your word processor, and save it as .docx.');
    if (/^(?:xlsx|pptx|pages|numbers|zip|epub)$/.test(ending)) return new Unreadable('not-a-document', `is not a Word document: save what it says as .docx or PDF.`);
    return 'word';
}

/** A PDF may begin with a few bytes that do not belong to it. */
const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-');

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean => bytes.length >= beginning.length && beginning.every((byte, index) => bytes[index] === byte);

/** No text but one in two bytes a character holds zeros. */
const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 8_000).includes(0) && !startsWith(bytes, [0xff, 0xfe]) && !startsWith(bytes, [0xfe, 0xff]);

/** By its byte order mark, else as UTF-8, else as what Windows writes. */
function decoded(bytes: Uint8Array): string {
    if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
    if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        return new TextDecoder('windows-1252').decode(bytes);
    }
}
