import { comparable } from './comparable.js';
import { numberOf, numberWord } from './numbers.js';
import { withDescendants, type Document, type Passage } from './passage.js';

/** An organisation that has seats at the forum of a document. */
export interface Seats {
    readonly title: string;
    readonly number: number;
    readonly hasVote: boolean;
    readonly passage: number;
    readonly quotation: string;
}

/** The members that a document lists: in a table with their seats, or as the items of a clause. Of two lists none is taken. */
export function seatsIn(document: Document): readonly Seats[] {
    const lists = [...tablesIn(document).map(rows => seatsInTable(document, rows)), ...document.passages.map((_, index) => seatsInList(document, index))].filter(seats => seats.length > 0);
    return lists.length === 1 && isDistinct(lists[0]!) ? lists[0]! : [];
}

const isDistinct = (seats: readonly Seats[]): boolean => new Set(seats.map(({ title }) => title.toLowerCase())).size === seats.length;

/** The positions of the rows of each table. */
function tablesIn({ passages }: Document): number[][] {
    const tables = new Map<number, number[]>();
    passages.forEach(({ cell }, index) => {
        if (cell) tables.set(cell.table, [...(tables.get(cell.table) ?? []), index]);
    });
    return [...tables.values()];
}

const cellsOf = ({ text }: Passage): string[] => text.split('\t').map(cell => comparable(cell).text);

/** A table whose headings name organisations and numbers of seats, in which every row has both. */
function seatsInTable({ passages }: Document, rows: readonly number[]): Seats[] {
    const [first, ...others] = rows;
    if (first === undefined || others.length === 0 || passages[first]!.cell!.row !== 0) return [];
    const headings = cellsOf(passages[first]!);
    const [names, seats, votes] = [/^(?:(?:partner|member) ?)?(?:organi[sz]ation|member|partner|body|agency)s?$/i, /^(?:number of )?(?:seats?|representatives|places|members)$/i, /^(?:votes?|voting|voting rights)$/i].map(pattern => headings.findIndex(heading => pattern.test(heading))) as [number, number, number];
    if (names < 0 || seats < 0 || names === seats) return [];
    const found = others.map((index): Seats | undefined => {
        const cells = cellsOf(passages[index]!);
        const [title, number] = [cells[names] ?? '', cells[seats] ?? ''];
        const vote = votes < 0 ? 'yes' : (cells[votes] ?? '').toLowerCase();
        if (!/^\p{Lu}/u.test(title) || /^total$/i.test(title) || !/^\d{1,2}$/.test(number) || Number(number) === 0 || !/^(?:yes|no)$/.test(vote)) return undefined;
        return { title, number: Number(number), hasVote: vote === 'yes', passage: index, quotation: cells.filter(cell => cell !== '').join(' ') };
    });
    return found.every(each => each !== undefined) ? found : [];
}

const opening = /\bmembers(?:hip)?\b[^.]{0,60}\b(?:shall|will|is|are)\b[^.]{0,30}(?:\bbe\b|\bcomprises?\b|\bconsists? of\b|\bcomposed of\b|\binclude\b|\bare\b|\bis\b|as follows)[^.]{0,30}:$|\b(?:shall|will) (?:comprise|consist of|be composed of)[^.]{0,40}:$/i;
const name = String.raw`[\p{Lu}][\p{L}'&-]*(?: (?:of|and|for|the|in|on|&|[\p{Lu}][\p{L}'&-]*))*`;
const item = new RegExp(String.raw`^(${numberWord})(?: \(\d+\))? (?:representatives?|members?|persons?|people|nominees?|directors?|officers?|councillors?) (?:(?:from|of|representing)|(?:appointed|nominated|elected) by) (?:the )?(${name})(?:[;,.]|; and|, and| and)?$`, 'iu');

/** The passages that belong to a clause; of a paragraph without a number, which nothing belongs to, the items that follow it. */
function itemsBelow(document: Document, index: number): readonly Passage[] {
    const below = withDescendants(document, index).slice(1);
    if (below.length > 0) return below;
    const following = document.passages.slice(index + 1);
    const depth = following[0]?.depth;
    const end = following.findIndex(({ label, kind, depth: own }) => label === undefined || kind !== 'clause' || own !== depth);
    return following.slice(0, end < 0 ? undefined : end);
}

/** A clause that opens a list of members, of which each item names a number and an organisation. */
function seatsInList(document: Document, index: number): Seats[] {
    const { kind, text } = document.passages[index]!;
    if ((kind !== 'clause' && kind !== 'paragraph') || !opening.test(comparable(text).text)) return [];
    const items = itemsBelow(document, index);
    if (items.length < 2 || items.some(({ depth }) => depth !== items[0]!.depth)) return [];
    const found = items.map(({ text: words }, position): Seats | undefined => {
        const [, number, title] = item.exec(comparable(words).text.replace(/; and$/, ';')) ?? [];
        if (number === undefined || title === undefined || !/^\p{Lu}/u.test(title)) return undefined;
        return { title, number: numberOf(number), hasVote: !/non-voting|without (?:a )?vote/i.test(words), passage: index + 1 + position, quotation: words };
    });
    return found.every(each => each !== undefined) ? found : [];
}
