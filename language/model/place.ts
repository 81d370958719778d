import type { AstNode, CstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { SourceDocument } from '../syntax/document.js';

/** A stretch of the text of a document, by offsets of UTF-16 units. */
export interface Place {
    readonly document: SourceDocument;
    readonly start: number;
    readonly end: number;
}

export function placeOf(document: SourceDocument, node: AstNode | CstNode): Place {
    const text = '$type' in node ? node.$cstNode : node;
    return { document, start: text?.offset ?? 0, end: text?.end ?? 0 };
}

/** Where the words stand that a property of a node was read from. */
export const placesOf = (document: SourceDocument, node: AstNode, property: string): Place[] => document.wordsOf(node, property).map(words => placeOf(document, words));

/** From the beginning of the first to the end of the last. */
export function spanning(document: SourceDocument, nodes: readonly AstNode[]): Place {
    const places = nodes.map(node => placeOf(document, node));
    return { document, start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 };
}

/** A place as editors and reports need it: lines and characters count from 0, characters in UTF-16 units. */
export interface TextPlace {
    readonly uri: string;
    readonly range: Range;
}

export function textPlace({ document, start, end }: Place): TextPlace {
    return { uri: document.uri, range: document.rangeOf(start, end) };
}
