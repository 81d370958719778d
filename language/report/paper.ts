import type { Block } from './blocks.js';
import { isItemKept, isKeptWithNext } from './keep.js';
import { beginningOf, heightOf, isWhole } from './measure.js';
import { print } from './print-sizes.js';

/** Blocks between which no page may end. */
function unitsOf(blocks: readonly Block[]): Block[][] {
    const units: Block[][] = [];
    let isKept = false;
    blocks.forEach((block, index) => {
        const parts = block.is === 'list' && !block.isOrdered ? block.items.map((item): Block => ({ ...block, items: [item] })) : [block];
        parts.forEach((part, at) => {
            if (isKept) units.at(-1)!.push(part);
            else units.push([part]);
            isKept = at < parts.length - 1 ? block.is === 'list' && isItemKept(block, at) : isKeptWithNext(blocks, index);
        });
    });
    return units;
}

/** How much room blocks need on the page on which they begin: a large table goes on in the next. */
const needed = (unit: readonly Block[], letters: number): number => unit.reduce((sum, block) => sum + (block.is === 'table' && !isWhole(block) ? beginningOf(block, letters) : heightOf(block, letters)), 0);

interface Setting {
    /** What is above the first block, in points. */
    readonly above?: number;
    /** How wide the letters may be. */
    readonly letters: number;
}

/**
 * The blocks of upright pages, in the order that leaves least of the paper blank: a picture for which a page has no room left comes at the
 * top of the next one, with the heading right above it, and the text after it fills the page before.
 */
export function onPaper(blocks: readonly Block[], { above = 0, letters }: Setting): Block[] {
    const { height: page } = print.page;
    const placed: Block[] = [];
    const waiting: Block[][] = [];
    let used = above;
    const place = (unit: readonly Block[]) => {
        const height = unit.reduce((sum, block) => sum + heightOf(block, letters), 0);
        placed.push(...unit);
        used = used + needed(unit, letters) <= page ? used + height : height;
        while (used > page) used -= page;
    };
    for (const unit of unitsOf(blocks)) {
        const fits = used + needed(unit, letters) <= page;
        if (isPicture(unit) && !fits && used > page * hardlyBegun) waiting.push(unit);
        else {
            if (!fits) for (const picture of waiting.splice(0)) place(picture);
            place(unit);
        }
    }
    return withWholeLists([...placed, ...waiting.flat()]);
}

/** Of a page of which less is used, nothing may be: letters are reckoned as wide as they come. */
const hardlyBegun = 0.25;

/** A picture, with or without a heading of its own. */
const isPicture = (unit: readonly Block[]): boolean => unit.at(-1)!.is === 'picture' && unit.slice(0, -1).every(({ is }) => is === 'heading');

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
