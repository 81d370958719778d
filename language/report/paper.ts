import { textWidth } from '../pictures/text.js';
import { isHalf, isLow, said, sizeOf, type Block, type Inlines } from './blocks.js';

/** An upright page of A4 within its margins, in points, and the sizes that the style sheet sets for print. */
const page = { width: 527, height: 776 };
const points = { text: 9.5, line: 11.6, gap: 1.8, item: .8, indent: 14, row: 14.6, caption: 17 };
const headings = { 1: { line: 16, around: 16 }, 2: { line: 13.4, around: 9.6 }, 3: { line: 12.2, around: 7.2 } } as const;
/** The title of the report and the line below it. */
export const titleHeight = 46;

const linesOf = (text: string, width: number): number => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, points.text) / width)), 0);
const itemHeight = (item: Inlines): number => linesOf(said(item), page.width - points.indent) * points.line + points.item;

/** About how high a block is on paper, in points. */
function heightOf(block: Block): number {
    switch (block.is) {
        case 'heading': return headings[block.level].line + headings[block.level].around;
        case 'paragraph': return linesOf(said(block.inlines), page.width) * points.line + points.gap;
        case 'list': return block.items.reduce((sum, item) => sum + itemHeight(item), points.gap);
        case 'table': return points.caption + [block.head.map(cell => [cell]), ...block.rows.map(({ cells }) => cells)].reduce((sum, cells) => sum + points.row * Math.max(...cells.map((cell, column) => linesOf(said(cell), page.width * block.widths[column]! / 100 - 10))), 0);
        case 'picture': {
            const { width, height } = sizeOf(block.svg);
            return Math.min(page.width * height / width, isLow(block.svg) || isHalf(block.svg) ? 366 : 697) + points.caption + 5;
        }
    }
}

/** Blocks between which no page may end: headings with what follows them, and a paragraph with the list or table that it introduces. */
function unitsOf(blocks: readonly Block[]): Block[][] {
    const single = blocks.flatMap((block): Block[] => (block.is === 'list' && !block.isOrdered ? block.items.map(item => ({ ...block, items: [item] })) : [block]));
    const units: Block[][] = [];
    single.forEach((block, index) => {
        const [last, before] = [single[index - 1], single[index - 2]];
        const isKept = last !== undefined && (last.is === 'heading' || (last.is === 'paragraph' && ((before?.is === 'heading' && before.level > 1) || block.is === 'list' || block.is === 'table')));
        if (isKept) units.at(-1)!.push(block);
        else units.push([block]);
    });
    return units;
}

/**
 * The blocks of upright pages, in the order that leaves least of the paper blank: a picture for which a page has no room left comes at the
 * top of the next one, and the text after it fills the page before. A picture right below a heading stays there.
 */
export function onPaper(blocks: readonly Block[], above = 0): Block[] {
    const placed: Block[] = [];
    const waiting: Block[] = [];
    let used = above;
    const place = (unit: readonly Block[], height: number) => {
        placed.push(...unit);
        used = used + height <= page.height ? used + height : height;
    };
    for (const unit of unitsOf(blocks)) {
        const height = unit.reduce((sum, block) => sum + heightOf(block), 0);
        const fits = used + height <= page.height;
        if (unit.length === 1 && unit[0]!.is === 'picture' && !fits) waiting.push(unit[0]!);
        else {
            if (!fits) for (const picture of waiting.splice(0)) place([picture], heightOf(picture));
            place(unit, height);
        }
    }
    return withWholeLists([...placed, ...waiting]);
}

/** Items that follow one another are one list again. */
function withWholeLists(blocks: readonly Block[]): Block[] {
    const whole: Block[] = [];
    for (const block of blocks) {
        const last = whole.at(-1);
        if (block.is === 'list' && !block.isOrdered && last?.is === 'list' && !last.isOrdered) whole[whole.length - 1] = { ...last, items: [...last.items, ...block.items] };
        else whole.push(block);
    }
    return whole;
}
