import { titleAmong } from '../title.js';
import { Unreadable } from '../limits.js';
import { outlineOf, type Block } from '../outline.js';
import type { Document } from '../passage.js';
import { withoutFurniture } from './furniture.js';
import { linesOn, type Line } from './lines.js';
import { blocksFrom, type Looks } from './paragraphs.js';
import { pagesOf } from './pieces.js';

/** Reads a PDF by what it draws where, since most of them say nothing of paragraphs. Pictures of text are not read. */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
    let columns = 0;
    const pages = (await pagesOf(bytes)).map((pieces, index) => linesOn(pieces, index + 1, () => ++columns));
    const lines = withoutFurniture(pages).flat();
    if (lines.length === 0) throw new Unreadable('no-text', 'has no text that can be read: it holds pictures of pages. Have the text recognised (OCR), or use the document it was made from.');
    const blocks = blocksFrom(lines, looksOf(lines));
    const title = titleOf(blocks);
    return { format: 'pdf', ...(title ? { title: title.text } : {}), passages: outlineOf(blocks.map(block => (block === title ? { kind: 'paragraph' as const, text: block.text, ...(block.page === undefined ? {} : { page: block.page }) } : block))), remarks: [] };
}

/** The size and the font that most characters have, and the distance that most lines have. */
function looksOf(lines: readonly Line[]): Looks {
    const size = most(lines.map(line => [Math.round(line.size), line.text.length]))!;
    const font = most(lines.flatMap(line => (line.font === undefined ? [] : [[line.font, line.text.length] as const])));
    const distances = lines.slice(1).flatMap((line, index) => (line.column === lines[index]!.column ? [[Math.round(10 * (lines[index]!.y - line.y)) / 10, 1] as const] : []));
    const headings = [...new Set(lines.map(line => Math.round(line.size)).filter(each => each > size + 0.5))].sort((a, b) => b - a);
    return { size, font, leading: most(distances) ?? 1.2 * size, headings };
}

/** What has the greatest weight. */
function most<T>(weighed: Iterable<readonly [T, number]>): T | undefined {
    const weights = new Map<T, number>();
    for (const [each, weight] of weighed) weights.set(each, (weights.get(each) ?? 0) + weight);
    return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The only text of the largest size, if the document begins with it. */
function titleOf(blocks: readonly Block[]): Block | undefined {
    const largest = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
    return largest.length === 1 && blocks.indexOf(largest[0]!) < 3 && titleAmong([largest[0]!.text]) !== undefined ? largest[0] : undefined;
}
