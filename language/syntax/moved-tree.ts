import { CompositeCstNodeImpl, isAstNode, LeafCstNodeImpl, type AstNode, type CstNode, type GrammarAST, type Mutable } from 'langium';
import type { TokenType } from 'chevrotain';

/** What Langium's nodes hold. A large charter has a hundred thousand of them, too many to ask each through its accessors. */
interface Words { grammarSource: GrammarAST.AbstractElement | undefined; container: CstNode | undefined }
interface Leaf extends Words { readonly _offset: number; readonly _length: number; readonly _startLine: number; readonly _startColumn: number; readonly _endLine: number; readonly _endColumn: number; readonly _tokenType: TokenType; readonly _hidden: boolean }
/** `_astNode` is the node of the meaning that these words make by themselves; `astNode` would go on to the one around it. */
interface Composite extends Words { content: Words[]; _astNode: AstNode | undefined }

/** The copies of words, by the node that they make. */
type Copies = Map<AstNode, Composite>;

/**
 * Copies a part of a syntax tree to where its text is after a change before it. The original stays as it is, since the text before the change still has it.
 * Offsets move; lines do not, because places get their lines from the text.
 */
export function movedTree(part: CstNode, by: number): CstNode {
    const copies: Copies = new Map();
    const copy = movedWords(part as unknown as Leaf | Composite, by, copies);
    const node = (part as unknown as Partial<Composite>)._astNode;
    if (node) copyMeaning(node, copies);
    return copy as unknown as CstNode;
}

function movedWords(part: Leaf | Composite, by: number, copies: Copies): Words {
    if (!('content' in part)) {
        const leaf = new LeafCstNodeImpl(part._offset + by, part._length, part._startLine, part._startColumn, part._endLine, part._endColumn, part._tokenType, part._hidden) as unknown as Words;
        leaf.grammarSource = part.grammarSource;
        return leaf;
    }
    const copy = new CompositeCstNodeImpl() as unknown as Composite;
    copy.grammarSource = part.grammarSource;
    const content = new Array<Words>(part.content.length);
    for (let index = 0; index < content.length; index++) {
        const child = movedWords(part.content[index] as Leaf | Composite, by, copies);
        child.container = copy as unknown as CstNode;
        content[index] = child;
    }
    copy.content = content;
    if (part._astNode) copies.set(part._astNode, copy);
    return copy;
}

/** Copies a node and those in it, and ties them to the copies of their words. */
function copyMeaning(node: AstNode, copies: Copies): AstNode {
    const copy = { ...node } as Mutable<AstNode> & Record<string, unknown>;
    for (const name in copy) {
        const value = copy[name];
        if (typeof value !== 'object' || name.startsWith('$')) continue;
        if (Array.isArray(value)) copy[name] = isAstNode(value[0]) ? value.map((each: AstNode) => inside(copy, each, copies)) : value.slice();
        else if (isAstNode(value)) copy[name] = inside(copy, value, copies);
    }
    const words = copies.get(node);
    copy.$cstNode = words as unknown as CstNode;
    if (words) words._astNode = copy;
    return copy;
}

function inside(container: AstNode, child: AstNode, copies: Copies): AstNode {
    const copy = copyMeaning(child, copies) as Mutable<AstNode>;
    copy.$container = container;
    return copy;
}
