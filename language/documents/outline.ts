import { limits, TooLarge } from './limits.js';
import { follows, partRank, segmentsOf, shapeOf, splitHeadingLabel, splitLabel } from './labels.js';
import type { Passage } from './passage.js';

/** What a reader finds, one after the other; the outline makes a tree of it. */
export interface Block {
    readonly kind: 'heading' | 'paragraph' | 'row' | 'footnote';
    readonly text: string;
    /** A label that the format counts itself. One that is typed is found by the outline. */
    readonly label?: string;
    /** The list that counted the label, and how deep in it the paragraph is. */
    readonly list?: { readonly id: string; readonly level: number };
    /** It is outside of all lists, so that it ends those before it. Formats without this knowledge leave it out. */
    readonly endsLists?: boolean;
    /** The level of a heading, from 1. */
    readonly level?: number;
    readonly page?: number;
    readonly line?: number;
    readonly cell?: Passage['cell'];
}

/** A passage that later ones may belong to. */
interface Open {
    readonly index: number;
    readonly address: readonly string[];
    readonly shape?: string;
    readonly level?: number;
    readonly list?: Block['list'];
    readonly isBullet: boolean;
}

/** Nests blocks by the levels of headings, by the lists that a format counts, and by what typed labels look like. */
export function outlineOf(blocks: Iterable<Block>): Passage[] {
    const passages: Passage[] = [];
    const open: Open[] = [];
    for (const raw of blocks) {
        if (passages.length >= limits.passages) throw new TooLarge();
        const block = labelled(raw);
        if (block.text.trim() === '' && block.label === undefined) continue;
        const segments = block.label === undefined ? [] : segmentsOf(block.label);
        close(open, block, segments);
        const parent = block.kind === 'footnote' ? undefined : open.at(-1);
        const address = block.kind === 'footnote' ? [] : addressOf(block.label, segments, open);
        const kind = block.kind === 'paragraph' && block.label !== undefined ? 'clause' : block.kind;
        if (kind === 'heading' || kind === 'clause') {
            open.push({ index: passages.length, address, isBullet: segments.length === 0, ...opened(block) });
        }
        passages.push({ ...passageOf(block, kind, address), depth: parent ? passages[parent.index]!.depth + 1 : 0, ...(parent ? { parent: parent.index } : {}) });
    }
    return passages;
}

function labelled(block: Block): Block {
    if (block.label !== undefined || block.kind === 'row' || block.kind === 'footnote') return block;
    const split = block.kind === 'heading' ? splitHeadingLabel(block.text) : splitLabel(block.text);
    return split ? { ...block, ...split } : block;
}

const opened = ({ label, level, list, kind }: Block): Pick<Open, 'shape' | 'level' | 'list'> => ({
    ...(label === undefined ? {} : { shape: shapeOf(label) }),
    ...(kind === 'heading' ? { level: level ?? 1 } : {}),
    ...(list ? { list } : {}),
});

const passageOf = ({ label, text, level, page, line, cell }: Block, kind: Passage['kind'], address: readonly string[]): Omit<Passage, 'depth' | 'parent'> => ({
    kind,
    ...(label === undefined ? {} : { label }),
    address,
    text: text.trim(),
    ...(level === undefined ? {} : { level }),
    ...(page === undefined ? {} : { page }),
    ...(line === undefined ? {} : { line }),
    ...(cell ? { cell } : {}),
});

/** A label that states the numbers above it, `3.2.1`, is complete, and so is that of a schedule or an article; any other one continues the nearest number above. */
function addressOf(label: string | undefined, segments: readonly string[], open: readonly Open[]): readonly string[] {
    if (segments.length === 0) return [];
    const above = open.findLast(each => each.address.length > 0)?.address ?? [];
    const isComplete = (label !== undefined && partRank(label) !== undefined) || segments.length > 1 && (startsWith(segments, above) || /^\d+$/.test(segments[0]!));
    return isComplete ? segments : [...above, ...segments];
}

const startsWith = (segments: readonly string[], beginning: readonly string[]): boolean => beginning.every((each, index) => segments[index] === each);

