import type { Piece } from './pieces.js';

/** Text on one baseline without a wide gap. */
export interface Segment {
    readonly text: string;
    readonly x: number;
    readonly right: number;
}

/** A line of a page, or of a column of it. */
export interface Line {
    readonly segments: readonly Segment[];
    /** All of it, with tabs for wide gaps. */
    readonly text: string;
    readonly x: number;
    readonly right: number;
    readonly y: number;
    /** The size that most of it has. */
    readonly size: number;
    /** The font that all of it has, if there is one. */
    readonly font?: string;
    /** A raised number that it begins with: that of a footnote. */
    readonly mark?: string;
    readonly page: number;
    /** Counts the columns of the document. Lines of one column follow each other. */
    readonly column: number;
    /** Where the column ends at the right. */
    readonly edge: number;
}

/** Pieces on one baseline, in the order of the line. */
interface Row {
    readonly y: number;
    readonly size: number;
    readonly pieces: Piece[];
    readonly raised: Set<Piece>;
}

/** The lines of a page in the order of reading: columns one after the other, and lines across all columns between them. */
export function linesOn(pieces: readonly Piece[], page: number, nextColumn: () => number): Line[] {
    const rows = rowsOf(pieces).flatMap(row => segmentsOf(row).map(segment => ({ ...segment, y: row.y })));
    return columnsOf(rows).flatMap(column => {
        const number = nextColumn();
        const lines = linesFrom(column);
        const edge = edgeOf(lines.map(parts => Math.max(...parts.map(({ right }) => right))));
        return lines.map(parts => lineOf(parts, page, number, edge));
    });
}

/** A segment with its pieces, before columns are known. */
interface Part extends Segment {
    readonly y: number;
    readonly pieces: readonly Piece[];
    readonly mark?: string;
}

/** Rows are looked for in bands of so many points around a piece. */
const band = 12;

/** Gathers pieces by their baselines. Raised and lowered ones belong to the line that they touch. */
function rowsOf(pieces: readonly Piece[]): Row[] {
    const rows = new Map<number, Row[]>();
    for (const piece of [...pieces].sort((a, b) => b.size - a.size)) {
        const at = Math.floor(piece.y / band);
        const near = [at, at - 1, at + 1].flatMap(each => rows.get(each) ?? []);
        const row = near.find(({ y, size }) => Math.abs(y - piece.y) < 0.25 * size) ?? near.find(each => isRaised(piece, each));
        if (!row) rows.set(at, [...(rows.get(at) ?? []), { y: piece.y, size: piece.size, pieces: [piece], raised: new Set() }]);
        else {
            row.pieces.push(piece);
            if (isRaised(piece, row)) row.raised.add(piece);
        }
    }
    const found = [...rows.values()].flat();
    for (const row of found) row.pieces.sort((a, b) => a.x - b.x);
    return found.sort((a, b) => b.y - a.y);
}

const isRaised = (piece: Piece, { y, size }: Pick<Row, 'y' | 'size'>): boolean => piece.size < 0.8 * size && piece.y - y > 0.15 * size && piece.y - y < 0.7 * size;

/** A gap this many times the size of the letters is more than a space between words. */
const wideGap = 1.1;

function segmentsOf({ pieces, raised }: Row): Omit<Part, 'y'>[] {
    const segments: { text: string; x: number; right: number; pieces: Piece[]; mark?: string }[] = [];
    for (const piece of pieces) {
        const last = segments.at(-1);
        const gap = last ? piece.x - last.right : 0;
        const isMark = raised.has(piece) && /^\s*(?:\d{1,3}|[*†‡§a-z])\s*$/.test(piece.text);
        const right = piece.x + piece.width;
        if (!last || gap > wideGap * piece.size) segments.push({ text: isMark ? '' : piece.text.trim(), x: piece.x, right, pieces: [piece], ...(isMark ? { mark: piece.text.trim() } : {}) });
        else if (isMark) last.right = right;
        else {
            const needsSpace = gap > 0.15 * piece.size || /^\s/.test(piece.text) || /\s$/.test(last.pieces.at(-1)!.text);
            last.text = `${last.text}${needsSpace && last.text !== '' ? ' ' : ''}${piece.text.trim()}`;
            last.right = Math.max(last.right, right);
            last.pieces.push(piece);
        }
    }
    return segments;
}

