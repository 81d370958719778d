import { diffArrays } from 'diff';
import { comparable, wordPattern, wordsOf } from './comparable.js';
import type { Document } from './passage.js';
import { wholeOf, type Place } from './place.js';

/** Where quoted words are: the passage that they begin in, and the place of the words if all of them are in that passage. */
export interface FoundWords {
    readonly passage: number;
    readonly start?: number;
    readonly end?: number;
}

/** A piece of the difference between a quotation and what a document says. */
export interface WordChange {
    readonly kind: 'same' | 'quoted' | 'written';
    readonly text: string;
}

/** What a search for a quotation found: the words, or what is most like them, with the difference. */
export type QuotationSearch =
    | { readonly kind: 'found'; readonly places: readonly FoundWords[] }
    | { readonly kind: 'elsewhere'; readonly places: readonly FoundWords[] }
    | { readonly kind: 'alike'; readonly passage: number; readonly changes: readonly WordChange[] }
    | { readonly kind: 'missing' };

/** Looks for the words of a quotation in a part of a document, then in the rest of it, then for words that are like them. */
export function findQuotation(document: Document, quotation: string, place: Place = wholeOf(document)): QuotationSearch {
    const pieces = piecesOf(quotation);
    if (pieces.length === 0) return { kind: 'missing' };
    const found = quotedIn(document, pieces, place);
    if (found.length > 0) return { kind: 'found', places: found };
    const elsewhere = quotedIn(document, pieces, wholeOf(document));
    if (elsewhere.length > 0) return { kind: 'elsewhere', places: elsewhere };
    const isWhole = place.end - place.start === document.passages.length;
    return alikeIn(document, quotation, place) ?? (isWhole ? undefined : alikeIn(document, quotation, wholeOf(document))) ?? { kind: 'missing' };
}

/** A quotation may leave words out, and may end with a mark that belongs to the sentence around it. */
const piecesOf = (quotation: string): string[] => comparable(quotation).text.split(/\s*(?:\[\s*\.{3}\s*\]|\.{3})\s*/).map(piece => piece.replace(/[.,;:]+$/, '').trim()).filter(piece => piece !== '');

/** The text of a part of a document, and which passage each part of it comes from. */
interface Joined {
    readonly text: string;
    readonly starts: readonly { readonly passage: number; readonly at: number }[];
}

function quotedIn(document: Document, pieces: readonly string[], place: Place): FoundWords[] {
    for (const each of [joined(document, place, false), joined(document, place, true)]) {
        for (const wanted of [pieces, withOtherBeginning(pieces)]) {
            const places = placesIn(document, each, wanted);
            if (places.length > 0) return places;
        }
    }
    return [];
}

/** Whoever quotes the beginning of a sentence within another one writes it small, and the other way round. */
function withOtherBeginning([first = '', ...others]: readonly string[]): string[] {
    const letter = first.charAt(0);
    return [`${letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()}${first.slice(1)}`, ...others];
}

/** Words that go on in the next passage are found too, whether its label was copied along or not. */
function joined(document: Document, { start, end }: Place, withLabels: boolean): Joined {
    let text = '';
    const starts: { passage: number; at: number }[] = [];
    plainTexts(document).slice(start, end).forEach(({ label, text: words }, index) => {
        if (withLabels && label !== '') text += `${label} `;
        starts.push({ passage: start + index, at: text.length });
        text += `${words} `;
    });
    return { text, starts };
}

/** A passage as it is compared. */
interface PlainText {
    readonly label: string;
    readonly text: string;
    readonly words: readonly string[];
}

const known = new WeakMap<Document, readonly PlainText[]>();

/** Each citation looks through all of a document, so what is looked through is kept as long as the document is. */
function plainTexts(document: Document): readonly PlainText[] {
    const texts = known.get(document) ?? document.passages.map(({ label = '', text }) => {
        const plain = comparable(text).text;
        return { label: comparable(label).text, text: plain, words: wordsOf(plain) };
    });
    known.set(document, texts);
    return texts;
}

function placesIn(document: Document, { text, starts }: Joined, [first, ...others]: readonly string[]): FoundWords[] {
    const places: FoundWords[] = [];
    for (let at = wordsAt(text, first!, 0); at >= 0; at = wordsAt(text, first!, at + 1)) {
        const end = others.reduce((before, piece) => {
            const next = before < 0 ? -1 : wordsAt(text, piece, before);
            return next < 0 ? -1 : next + piece.length;
        }, at + first!.length);
        if (end >= 0) places.push(foundAt(document, starts, at, end));
    }
    return [...new Map(places.map(place => [`${place.passage} ${place.start}`, place])).values()];
}