/** Closes what a block does not belong to. */
function close(open: Open[], block: Block, segments: readonly string[]): void {
    if (block.kind === 'footnote') open.length = 0;
    else if (block.kind === 'heading') closeFrom(open, open.findIndex(({ level }) => level === undefined || level >= (block.level ?? 1)));
    else if (block.label === undefined && block.endsLists) closeFrom(open, open.findIndex(({ list }) => list !== undefined));
    else if (block.label === undefined) closeFrom(open, 1 + open.findLastIndex(each => each.level !== undefined || isMajor(each)));
    else if (block.list && open.some(({ list }) => list?.id === block.list!.id)) closeList(open, block.list);
    else if (segments.length === 0) closeBullets(open, block.list);
    else closeFrom(open, placeByShape(open, block as Block & { label: string }, segments));
}

/** The new length is where what is closed begins; a negative one closes nothing. */
function closeFrom(open: Open[], from: number): void {
    if (from >= 0) open.length = Math.min(open.length, from);
}

/** A clause that paragraphs without a number belong to; those of a list within it, `(a)` and bullets, do not take them in. */
const isMajor = ({ shape, isBullet }: Open): boolean => !isBullet && shape !== undefined && !/^\(|\)$/.test(shape);

function closeList(open: Open[], { id, level }: { readonly id: string; readonly level: number }): void {
    const sameOrDeeper = open.findIndex(({ list }) => list?.id === id && list.level >= level);
    closeFrom(open, sameOrDeeper >= 0 ? sameOrDeeper : 1 + open.findLastIndex(({ list }) => list?.id === id));
}

/** A bullet belongs to the clause before it, or to a bullet that is less deep. */
function closeBullets(open: Open[], list: Block['list']): void {
    closeFrom(open, open.findIndex(each => each.isBullet && each.level === undefined && (each.list?.level ?? 0) >= (list?.level ?? 0)));
}

function placeByShape(open: readonly Open[], { label, list }: Block & { label: string }, segments: readonly string[]): number {
    const rank = partRank(label);
    if (rank !== undefined) return placeOfPart(open, label, rank);
    if (segments.length > 1) {
        const above = open.findLastIndex(({ address }) => address.length > 0 && address.length < segments.length && startsWith(segments, address));
        if (above >= 0) return above + 1;
    }
    const shape = shapeOf(label);
    const sameShape = open.findLastIndex(each => each.shape === shape && (each.level === undefined || !list));
    const within = open.at(-1);
    // (i) continues (h), and begins a list below any other letter.
    const begins = /^[(]?[iIaA1]\b/.test(label) && sameShape === open.length - 1 && within !== undefined && !follows(within.address.at(-1) ?? '', segments.at(-1)!);
    if (begins && segments.length === 1 && segments[0] !== within.address.at(-1) && segments[0] !== 'a') return open.length;
    if (sameShape >= 0) return placeOfSibling(open, sameShape, segments);
    return isBelowLast(shape, within) ? open.length : 1 + open.findLastIndex(({ level }) => level !== undefined);
}

/** Of several lists that look the same, the one that the label continues. */
function placeOfSibling(open: readonly Open[], nearest: number, segments: readonly string[]): number {
    const shape = open[nearest]!.shape;
    const continued = open.findLastIndex(each => each.shape === shape && follows(each.address.at(-1) ?? '', segments.at(-1)!));
    return continued >= 0 ? continued : nearest;
}

/** A schedule ends all that is not a heading above it; a section ends sections, but not the part it is in. */
function placeOfPart(open: readonly Open[], label: string, rank: number): number {
    const shape = shapeOf(label);
    if (rank === 0) return 0;
    return open.findIndex(each => each.shape === shape || each.level === undefined && (each.shape === undefined || (partRankOfShape(each.shape) ?? 3) > rank));
}

const partRankOfShape = (shape: string): number | undefined => partRank(`${shape} 1`);

/** `(a)` and `a)` belong to the number before them; a number that stands alone begins anew below the heading. */
const isBelowLast = (shape: string, last: Open | undefined): boolean => last !== undefined && (/[()]/.test(shape) || !/[1]/.test(shape) || last.isBullet);
