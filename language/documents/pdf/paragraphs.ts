import { splitLabel } from '../labels.js';
import type { Block } from '../outline.js';
import { levelOf, looksLikeHeading } from '../plain-text.js';
import { blocksOfTable } from '../tables.js';
import { wordJoiner, type Join } from './hyphens.js';
import type { Line } from './lines.js';

/** What most lines of a document look like. */
export interface Looks {
    readonly size: number;
    readonly font: string | undefined;
    /** From one baseline to the next. */
    readonly leading: number;
    /** The sizes of headings, the largest first. */
    readonly headings: readonly number[];
}

/** Joins lines to paragraphs, rows and footnotes. */
export function blocksFrom(lines: readonly Line[], looks: Looks): Block[] {
    const join = wordJoiner(lines.map(({ text }) => text));
    const { text, notes } = withoutNotes(lines, looks);
    const blocks: Block[] = [];
    let tables = 0;
    for (let at = 0; at < text.length;) {
        const row = rowsFrom(text, at);
        if (row > 1) blocks.push(...blocksOfTable(text.slice(at, at + row).map(({ segments, page }) => ({ cells: segments.map(each => each.text), page })), ++tables));
        const count = row > 1 ? row : paragraphFrom(text, at, looks);
        if (row <= 1) blocks.push(blockOf(text.slice(at, at + count), looks, join));
        at += count;
    }
    return [...blocks, ...notes.map(note => blockOf(note, looks, join))];
}

/** Footnotes stand between a paragraph at the end of a page and its rest is on the next one, so they are taken out first. */
function withoutNotes(lines: readonly Line[], looks: Looks): { readonly text: readonly Line[]; readonly notes: readonly (readonly Line[])[] } {
    const text: Line[] = [];
    const notes: (readonly Line[])[] = [];
    for (let at = 0; at < lines.length;) {
        const isNote = lines[at]!.mark !== undefined;
        const count = isNote ? paragraphFrom(lines, at, looks) : 1;
        if (isNote) notes.push(lines.slice(at, at + count));
        else text.push(lines[at]!);
        at += count;
    }
    return { text, notes };
}

/** How many lines from here are rows of one table: each has two cells or more that begin where those of the first do. */
function rowsFrom(lines: readonly Line[], at: number): number {
    const first = lines[at]!;
    if (!isRow(first)) return 0;
    let count = 1;
    for (let next = lines[at + count]; next && isRow(next) && next.column === first.column && fits(next, first); next = lines[at + count]) count++;
    return count;
}

const isRow = ({ segments, mark }: Line): boolean => mark === undefined && segments.length > 1 && !(segments.length === 2 && isLabel(segments[0]!.text));

const isLabel = (text: string): boolean => splitLabel(`${text} x`)?.text === 'x';

const fits = (line: Line, first: Line): boolean => line.segments.length === first.segments.length && line.segments.every(({ x }, index) => Math.abs(x - first.segments[index]!.x) < 6);

/** How many lines from here make a paragraph. */
function paragraphFrom(lines: readonly Line[], at: number, looks: Looks): number {
    let count = 1;
    while (lines[at + count] && continues(lines[at + count - 1]!, lines[at + count]!, lines[at]!, looks)) count++;
    return count;
}

/** Whether a line goes on with the paragraph of the line before it. */
function continues(before: Line, line: Line, first: Line, looks: Looks): boolean {
    if (line.mark !== undefined || isRow(line) || styleOf(line, looks) !== styleOf(first, looks)) return false;
    const isUnfinished = !/[.;:?!]["”’)]?$/.test(before.text);
    if (before.column !== line.column) return first.mark === undefined && isUnfinished && /^[\p{Ll}\d(]/u.test(line.text) && !beginsClause(line, before, isUnfinished);
    const isApart = before.y - line.y > 1.35 * Math.max(looks.leading, 1.15 * line.size);
    if (isApart || beginsClause(line, before, isUnfinished)) return false;
    return /^\p{Ll}/u.test(line.text) || !hadSpaceFor(line, before);
}

/** Whether the first word of a line would have fitted in the line before it, which then ended on purpose. */
function hadSpaceFor(line: Line, before: Line): boolean {
    const [word = ''] = line.text.split(/\s/);
    const width = (line.right - line.x) / Math.max(1, line.text.length) * (word.length + 2);
    return before.right + width < before.edge;
}

/** A number at the start of a line begins a clause, but not in the middle of a sentence whose lines begin at the same place. */
function beginsClause(line: Line, before: Line, isUnfinished: boolean): boolean {
    if (!splitLabel(line.text.replace('\t', ' '))) return false;
    // A dash between two parts of a sentence may come to the beginning of a line; in a list, the line before has one too.
    if (isUnfinished && /^[-–—] /.test(line.text) && !/^[-–—] /.test(before.text)) return false;
    const endsWithLink = /(?:[;,]|\b(?:and|or|but))$/.test(before.text);
    return !isUnfinished || endsWithLink || line.segments.length > 1 || Math.abs(line.x - before.x) > 2 || splitLabel(before.text) !== undefined;
}

/** Lines of one paragraph have one style: that of text, or that of a heading of some size. */
function styleOf(line: Line, looks: Looks): string {
    const size = Math.round(line.size);
    if (size > looks.size + 0.5) return `size ${size}`;
    return line.font !== undefined && line.font !== looks.font && line.mark === undefined ? `font ${line.font}` : 'text';
}

function blockOf(lines: readonly Line[], looks: Looks, join: Join): Block {
    const [first] = lines as [Line];
    const text = lines.map(each => each.text.replaceAll('\t', ' ')).reduce(join);
    if (first.mark !== undefined) return { kind: 'footnote', label: first.mark, text, page: first.page };
    const level = levelFrom(first, text, lines.length, looks);
    return { kind: level === undefined ? 'paragraph' : 'heading', text, page: first.page, ...(level === undefined ? {} : { level }) };
}

/** A heading is larger than text, or short and in another font, or looks like one as plain text does. */
function levelFrom(first: Line, text: string, lines: number, looks: Looks): number | undefined {
    const style = styleOf(first, looks);
    if (text.length > 150 || splitLabel(text)?.label === '•') return undefined;
    if (style.startsWith('size ')) return 1 + Math.max(0, looks.headings.indexOf(Math.round(first.size)));
    const below = looks.headings.length;
    if (style.startsWith('font ') && lines <= 2 && text.length <= 80 && /\p{L}{2}/u.test(text) && !/[.;:,]$/.test(text) && !/^\(/.test(text)) return below + levelOf(text);
    return looksLikeHeading(text, lines) && first.segments.length <= 2 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) ? below + levelOf(text) : undefined;
}
