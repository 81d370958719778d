import type { AstNode, LeafCstNode } from 'langium';
import type { Citation, Declaration, Document, Import, Property, Value } from '../generated/parser/ast.js';
import { isKind } from '../vocabulary/kinds.js';
import { Branch, Leaf, Root } from './pieces.js';
import { tokenize, type TokenName, type Tokens } from './tokenize.js';
import { isClosed, textOf } from './values.js';

/** Something in a text is not as the grammar has it. */
class Unsound extends Error {}

/**
 * Reads a text that is as the grammar has it, into the tree that Langium's parser makes of it, without that parser.
 * Answers undefined for any other text, about which the parser knows what to say.
 */
export function readSound(text: string): Document | undefined {
    const tokens = tokenize(text);
    if (!tokens) return undefined;
    try {
        return new SoundReader(text, tokens).document();
    } catch (thrown) {
        if (thrown instanceof Unsound) return undefined;
        throw thrown;
    }
}

/** One function for each rule of the grammar. */
class SoundReader {
    private branch: Branch;
    /** The first token that is in no branch yet, and the first of these that is no comment. */
    private at = 0;
    private next = 0;

    constructor(private readonly text: string, private readonly tokens: Tokens) {
        this.branch = new Root(text);
        this.next = this.afterComments(0);
    }

    document(): Document {
        const document: Document = { $type: 'Document', $cstNode: this.branch, imports: [], declarations: [] };
        this.branch.astNode = document;
        while (this.next < this.tokens.names.length) {
            if (this.image() === 'import') document.imports.push(this.import(document));
            else document.declarations.push(this.declaration(document));
        }
        this.takeComments();
        return document;
    }

    private import($container: Document): Import {
        const $cstNode = this.begin('imports');
        this.take('WORD');
        return this.end({ $type: 'Import', $container, $cstNode, path: this.string('path') });
    }

    private declaration($container: Document): Declaration {
        const $cstNode = this.begin('declarations');
        const node: Declaration = { $type: 'Declaration', $container, $cstNode, keyword: this.keyword(), open: false, properties: [] };
        if (this.isNext('WORD')) node.name = this.take('WORD', 'name');
        if (this.isNext('STRING')) node.title = this.string('title');
        if (this.isNext('{')) {
            node.open = this.take('{', 'open') === '{';
            while (!this.isNext('}')) node.properties.push(this.property(node));
            this.take('}');
        }
        return this.end(node);
    }

    private keyword(): string {
        const one = this.image();
        if (isKind(one)) return this.take('WORD', 'keyword');
        const two = `${one} ${this.image(this.following())}`;
        if (!isKind(two)) throw new Unsound();
        const branch = this.begin('keyword');
        this.take('WORD');
        this.take('WORD');
        this.finish(branch);
        return two;
    }

    private property($container: Declaration): Property {
        const $cstNode = this.begin('properties');
        const node: Property = { $type: 'Property', $container, $cstNode, key: [], values: [], reasons: [], citations: [] };
        do {
            // The head of a declaration in front of a body that is not closed would read like that.
            if (node.key.length > 0 && this.isOnNewLine()) throw new Unsound();
            node.key.push(this.take('WORD', 'key'));
        } while (!this.skip(':'));
        do node.values.push(this.value(node)); while (this.skip(','));
        for (;;) {
            if (this.isWord('because') && this.isFollowedBy('STRING')) {
                this.take('WORD');
                node.reasons.push(this.string('reasons'));
            } else if (this.skip('[')) {
                do node.citations.push(this.citation(node)); while (this.skip(';'));
                this.take(']');
            } else {
                return this.end(node);
            }
        }
    }

    private value($container: Property): Value {
        const $cstNode = this.begin('values');
        const here = { $container, $cstNode };
        switch (this.tokens.names[this.next]) {
            case 'WORD': return this.end(this.isWord('every') && this.isFollowedBy('DURATION') ? this.rhythm(here) : this.word(here));
            case 'STRING': return this.end({ $type: 'TextValue', ...here, text: this.string('text') });
            case 'DATE': return this.end(this.date(here));
            case 'DURATION': return this.end({ $type: 'DurationValue', ...here, duration: this.take('DURATION', 'duration') });
            case 'MONEY': return this.end({ $type: 'MoneyValue', ...here, money: this.take('MONEY', 'money') });
            case 'SHARE': return this.end({ $type: 'ShareValue', ...here, share: this.take('SHARE', 'share') });
            case 'NUMBER': return this.end({ $type: 'NumberValue', ...here, number: this.take('NUMBER', 'number') });
            default: throw new Unsound();
        }
    }

