import { romanValue } from './numerals.js';

/** A label that was typed, cut from the text it begins. */
export interface Labelled {
    readonly label: string;
    readonly text: string;
}

/** Words that begin a label, from the widest part of a document to the narrowest. */
const parts = ['part', 'schedule', 'appendix', 'annex', 'annexe', 'exhibit', 'chapter', 'title', 'article', 'section', 'clause', 'rule', 'regulation', 'bylaw', 'standing order'];
const partWords = parts.join('|').replaceAll(' ', '\\s');
/** As labels begin with them, which no reference within a sentence does. */
const partsInCapitals = parts.flatMap(part => [part.charAt(0).toUpperCase() + part.slice(1), part.toUpperCase()]).join('|').replaceAll(' ', '\\s');
const number = String.raw`(?:\d{1,4}|[A-Za-z]{1,2}|[IVXLCDMivxlcdm]{1,7})`;

const patterns: readonly RegExp[] = [
    // Schedule A, Article IV, Section 3.2: before a mark, the end, or a title; `Schedule 2 lists the members.` is a sentence.
    new RegExp(String.raw`^((?:${partsInCapitals})\s+(?:\d{1,4}(?:\.\d{1,4}){0,6}[a-z]?|[A-Z]\d{0,3}|[IVXLC]{1,7}|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b|(?:ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN)\b))(?:[.):]?\s*[-–—:]\s+|[.):]\s+|[.):]?\s*$|\s+(?=\p{Lu}[^.;]{0,70}$))`, 'u'),
    // § 5, § 5.2.
    /^(§+\s*\d{1,4}(?:\.\d{1,4}){0,6}[a-z]?)[.)]?\s+/,
    // 3.2.1, 3.2.1., 3.2(a), A.2, F.5b.
    /^((?:\d{1,4}|[A-Z]{1,2})(?:\.\d{1,4}){1,7}[a-z]?(?:\([a-z]{1,4}\)){0,3})(?:[.):]?\s+|[.):]$|$)/,
    // A1, A12.
    /^([A-Z]{1,2}\d{1,3})[.):]?\s+/,
    // 3. or 3) or 3: and also 12a.
    /^(\d{1,3}[a-z]?[.)])\s+/,
    // (a), (iv), (12).
    new RegExp(String.raw`^(\(${number}\))\s*`),
    // a) or iv).
    new RegExp(String.raw`^(${number}\))\s+`),
    // a. or iv. or B.
    /^([a-z]{1,2}\.|[ivxlc]{1,6}\.|[A-Z]\.|[IVXLC]{1,6}\.)\s+/,
    // 3 Meetings: a bare number before a capital letter, with space that no sentence has.
    /^(\d{1,3})(?:\t+| {2,})(?=\S)/,
];

/** Cuts a typed label off. Bullets are labels too. */
export function splitLabel(text: string): Labelled | undefined {
    const trimmed = text.trimStart();
    const bullet = /^([•●○■▪◦‣·–—*o-])[ \t]+(?=\S)/.exec(trimmed);
    if (bullet && !(bullet[1] === 'o' && !/^o\t/.test(trimmed))) return { label: '•', text: trimmed.slice(bullet[0].length) };
    for (const pattern of patterns) {
        const match = pattern.exec(trimmed);
        if (match) return isWord(match[1]!) || isInitial(match[1]!, trimmed) ? undefined : { label: match[1]!.replace(/\s+/g, ' '), text: trimmed.slice(match[0].length) };
    }
    return undefined;
}

/** A few letters that are neither a numeral nor a letter doubled are a word: `is.`, `(or)`, `civil.` */
function isWord(label: string): boolean {
    const letters = /^\(?(\p{L}{2,7})[.)]$/u.exec(label)?.[1];
    return letters !== undefined && romanValue(letters) === undefined && !/^(\p{L})\1$/u.test(letters);
}

/** The initial of a name, `J. Smith`, is no label. */
const isInitial = (label: string, text: string): boolean =>
    /^[A-Z]\.$/.test(label) && /^[A-Z]\.\s*(?:[A-Z]\.\s*)*[A-Z][a-z]+(?:\s[A-Z][a-z]+)?[,.]?$/.test(text);

/** A heading may begin with a bare number or letter: `3 Meetings`. */
export function splitHeadingLabel(text: string): Labelled | undefined {
    const plain = /^(\d{1,3})\s+(?=\p{Lu})/u.exec(text.trimStart());
    return splitLabel(text) ?? (plain ? { label: plain[1]!, text: text.trimStart().slice(plain[0].length) } : undefined);
}

/** The parts of a label that count, in lower case: `3.2.1(a)` has 3, 2, 1 and a; `Schedule A` has a. A bullet has none. */
export function segmentsOf(label: string): string[] {
    const plain = label.toLowerCase().replace(new RegExp(String.raw`^(?:${partWords}|paragraphs?|paras?|clauses?|articles?|sections?|rules?)\b\.?\s*`), '');
    return plain.match(/\d+|\p{L}+/gu)?.map(each => (/^\d/.test(each) ? each.replace(/^0+(?=\d)/, '') : each)) ?? [];
}

/** How a label is written, whatever its value: labels of one list look the same. */
export type Shape = string;

/** `(a)` and `(b)` look the same, and so do `3.2` and `4.1`; `(i)` looks like `(a)` too, and only its neighbours tell them apart. */
export function shapeOf(label: string): Shape {
    const word = /^[\p{L}\s]{3,}\s/u.exec(label)?.[0].trim().toLowerCase();
    if (word !== undefined && parts.includes(word)) return word;
    return label.replace(/\d+/g, '1').replace(/\p{Ll}+/gu, 'a').replace(/\p{Lu}+/gu, 'A').replace(/\.$/, '');
}

/** How wide a part a label names that begins with a word, from 0. */
export function partRank(label: string): number | undefined {
    const word = /^[\p{L}\s]{3,}\s/u.exec(label)?.[0].trim().toLowerCase();
    const rank = parts.indexOf(word ?? '');
    if (rank < 0) return undefined;
    return rank < 6 ? 0 : rank < 8 ? 1 : 2;
}

/** Whether `next` can follow `before` in one list, counted as letters, Roman numerals or digits. */
export function follows(before: string, next: string): boolean {
    if (/^\d+$/.test(before) && /^\d+$/.test(next)) return Number(next) === Number(before) + 1;
    const [a, b] = [romanValue(before), romanValue(next)];
    if (a !== undefined && b !== undefined && b === a + 1) return true;
    return before.length === 1 && next.length === 1 && next.charCodeAt(0) === before.charCodeAt(0) + 1;
}
