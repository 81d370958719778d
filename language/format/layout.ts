import type { LeafCstNode } from 'langium';
import type { Document } from '../generated/parser/ast.js';

/** The longest line that a body on one line may make. */
const longestLine = 160;

export interface Body {
    /** Offsets of its braces. */
    readonly open: number;
    readonly close: number;
    readonly oneLine: boolean;
}

/** What the layout of a text depends on, beside its words. */
export interface Layout {
    /** The body that a token stands in, its braces included. */
    bodyAt(offset: number): Body | undefined;
    startsDeclaration(offset: number): boolean;
    startsProperty(offset: number): boolean;
    startsItem(offset: number): boolean;
    /** A declaration whose body takes several lines ends with the token at this offset. */
    endsLargeDeclaration(offset: number): boolean;
    /** An empty line stands before the declaration that starts here. */
    isSpacious(offset: number): boolean;
}

export function layoutOf(tree: Document, tokens: readonly LeafCstNode[]): Layout {
    const bodies = bodiesOf(tree, tokens);
    const properties = new Set(tree.declarations.flatMap(({ properties }) => properties.map(({ $cstNode }) => $cstNode!.offset)));
    const items = [...tree.imports, ...tree.declarations].sort((a, b) => a.$cstNode!.offset - b.$cstNode!.offset);
    const largeEnds = new Set(bodies.filter(({ oneLine }) => !oneLine).map(({ close }) => close));
    const spacious = new Map<number, boolean>();
    items.forEach((item, index) => {
        const isLarge = [item, items[index - 1]].some(each => each !== undefined && largeEnds.has(each.$cstNode!.end - 1));
        spacious.set(item.$cstNode!.offset, isLarge || items[index - 1]?.$type === 'Import' && item.$type !== 'Import');
    });
    let current = 0;
    return {
        bodyAt: offset => {
            while (current > 0 && bodies[current - 1]!.close >= offset) current--;
            while (current < bodies.length && bodies[current]!.close < offset) current++;
            const body = bodies[current];
            return body && body.open <= offset ? body : undefined;
        },
        startsDeclaration: offset => spacious.has(offset),
        startsProperty: offset => properties.has(offset),
        startsItem: offset => spacious.has(offset) || properties.has(offset),
        endsLargeDeclaration: offset => largeEnds.has(offset),
        isSpacious: offset => spacious.get(offset) ?? false,
    };
}

/** A body stays on one line if it stands on one, holds no comment to the end of a line, and fits. */
function bodiesOf(tree: Document, tokens: readonly LeafCstNode[]): Body[] {
    const opens = tokens.filter(({ text }) => text === '{').map(({ offset }) => offset);
    const closes = tokens.filter(({ text }) => text === '}').map(({ offset }) => offset);
    const text = tree.$cstNode!.root.fullText;
    let head = 0;
    return opens.map((open, index) => {
        const close = closes[index]!;
        // To look back to the beginning of the text for each body would take the square of its length.
        const before = opens[index - 1] ?? 0;
        const between = text.slice(before, open);
        const lineBreak = Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r'));
        if (lineBreak >= 0) head = before + lineBreak + 1;
        const line = text.slice(head, close + 1).trim().replace(/[ \t]+/g, ' ');
        return { open, close, oneLine: !/[\r\n]/.test(text.slice(open, close)) && line.length <= longestLine };
    });
}