    private rhythm(here: Pick<Value, '$container' | '$cstNode'>): Value {
        this.take('WORD');
        return { $type: 'RhythmValue', ...here, every: this.take('DURATION', 'every') };
    }

    private word(here: Pick<Value, '$container' | '$cstNode'>): Value {
        const node: Value = { $type: 'WordValue', ...here, word: this.take('WORD', 'word') };
        if (this.isNext('STRING')) {
            node.detail = this.string('detail');
        } else if (this.isWord('within') && this.isFollowedBy('DURATION')) {
            this.take('WORD');
            node.limit = this.take('DURATION', 'limit');
        }
        return node;
    }

    private date(here: Pick<Value, '$container' | '$cstNode'>): Value {
        const node: Value = { $type: 'DateValue', ...here, date: this.take('DATE', 'date') };
        if (this.isWord('to') && this.isFollowedBy('DATE')) {
            this.take('WORD');
            node.end = this.take('DATE', 'end');
        }
        return node;
    }

    private citation($container: Property): Citation {
        const $cstNode = this.begin('citations');
        const node: Citation = { $type: 'Citation', $container, $cstNode, key: this.take('CITATION_KEY', 'key') };
        if (this.isNext('STRING')) node.locator = this.string('locator');
        return this.end(node);
    }

    private string(property: string): string {
        const image = this.take('STRING', property);
        if (!isClosed(image)) throw new Unsound();
        return textOf(image);
    }

    private isNext(name: TokenName): boolean {
        return this.tokens.names[this.next] === name;
    }

    private isWord(word: string): boolean {
        return this.isNext('WORD') && this.image() === word;
    }

    private isFollowedBy(name: TokenName): boolean {
        return this.tokens.names[this.following()] === name;
    }

    private following(): number {
        return this.afterComments(this.next + 1);
    }

    private isOnNewLine(): boolean {
        return /[\n\r]/.test(this.text.slice(this.branch.content.at(-1)!.end, this.tokens.starts[this.next]));
    }

    private image(index = this.next): string {
        return this.text.slice(this.tokens.starts[index], this.tokens.ends[index]);
    }

    private skip(name: TokenName): boolean {
        if (!this.isNext(name)) return false;
        this.take(name);
        return true;
    }

    /** Takes the next token into the branch, for a property of its node; answers its text. */
    private take(name: TokenName, property?: string): string {
        if (!this.isNext(name)) throw new Unsound();
        const image = this.image();
        this.takeComments();
        this.add(property);
        this.next = this.afterComments(this.at);
        return image;
    }

    private takeComments(): void {
        while (this.at < this.next) this.add(undefined, true);
    }

    private add(property: string | undefined, hidden = false): void {
        const { names, starts, ends } = this.tokens;
        this.branch.content.push(new Leaf(this.branch, property, starts[this.at]!, ends[this.at]!, typeOf(names[this.at]!), hidden));
        this.at++;
    }

    private afterComments(index: number): number {
        const { names } = this.tokens;
        while (names[index] === 'LINE_COMMENT' || names[index] === 'BLOCK_COMMENT') index++;
        return index;
    }

    /** What is taken from here on stands in a branch of its own. */
    private begin(property: string): Branch {
        this.takeComments();
        const branch = new Branch(this.branch, property, this.tokens.starts[this.next] ?? this.text.length, 0);
        this.branch.content.push(branch);
        this.branch = branch;
        return branch;
    }

    private end<T extends AstNode>(node: T): T {
        this.branch.astNode = node;
        this.finish(this.branch);
        return node;
    }

    private finish(branch: Branch): void {
        branch.end = this.tokens.ends[this.at - 1]!;
        this.branch = branch.container!;
    }
}

const types = new Map<TokenName, LeafCstNode['tokenType']>();

function typeOf(name: TokenName): LeafCstNode['tokenType'] {
    const type = types.get(name) ?? { name };
    types.set(name, type);
    return type;
}