/** Splits a page where a gutter runs between two blocks of running text. Lines that cross it divide the page into bands. */
function columnsOf(parts: readonly Part[], depth = 0): Part[][] {
    const gutter = depth < 3 ? gutterOf(parts) : undefined;
    if (gutter === undefined) return parts.length > 0 ? [[...parts]] : [];
    const bands: { crossing: Part[]; left: Part[]; right: Part[] }[] = [{ crossing: [], left: [], right: [] }];
    for (const part of [...parts].sort((a, b) => b.y - a.y)) {
        const side = part.right <= gutter ? 'left' : part.x >= gutter ? 'right' : 'crossing';
        const band = bands.at(-1)!;
        if (side === 'crossing' && (band.left.length > 0 || band.right.length > 0)) bands.push({ crossing: [part], left: [], right: [] });
        else band[side].push(part);
    }
    return bands.flatMap(({ crossing, left, right }) => [...(crossing.length > 0 ? [crossing] : []), ...columnsOf(left, depth + 1), ...columnsOf(right, depth + 1)]);
}

/** Fewer lines at either side are no column. */
const fewestLines = 5;

/** More pieces than any page of text has; looking for gutters takes time by the square of their number. */
const mostParts = 2_000;

/** The place of a gutter: few lines cross it, and those at either side fill their part of the page, as cells of a table do not. */
function gutterOf(parts: readonly Part[]): number | undefined {
    if (parts.length > mostParts) return undefined;
    const [left, right] = [Math.min(...parts.map(({ x }) => x)), Math.max(...parts.map(part => part.right))];
    const width = right - left;
    const candidates = [...new Set(parts.map(({ x }) => Math.floor(x) - 1))].filter(x => x > left + 0.25 * width && x < left + 0.75 * width);
    const judged = candidates.map(x => ({ x, crossing: parts.filter(part => part.x < x && part.right > x).length }));
    const [best] = judged.sort((a, b) => a.crossing - b.crossing || a.x - b.x);
    if (!best) return undefined;
    const [before, after] = [parts.filter(part => part.right <= best.x), parts.filter(part => part.x >= best.x)];
    const isFilled = (side: readonly Part[], space: number) => side.length >= fewestLines && sum(side.map(part => part.right - part.x)) > 0.55 * space * side.length;
    return best.crossing <= 0.25 * parts.length && isFilled(before, best.x - left) && isFilled(after, right - best.x) ? best.x : undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Where lines of text end: where one in ten goes further, so that a table or a picture that is wider does not count. */
const edgeOf = (rights: readonly number[]): number => [...rights].sort((a, b) => a - b)[Math.floor(0.9 * (rights.length - 1))]!;

/** The segments of each line of a column. */
function linesFrom(column: readonly Part[]): Part[][] {
    const lines: Part[][] = [];
    for (const part of [...column].sort((a, b) => b.y - a.y || a.x - b.x)) {
        if (lines.at(-1)?.[0]!.y === part.y) lines.at(-1)!.push(part);
        else lines.push([part]);
    }
    return lines;
}

function lineOf(parts: readonly Part[], page: number, column: number, edge: number): Line {
    const pieces = parts.flatMap(each => each.pieces);
    const largest = Math.max(...pieces.map(({ size }) => size));
    const fonts = new Set(pieces.filter(({ size }) => size > 0.8 * largest).map(({ font }) => font));
    const said = parts.filter(({ text }) => text !== '');
    const [first] = parts;
    return {
        segments: said, text: said.map(({ text }) => text).join('\t'),
        x: first!.x, right: Math.max(...parts.map(({ right }) => right)), y: first!.y, size: largest, page, column, edge,
        ...(fonts.size === 1 ? { font: [...fonts][0]! } : {}),
        ...(first!.mark === undefined ? {} : { mark: first!.mark }),
    };
}
