import type { Line } from './lines.js';

/** So many lines at the top and at the bottom of a page may repeat on others. */
const outermost = 3;

/** Leaves out what is printed on page after page: headers, footers, numbers of pages, and the leaders of a table of contents. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
    const sorted = pages.map(lines => [...lines].sort((a, b) => b.y - a.y));
    const counts = new Map<string, number>();
    for (const lines of sorted) for (const key of new Set([...lines.slice(0, outermost), ...lines.slice(-outermost)].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
    const enough = Math.min(3, Math.max(2, pages.length));
    const repeats = (line: Line) => counts.get(keyOf(line))! >= enough || isPageNumber(line);
    return pages.map((lines, index) => {
        const furniture = new Set([...margin(sorted[index]!, repeats), ...margin([...sorted[index]!].reverse(), repeats)]);
        return lines.filter(line => !furniture.has(line) && !/(?:\.\s?){6,}|…{2,}/.test(line.text));
    });
}

/** The lines from the edge of a page inwards that repeat, if there is space between them and the text: text may repeat as well. */
function margin(lines: readonly Line[], repeats: (line: Line) => boolean): readonly Line[] {
    const ends = lines.slice(0, outermost).findIndex(line => !repeats(line));
    const count = ends < 0 ? Math.min(outermost, lines.length) : ends;
    const [last, next] = [lines[count - 1], lines[count]];
    if (!last || (next && Math.abs(last.y - next.y) < 1.6 * Math.max(last.size, next.size))) return [];
    return lines.slice(0, count);
}

/** Numbers differ from page to page, and the place by a point or two. */
const keyOf = ({ text, y }: Line): string => `${text.replace(/\d+/g, '#').replace(/\s+/g, ' ')} ${Math.round(y / 8)}`;

const isPageNumber = ({ text }: Line): boolean => /^[-–—\s]*(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s]*$/i.test(text);
