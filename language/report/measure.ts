import { textWidth } from '../pictures/text.js';
import { isHalf, isLow, sizeOf, type Block, type Inline, type Inlines } from './blocks.js';
import { print } from './print-sizes.js';

type Table = Extract<Block, { is: 'table' }>;

/** The line below a heading of the first level. */
const ruleBelow = 2.8;
const captionHeight = 20;
/** The padding and the borders of a cell: above and below its text, and beside it. */
export const cellPadding = { down: 4, across: 10 };
/** The mark of a state, and the blank after it. */
const markWidth = 15;
const blankWidth = textWidth(' ', print.text);
/** How much of a page a table takes at most that is not divided between two. */
const wholePart = 0.3;

/** The title of the report and the line below it. */
export const titleHeight = print.title.line + 3 + print.line + print.gap;

/**
 * How wide the letters may be that a text is printed in, beside those of DejaVu Sans, the widest font that commonly takes the place of Arial. A page
 * in a browser names fonts as wide as Arial first: a twentieth more is reckoned. A Word document names one font, and any may take its place.
 */
export const letterWidths = { html: 0.92, word: 1 } as const;

/** How many lines a text takes, in letters as wide as those of DejaVu Sans. */
export function linesOf(inlines: Inlines, width: number, isBold = false): number {
    let [lines, used] = [1, 0];
    for (const line of inlines.flatMap(inline => textsIn(inline, isBold))) {
        if (line === 'break') [lines, used] = [lines + 1, 0];
        else {
            const isFull = used > 0 && used + line.width > width;
            if (isFull) lines += 1;
            used = (isFull ? 0 : used) + line.width + (line.isSpaced ? blankWidth : 0);
        }
    }
    return lines;
}

interface Piece {
    readonly width: number;
    readonly isSpaced: boolean;
}

function textsIn(inline: Inline, isBold: boolean): (Piece | 'break')[] {
    if (typeof inline === 'string') return words(inline, isBold);
    switch (inline.is) {
        case 'break': return ['break'];
        case 'anchor': return [];
        case 'state': return words(inline.state, true).map((piece, index) => (index === 0 && piece !== 'break' ? { ...piece, width: piece.width + markWidth } : piece));
        default: return words(inline.text, isBold || inline.is === 'strong');
    }
}

const words = (text: string, isBold: boolean): (Piece | 'break')[] => text.split('\n').flatMap((line, index) => [
    ...(index > 0 ? ['break' as const] : []),
    ...line.split(' ').map((word, at, all) => ({ width: textWidth(word, print.text, isBold), isSpaced: at < all.length - 1 })),
]);

const itemHeight = (item: Inlines, letters: number): number => linesOf(item, (print.page.width - print.indent) / letters) * print.line + print.itemGap;

/** About how high a block is on paper, in points. */
export function heightOf(block: Block, letters = 1): number {
    switch (block.is) {
        case 'heading': {
            const { line, before, after } = print.headings[block.level];
            return line + before + after + (block.level === 1 ? ruleBelow : 0);
        }
        case 'paragraph': return linesOf(block.inlines, print.page.width / letters) * print.line + print.gap;
        case 'list': return block.items.reduce<number>((sum, item) => sum + itemHeight(item, letters), print.gap);
        case 'table': return captionHeight + rowHeights(block, letters).reduce((sum, height) => sum + height, 0);
        case 'picture': {
            const { width, height } = sizeOf(block.svg);
            return Math.min(print.page.width * height / width, isLow(block.svg) || isHalf(block.svg) ? 366 : 697) + captionHeight;
        }
    }
}

function rowHeights({ head, rows, widths }: Table, letters: number): number[] {
    const heightOfRow = (cells: readonly Inlines[], isBold: boolean) => print.line * Math.max(...cells.map((cell, column) => linesOf(cell, (print.page.width * widths[column]! / 100 - cellPadding.across) / letters, isBold))) + cellPadding.down;
    return [heightOfRow(head.map(cell => [cell]), true), ...rows.map(({ cells }) => heightOfRow(cells, false))];
}

/** Whether a table is so low that it is on one page. */
export const isWhole = (table: Table): boolean => heightOf(table) <= wholePart * print.page.height;

/** How high the first part of a table is, below which a page may end: its head and the first two rows. */
export const beginningOf = (table: Table, letters: number): number => captionHeight + rowHeights(table, letters).slice(0, 3).reduce((sum, height) => sum + height, 0);
