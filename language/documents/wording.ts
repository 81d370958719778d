import { comparable, wordsOf } from './comparable.js';
import type { Document } from './passage.js';
import { passagesAt, placeOf, type Place } from './place.js';

/** The words of a place as they are compared: a line for each passage, without its number. */
export const wordingOf = (document: Document, place: Place): readonly string[] =>
    passagesAt(document, place).map(({ text }) => comparable(text).text).filter(text => text !== '');

/** Every place where a document has exactly these lines, one after the other. */
export function placesWorded(document: Document, lines: readonly string[]): readonly Place[] {
    if (lines.length === 0) return [];
    return allLines(document).flatMap(({ passage }, index, all) => {
        const found = lines.every((line, ahead) => all[index + ahead]?.text === line);
        return found ? [{ start: passage, end: all[index + lines.length - 1]!.passage + 1 }] : [];
    });
}

interface Line {
    readonly passage: number;
    readonly text: string;
    readonly words: ReadonlyMap<string, number>;
    /** How many words it has. */
    readonly length: number;
}

const known = new WeakMap<Document, readonly Line[]>();

/** The lines of a whole document, kept as long as the document is: every citation whose passage has changed looks through them. */
function allLines(document: Document): readonly Line[] {
    const lines = known.get(document) ?? document.passages.flatMap(({ text }, passage) => {
        const plain = comparable(text).text;
        return plain === '' ? [] : [{ passage, text: plain, ...counted(plain) }];
    });
    known.set(document, lines);
    return lines;
}

function counted(text: string): Pick<Line, 'words' | 'length'> {
    const words = new Map<string, number>();
    const all = wordsOf(text);
    for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
    return { words, length: all.length };
}

/** How much of two texts is the same words, from 0 to 1, in whatever order. It suggests, and never decides that two texts are the same. */
export const likeness = (one: string, other: string): number => shared(counted(one), counted(other));

function shared(one: Pick<Line, 'words' | 'length'>, other: Pick<Line, 'words' | 'length'>): number {
    let same = 0;
    for (const [word, count] of one.words) same += Math.min(count, other.words.get(word) ?? 0);
    return one.length + other.length === 0 ? 0 : (2 * same) / (one.length + other.length);
}

/** Two passages that have less in common are different ones. */
export const leastAlike = 0.6;

/** The passage with all that belongs to it whose first line is most like the first of these, if any is like it at all. */
export function placeMostLike(document: Document, [first = '']: readonly string[]): Place | undefined {
    const wanted = counted(first);
    const judged = allLines(document).map(line => ({ passage: line.passage, share: shared(wanted, line) }));
    const best = judged.reduce<(typeof judged)[number] | undefined>((most, each) => (each.share > (most?.share ?? 0) ? each : most), undefined);
    return best && best.share >= leastAlike ? placeOf(document, best.passage) : undefined;
}
