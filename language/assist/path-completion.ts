import type { BoundDocument } from '../model/entity.js';
import { relativePath } from '../text/relative.js';
import { canonicalUri, isCharterName } from '../text/uri.js';
import type { Proposal } from './proposal.js';

/** Where an author writes a path: what names it, and what is written of it before the cursor. */
export interface PathContext {
    readonly is: 'import' | 'file';
    readonly typed: string;
}

/** The path that is being written at an offset, if one is. */
export function pathContextAt(read: string, offset: number): PathContext | undefined {
    const line = read.slice(read.lastIndexOf('\n', offset - 1) + 1, offset);
    const [, keyword, typed] = /(?:^|[\s{])(import|file\s*:)\s*["“]([^"”]*)$/.exec(line) ?? [];
    return typed === undefined ? undefined : { is: keyword === 'import' ? 'import' : 'file', typed };
}

const isImportable = (uri: string) => isCharterName(uri) || /\.(bib|json)$/i.test(uri) && !/\/(package(-lock)?|tsconfig|concordat)\.json$/.test(uri);
const isReadable = (uri: string) => /\.(docx|pdf|md|markdown|html?|txt)$/i.test(uri) && !isCharterName(uri);

/** The files that may be named there, those nearest first, as paths from the document. */
export function pathProposals({ source, imports }: BoundDocument, { is }: PathContext, files: readonly string[]): Proposal[] {
    const named = new Set([canonicalUri(source.uri), ...imports.map(({ uri }) => uri)]);
    const paths = files.filter(uri => !named.has(canonicalUri(uri)) && (is === 'import' ? isImportable(uri) : isReadable(uri))).map(uri => relativePath(source.uri, uri));
    return [...new Set(paths)].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).map(path => ({
        label: path, is: 'file', detail: describe(path), snippet: path.replace(/[\\$}"]/g, '\\$&'),
    }));
}

const depth = (path: string) => path.split('/').length;
const describe = (path: string) => (isCharterName(path) ? 'Charter or library' : /\.(bib|json)$/i.test(path) ? 'Bibliography' : 'Document');
