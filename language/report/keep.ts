import { type Block, type Inlines } from './blocks.js';
import { isWhole, linesOf } from './measure.js';
import { print } from './print-sizes.js';

/** Whether a block is on one page with the beginning of the next: a heading, the words that lead to a list or a table, and the words below a heading that has more to come. */
export function isKeptWithNext(blocks: readonly Block[], index: number): boolean {
    const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
    if (block === undefined || next === undefined) return false;
    if (block.is === 'heading') return true;
    return block.is === 'paragraph' && (next.is === 'list' || next.is === 'table' || (before?.is === 'heading' && next.is !== 'picture'));
}

/** How many lines an item of a list has at most that does not begin or end a page alone. */
const shortItem = 3;

const isShort = (item: Inlines): boolean => linesOf(item, print.page.width - print.indent) <= shortItem;

/** Whether an item of a list is on one page with the next: neither the first nor the last of them is alone where it is short. */
export function isItemKept({ items }: Extract<Block, { is: 'list' }>, index: number): boolean {
    const last = items.length - 1;
    return index < last && ((index === 0 && isShort(items[0]!)) || (index === last - 1 && isShort(items[last]!)));
}

/** Whether a row of a table is on one page with the next: all of a small table are, and of others neither the first nor the last is alone. */
export function isRowKept(table: Extract<Block, { is: 'table' }>, row: number): boolean {
    const last = table.rows.length - 1;
    return row < last && (row === 0 || row === last - 1 || isWhole(table));
}
