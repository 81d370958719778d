import { TextDocument, type AstNode, type CompositeCstNode, type CstNode, type LeafCstNode, type RootCstNode } from 'langium';

/** A piece of a text, as Langium's own tools understand it; it knows what it stands in, and as what. */
abstract class Piece implements CstNode {
    constructor(readonly container: Branch | undefined, readonly property: string | undefined, readonly offset: number, public end: number) {}

    abstract readonly astNode: AstNode;
    abstract readonly hidden: boolean;

    get root(): Root {
        return this.container!.root;
    }

    get text(): string {
        return this.root.fullText.slice(this.offset, this.end);
    }

    get length(): number {
        return this.end - this.offset;
    }

    get range(): CstNode['range'] {
        const { lines } = this.root;
        return { start: lines.positionAt(this.offset), end: lines.positionAt(this.end) };
    }
}

/** A token of the text; of the properties of a node, the one that it was read for. */
export class Leaf extends Piece implements LeafCstNode {
    constructor(container: Branch, property: string | undefined, offset: number, end: number, readonly tokenType: LeafCstNode['tokenType'], readonly hidden = false) {
        super(container, property, offset, end);
    }

    get astNode(): AstNode {
        return this.container!.astNode;
    }
}

/** What a node was read from, or a part of it that is several tokens. */
export class Branch extends Piece implements CompositeCstNode {
    readonly content: (Branch | Leaf)[] = [];
    readonly hidden = false;
    private node: AstNode | undefined;

    get astNode(): AstNode {
        return this.node ?? this.container!.astNode;
    }

    set astNode(node: AstNode) {
        this.node = node;
    }

    /** The pieces that a property of the node was read from. */
    wordsOf(property: string): CstNode[] {
        return this.content.filter(piece => piece.property === property);
    }
}

/** The whole text. */
export class Root extends Branch implements RootCstNode {
    private known: TextDocument | undefined;

    constructor(readonly fullText: string) {
        super(undefined, undefined, 0, 0);
    }

    override get root(): Root {
        return this;
    }

    get lines(): TextDocument {
        return (this.known ??= TextDocument.create('', 'concordat', 0, this.fullText));
    }
}
