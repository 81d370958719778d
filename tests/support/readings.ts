import { CstUtils, type AstNode, type LeafCstNode } from 'langium';
import type { Document } from '../../language/generated/parser/ast.js';
import { sharedReader, wordsOf } from '../../language/syntax/document.js';

/** What Langium's parser makes of a text, if it has nothing to say about it. */
export function readByLangium(text: string): Document | undefined {
    const { value, lexerErrors, parserErrors } = sharedReader().parser.LangiumParser.parse<Document>(text);
    return lexerErrors.length + parserErrors.length === 0 ? value : undefined;
}

/** All that Concordat asks of a tree, as plain data: what each node holds, and where it and its words stand. */
export const shownTree = (tree: Document) => ({ tree: shownNode(tree), tokens: CstUtils.flattenCst(tree.$cstNode!).toArray().map(shownToken), documentation: tree.declarations.map(({ $cstNode }) => CstUtils.findCommentNode($cstNode, ['BLOCK_COMMENT'])?.offset) });

function shownNode(node: AstNode): unknown {
    const held = Object.entries(node).filter(([key, value]) => !key.startsWith('$') && value !== undefined);
    return {
        is: node.$type, in: node.$container?.$type, ...(isWhole(node) ? {} : { at: placeOf(node.$cstNode!), text: node.$cstNode!.text, owns: node.$cstNode!.astNode === node }),
        held: Object.fromEntries(held.map(([key, value]) => [key, Array.isArray(value) ? value.map(shownValue) : shownValue(value)])),
        words: Object.fromEntries(held.map(([key]) => [key, wordsOf(node, key).map(placeOf)])),
    };
}

const shownValue = (value: unknown) => (typeof value === 'object' ? shownNode(value as AstNode) : value);
const placeOf = ({ offset, end }: { readonly offset: number; readonly end: number }) => `${offset}–${end}`;

/** Where the first token of a text stands, nobody asks its tree. */
const isWhole = ({ $type }: AstNode) => $type === 'Document';

/** Which word of the grammar a token is, Langium's lexer knows too; nobody asks for it. */
const shownToken = (leaf: LeafCstNode) => `${placeOf(leaf)} ${/^\p{L}/u.test(leaf.text) ? 'WORD' : leaf.tokenType.name}${leaf.hidden ? ' hidden' : ''} in ${leaf.astNode.$type} ${isWhole(leaf.astNode) ? '' : placeOf(leaf.astNode.$cstNode!)} ${leaf.text}`;
