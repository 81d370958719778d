import { reactive } from 'vue';
import { folder } from './files.js';

/** The documents that were dropped here, by their path. They are kept while the page is open, and go nowhere. */
const documents = reactive(new Map<string, Uint8Array>());

/** Where a document is for the charter, which names it so. */
export const documentPath = (name: string): string => `documents/${name.replace(/[\\/]/g, ' ')}`;

export const documentUri = (path: string): string => `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;

export function keepDocument(path: string, bytes: Uint8Array): void {
    documents.set(path, bytes);
}

export const bytesOf = (path: string): Uint8Array | undefined => documents.get(path);

/** A file that is a document and no charter, by its name. */
export const isDocumentFile = (name: string): boolean => /\.(?:docx|docm|doc|odt|rtf|pdf|html?)$/i.test(name) || (/\.(?:md|markdown|txt)$/i.test(name) && !/\.concordat(?:\.md)?$/i.test(name));

/** So many lines that begin with a number or a heading make a text a document. */
const leastNumbered = 3;
const leastCharacters = 400;

/** Whether a pasted text reads like a constitution or terms of reference: long, in numbered clauses or under headings, and no charter. */
export function isDocumentText(text: string): boolean {
    if (text.length < leastCharacters || /^\s*(?:partnership|stakeholder|forum|decision|source|ground rule)\b[^\n]*[{"“]/m.test(text) || /^```concordat/m.test(text)) return false;
    const numbered = text.match(/^[ \t]*(?:#{1,6}[ \t]|\d+(?:\.\d+)*[.)]?[ \t]|\([a-z]{1,4}\)[ \t]|(?:article|section|clause|part|schedule)\b)/gim) ?? [];
    return numbered.length >= leastNumbered;
}
