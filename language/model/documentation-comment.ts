import { CstUtils } from 'langium';
import type { Entity } from './entity.js';

/** The comment that stands before a declaration as its documentation: slash, two stars. */
export function documentationOf({ node }: Entity): string | undefined {
    const comment = CstUtils.findCommentNode(node.$cstNode, ['BLOCK_COMMENT'])?.text;
    if (!comment?.startsWith('/**')) return undefined;
    return comment.slice(3, -2).split('\n').map(line => line.replace(/^\s*\* ?/, '')).join('\n').trim() || undefined;
}