/** The next place of words that are whole words there: `sign` is not in `resign`. */
function wordsAt(text: string, words: string, from: number): number {
    for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
        const isWhole = !(isLetter(text[at - 1]) && isLetter(words[0])) && !(isLetter(text[at + words.length]) && isLetter(words.at(-1)));
        if (isWhole) return at;
    }
    return -1;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function foundAt({ passages }: Document, starts: Joined['starts'], at: number, end: number): FoundWords {
    const { passage, at: begin } = starts.findLast(each => each.at <= at) ?? starts[0]!;
    const { text, offsets } = comparable(passages[passage]!.text);
    return end - begin > text.length ? { passage } : { passage, start: offsets[at - begin]!, end: offsets[end - begin]! };
}

/** Of the words of a quotation so many must be in a passage to call it like the quotation. */
const leastAlike = 0.6;

/** More words are compared no further: such a quotation copies a chapter. */
const longestCompared = 400;

function alikeIn(document: Document, quotation: string, { start, end }: Place): QuotationSearch | undefined {
    const wanted = wordsOf(quotation).slice(0, longestCompared);
    const judged = plainTexts(document).slice(start, end).map(({ words }, index) => ({ passage: start + index, ...windowOf(words, wanted) }));
    const best = judged.reduce<(typeof judged)[number] | undefined>((most, each) => (each.hits > (most?.hits ?? 0) ? each : most), undefined);
    if (!best || best.hits < leastAlike * wanted.length) return undefined;
    return { kind: 'alike', passage: best.passage, changes: changesBetween(quotation, textOf(document.passages[best.passage]!.text, best.at, best.length)) };
}

/** The part of a passage, a little longer than the quotation, that has most of its words. */
function windowOf(words: readonly string[], quoted: readonly string[]): { readonly hits: number; readonly at: number; readonly length: number } {
    const wanted = new Set(quoted);
    const length = Math.min(words.length, Math.ceil(quoted.length * 1.3) + 1);
    let [hits, most, at] = [0, 0, 0];
    words.forEach((word, index) => {
        hits += (wanted.has(word) ? 1 : 0) - (wanted.has(words[index - length] ?? '') ? 1 : 0);
        if (hits > most) [most, at] = [hits, Math.max(0, index - length + 1)];
    });
    return { hits: most, at, length };
}

/** So many words of a text as they are written. */
function textOf(text: string, at: number, length: number): string {
    const { text: plain } = comparable(text);
    const words = [...plain.matchAll(wordPattern)];
    const last = words[Math.min(at + length, words.length) - 1];
    return last ? plain.slice(words[at]!.index, last.index + last[0].length) : '';
}

/** Words, and each mark between them by itself. */
const tokensOf = (text: string): string[] => comparable(text).text.match(new RegExp(`${wordPattern.source}|[^\\s\\p{L}\\p{N}]`, 'gu')) ?? [];

/** Texts that differ in more words than this are called different as a whole: to compare them would take long, and tell nothing. */
const mostChanges = 2_000;

/** The difference by words and marks. */
export function wordChanges(quotation: string, written: string): WordChange[] {
    const [before, after] = [tokensOf(quotation), tokensOf(written)];
    const changes = diffArrays(before, after, { maxEditLength: mostChanges });
    if (!changes) return [{ kind: 'quoted', text: spaced(before) }, { kind: 'written', text: spaced(after) }];
    return changes.map(({ added, removed, value }) => ({ kind: added ? 'written' : removed ? 'quoted' : 'same', text: spaced(value) }));
}

/** The difference by words, without what the document says before and after the words that are alike. */
function changesBetween(quotation: string, written: string): WordChange[] {
    const changes = wordChanges(quotation, written);
    const [first, last] = [changes.findIndex(({ kind }) => kind === 'same'), changes.findLastIndex(({ kind }) => kind === 'same')];
    const isOutside = (index: number) => changes[index]!.kind === 'written' && (index < first || index > last);
    return changes.filter((_, index) => !isOutside(index) || [changes[index - 1], changes[index + 1]].some(each => each?.kind === 'quoted'));
}

/** Marks follow the word before them without a space, but for those that open something. */
const spaced = (tokens: readonly string[]): string => tokens.join(' ').replace(/ (?=[.,;:!?)\]])/g, '').replace(/(?<=[([]) /g, '');
