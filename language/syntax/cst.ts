import { CstUtils, type CstNode, type LeafCstNode } from 'langium';

/** The tokens of a syntax tree in the order of the text, comments included. */
export const flattenCst = (root: CstNode): LeafCstNode[] => CstUtils.flattenCst(root).toArray();
