import { CstUtils, type AstNode, type LeafCstNode } from 'langium';
import { isCitation, isDeclaration, isImport, isProperty, type Citation, type Declaration, type Import, type Property } from '../generated/parser/ast.js';
import type { BoundDocument } from '../model/entity.js';
import type { Entity } from '../model/entity.js';
import { keyPlace } from '../model/declared.js';
import { placeOf, type Place } from '../model/place.js';
import type { Item } from '../model/entity.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import type { PropertySpec } from '../vocabulary/properties.js';

/** What stands at a position of a charter. */
export type Target =
    | { readonly is: 'keyword' | 'name' | 'title'; readonly place: Place; readonly entity: Entity }
    | { readonly is: 'property'; readonly place: Place; readonly entity: Entity; readonly key: string; readonly spec: PropertySpec }
    | { readonly is: 'item'; readonly place: Place; readonly entity: Entity; readonly key: string; readonly spec: PropertySpec; readonly item: Item }
    | { readonly is: 'reason'; readonly place: Place; readonly entity: Entity }
    | { readonly is: 'citation'; readonly place: Place; readonly citation: Citation }
    | { readonly is: 'import'; readonly place: Place; readonly node: Import };

/** What stands at an offset of a document, or just before it. */
export function targetAt(document: BoundDocument, offset: number): Target | undefined {
    const leaf = wordAt(document, offset);
    if (!leaf) return undefined;
    const path = ancestorsOf(leaf.astNode);
    const place = placeOf(document.source, leaf);
    const citation = path.find(isCitation);
    if (citation) return { is: 'citation', place: placeOf(document.source, citation), citation };
    const node = path.find(isImport);
    if (node) return { is: 'import', place, node };
    const entity = entityFor(document, path.find(isDeclaration));
    if (!entity) return undefined;
    const property = path.find(isProperty);
    if (property) return inProperty(document, entity, property, place);
    return inHead(entity, leaf.text, place);
}

/** The word at an offset; between a word and a mark, the word. */
function wordAt({ source: { tree: { $cstNode: root } } }: BoundDocument, offset: number): LeafCstNode | undefined {
    if (!root) return undefined;
    const [at, before] = [offset, offset - 1].map(each => CstUtils.findLeafNodeAtOffset(root, each)).map(leaf => (leaf?.hidden ? undefined : leaf));
    return at && /^[^,;:[\]{}]/.test(at.text) ? at : before ?? at;
}

function ancestorsOf(node: AstNode): AstNode[] {
    return node.$container ? [node, ...ancestorsOf(node.$container)] : [node];
}

/** The facts of a declaration in the text. */
function entityFor(document: BoundDocument, node: Declaration | undefined): Entity | undefined {
    return node && document.declared.find(entity => entity.node === node);
}

function inHead(entity: Entity, text: string, place: Place): Target | undefined {
    if (text === '{' || text === '}') return undefined;
    if (/^["“]/.test(text)) return { is: 'title', place, entity };
    return place.start === entity.place.start && entity.name !== undefined ? { is: 'name', place: entity.place, entity } : { is: 'keyword', place, entity };
}

function inProperty(document: BoundDocument, entity: Entity, property: Property, place: Place): Target | undefined {
    const key = [...entity.written].find(([, written]) => written === property)?.[0];
    const spec = key === undefined ? undefined : (declarations[entity.keyword] as DeclarationSpec).properties[key];
    if (key === undefined || !spec) return undefined;
    const stated = entity.stated(key);
    const item = stated?.items.find(each => each.place.start <= place.start && place.end <= each.place.end);
    if (item) return { is: 'item', place: item.place, entity, key, spec, item };
    const firstValue = property.values[0]?.$cstNode?.offset ?? property.$cstNode!.end;
    if (place.start >= firstValue) return { is: 'reason', place, entity };
    return { is: 'property', place: keyPlace(document, property), entity, key, spec };
}
