import type { ConditionState } from '../assessment/states.js';

/** A stretch of text in a report. A link leads to an anchor (`#…`) or to an address of the web; nothing else becomes one. */
export type Inline =
    | string
    | { readonly is: 'strong' | 'emphasis' | 'quiet'; readonly text: string }
    | { readonly is: 'link'; readonly text: string; readonly to: string }
    /** A place in the report that links lead to. */
    | { readonly is: 'anchor'; readonly id: string }
    /** The text goes on in a new line. */
    | { readonly is: 'break' }
    | { readonly is: 'state'; readonly state: ConditionState };

export type Inlines = readonly Inline[];

/** What a report is made of; each format renders the same blocks. */
export type Block =
    | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id?: string; readonly state?: ConditionState }
    | { readonly is: 'paragraph'; readonly inlines: Inlines }
    | { readonly is: 'list'; readonly isOrdered: boolean; readonly items: readonly Inlines[] }
    | { readonly is: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly TableRow[]; /** Of the columns, in percent. */ readonly widths: readonly number[]; readonly isWide?: true }
    | { readonly is: 'picture'; readonly svg: string; readonly caption: string };

export interface TableRow {
    readonly id?: string;
    readonly cells: readonly Inlines[];
}

export interface Report {
    readonly title: string;
    readonly subtitle: string;
    /** What each page of it says of the whole: loose pages travel. */
    readonly foot: string;
    /** The day that it is of, such as 2026-11-28. */
    readonly day: string;
    readonly blocks: readonly Block[];
    /** What can be looked up: set smaller. */
    readonly appendix: readonly Block[];
}

/** Blocks that stand on pages of the same orientation. */
export interface Pages {
    readonly isLandscape: boolean;
    readonly blocks: readonly Block[];
}

/** How wide a picture may be, in pixels, before its letters are too small to read on an upright page. */
const widestUpright = 900;
/** How much wider than high a picture is before a landscape page shows it larger than an upright one. */
const landscapeRatio = 1.2;

function isLandscape(block: Block): boolean {
    if (block.is === 'table') return block.isWide === true;
    if (block.is !== 'picture') return false;
    const { width, height } = sizeOf(block.svg);
    return width > widestUpright && width > landscapeRatio * height;
}

/** The size of a drawing, in pixels. */
export function sizeOf(svg: string): { width: number; height: number } {
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number) as [number, number, number];
    return { width, height };
}

/** Whether a drawing is so low that a landscape page holds two. */
export function isLow(svg: string): boolean {
    const { width, height } = sizeOf(svg);
    return height < 0.42 * width;
}

/** Whether an upright page holds two such drawings, or one and a table. */
export function isHalf(svg: string): boolean {
    const { width, height } = sizeOf(svg);
    return height < 0.85 * width;
}

/** The blocks by the orientation of their pages: wide pictures and tables, with a heading right above them, stand on landscape pages. */
export function pagesOf(blocks: readonly Block[]): Pages[] {
    const pages: { isLandscape: boolean; blocks: Block[] }[] = [];
    blocks.forEach((block, index) => {
        const next = blocks[index + 1];
        const landscape = isLandscape(block) || (block.is === 'heading' && next !== undefined && isLandscape(next));
        const last = pages.at(-1);
        if (last?.isLandscape === landscape) last.blocks.push(block);
        else pages.push({ isLandscape: landscape, blocks: [block] });
    });
    return pages;
}

export const heading = (level: 1 | 2 | 3, text: string, more: { readonly id?: string; readonly state?: ConditionState } = {}): Block => ({ is: 'heading', level, text, ...more });
export const paragraph = (...inlines: Inlines): Block => ({ is: 'paragraph', inlines });
export const bullets = (items: readonly Inlines[]): Block[] => (items.length === 0 ? [] : [{ is: 'list', isOrdered: false, items }]);
export const numbered = (items: readonly Inlines[]): Block[] => (items.length === 0 ? [] : [{ is: 'list', isOrdered: true, items }]);
export const breakLine: Inline = { is: 'break' };
export const strong = (text: string): Inline => ({ is: 'strong', text });
export const quiet = (text: string): Inline => ({ is: 'quiet', text });

/** A link, where the address is one of the web; else its text. */
export function webLink(text: string, to: string): Inline {
    return /^https?:\/\/[^\s]+$/i.test(to) ? { is: 'link', text, to } : text;
}

/** Where the lines of the charter's file are listed. It is the last part of the appendix, and no use on paper. */
export const linesOfFile = 'places';

/** An appendix for those who read the report and do not correct the file. */
export function forReaders(appendix: readonly Block[]): readonly Block[] {
    const end = appendix.findIndex(block => block.is === 'heading' && block.id === linesOfFile);
    return end === -1 ? appendix : appendix.slice(0, end);
}

/** What a block says, without its layout. What a picture says only where a pointer rests on it is not on paper. */
export function textOf(block: Block): string {
    switch (block.is) {
        case 'heading': return block.text;
        case 'paragraph': return said(block.inlines);
        case 'list': return block.items.map(said).join('\n');
        case 'table': return [block.caption, ...block.head, ...block.rows.flatMap(({ cells }) => cells.map(said))].join('\n');
        case 'picture': return block.svg.replace(/<(title|desc)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ');
    }
}

/** What a stretch of text says. */
export const said = (inlines: Inlines): string => inlines.map(inline => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : inline.is === 'break' ? '\n' : '')).join('');
