import type { Declaration, Property } from '../generated/parser/ast.js';
import type { SourceDocument } from '../syntax/document.js';
import { kept } from '../model/kept.js';
import { resolveFrom } from '../text/uri.js';

/** The files of the sources that documents cite a passage of: a source that is only named need not be read. */
export function citedFiles(documents: readonly SourceDocument[]): string[] {
    const sources = documents.flatMap(sourcesIn);
    const isLiterateCited = documents.some(({ fences }) => fences !== undefined);
    if (sources.length === 0 && !isLiterateCited) return [];
    const pointing = documents.flatMap(document => citationsIn(document).filter(({ locator, quotation }) => locator !== undefined || quotation !== undefined).map(({ key }) => ({ key, uri: document.uri, isLiterate: document.fences !== undefined })));
    const keys = new Set(pointing.map(({ key }) => key));
    const own = pointing.filter(({ key, isLiterate }) => key === undefined && isLiterate).map(({ uri }) => uri);
    return [...sources.filter(({ key }) => keys.has(key)).map(({ file }) => file), ...own];
}

function fileOf(uri: string, { keyword, name, properties }: Declaration): { readonly key: string; readonly file: string }[] {
    if (keyword !== 'source' || name === undefined) return [];
    const [value] = properties.find(({ key }: Property) => key.length === 1 && key[0] === 'file')?.values ?? [];
    return value?.$type === 'TextValue' ? [{ key: `@${name}`, file: resolveFrom(uri, value.text) }] : [];
}

// In a long chain of imports these are asked for each document as often as there are others.
const sourcesIn = kept(({ uri, tree }: SourceDocument) => tree.declarations.flatMap(declaration => fileOf(uri, declaration)));
const citationsIn = kept(({ tree }: SourceDocument) => tree.declarations.flatMap(({ properties }) => properties.flatMap(({ citations }) => citations)));
