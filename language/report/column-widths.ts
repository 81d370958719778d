import { longestWord } from '../pictures/text.js';
import { cellPadding } from './measure.js';
import { print } from './print-sizes.js';

/** A column of a table, with its cells from the first row to the last. */
export interface Column {
    readonly title: string;
    /** How wide it is beside the others. */
    readonly weight: number;
    readonly cells: readonly string[];
}

/** The letters for which there is room, beside those of DejaVu Sans: a browser has narrower ones, and Word leaves less beside the text of a cell than is reckoned. */
const letters = 0.94;

/** How wide a column must be for the longest of its words, in percent. */
const floorOf = ({ title, cells }: Column): number => (Math.max(longestWord(title, print.text, true), ...cells.map(cell => longestWord(cell, print.text))) * letters + cellPadding.across) * 100 / print.page.width;

/** A word that is longer than this part of the page is broken, in percent. */
const widestFloor = 30;

/** The widths of columns, in percent: as their weights say, but with room for the longest word of each, so that no word is broken on paper. */
export function columnWidths(columns: readonly Column[]): number[] {
    const floors = columns.map(column => Math.min(widestFloor, floorOf(column)));
    const widths = share(columns.map(({ weight }) => weight), 100);
    // Widening a column narrows the others, which can make one of them too narrow in turn.
    for (const _ of columns) {
        const isFixed = widths.map((width, index) => width <= floors[index]!);
        const rest = 100 - floors.reduce((sum, floor, index) => sum + (isFixed[index] ? floor : 0), 0);
        const weights = columns.map(({ weight }, index) => (isFixed[index] ? 0 : weight));
        if (rest <= 0 || weights.every(weight => weight === 0)) return share(floors, 100);
        share(weights, rest).forEach((width, index) => { widths[index] = isFixed[index] ? floors[index]! : width; });
    }
    return widths;
}

/** A whole divided by weights. */
function share(weights: readonly number[], whole: number): number[] {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map(weight => weight * whole / sum);
}
