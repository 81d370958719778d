import { GrammarUtils } from 'langium';
import type { Entity } from './entity.js';
import { placeOf, type Place } from './place.js';

/** Where the title of a declaration stands, with its quotation marks; `undefined` if it has none. */
export function titlePlace({ node, document }: Entity): Place | undefined {
    const title = GrammarUtils.findNodeForProperty(node.$cstNode, 'title');
    return title && placeOf(document.source, title);
}
