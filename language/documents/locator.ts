import { comparable } from './comparable.js';
import { segmentsOf } from './labels.js';

/** What a locator asks for, one part after the other, the widest first. */
export type Step =
    | { readonly kind: 'heading'; readonly text: string }
    | { readonly kind: 'label'; readonly address: readonly string[]; readonly word?: string; readonly text: string }
    | { readonly kind: 'page'; readonly first: number; readonly last: number }
    | { readonly kind: 'table'; readonly table: number }
    | { readonly kind: 'row'; readonly row: number }
    | { readonly kind: 'footnote'; readonly label: string }
    | { readonly kind: 'anchor'; readonly slug: string };

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => Step])[] = [
    [/^#(\S+)$/, ([, slug]) => ({ kind: 'anchor', slug: slug!.toLowerCase() })],
    [/^(?:pp?\.?|pages?)\s*(\d{1,5})(?:\s*(?:-|to)\s*(\d{1,5}))?$/i, ([, first, last]) => ({ kind: 'page', first: Number(first), last: Number(last ?? first) })],
    [/^table\s*(\d{1,4})$/i, ([, table]) => ({ kind: 'table', table: Number(table) })],
    [/^row\s*(\d{1,5})$/i, ([, row]) => ({ kind: 'row', row: Number(row) })],
    [/^(?:fn|footnote|note|endnote)\.?\s*([\p{L}\p{N}*†‡§]{1,10})$/iu, ([, label]) => ({ kind: 'footnote', label: label!.toLowerCase() })],
];

/** Words before a number that say what kind of part it is. Those without a form in documents may stand before any number. */
const words: Readonly<Record<string, string | undefined>> = {
    part: 'part', schedule: 'schedule', sched: 'schedule', appendix: 'appendix', app: 'appendix', annex: 'annex', annexe: 'annex', exhibit: 'exhibit', chapter: 'chapter', ch: 'chapter', article: 'article', art: 'article', section: 'section', sec: 'section', s: undefined,
    clause: undefined, cl: undefined, paragraph: undefined, para: undefined, paragraphs: undefined, paras: undefined, item: undefined, no: undefined, number: undefined, rule: 'rule', regulation: 'regulation', reg: 'regulation', bylaw: 'bylaw', point: undefined,
};

/** Reads one part of a locator as anything but a heading. */
export function stepOf(part: string): Step | undefined {
    const text = comparable(part).text;
    for (const [pattern, make] of patterns) {
        const match = pattern.exec(text);
        if (match) return make(match);
    }
    const [, word, rest] = /^(?:(\p{L}+)\.?\s+)?(\S.*)$/u.exec(text.replace(/^§+\s*/, 'section ')) ?? [];
    if (rest === undefined || (word !== undefined && !Object.hasOwn(words, word.toLowerCase()))) return undefined;
    if (!isLabel(rest)) return undefined;
    const kind = word === undefined ? undefined : words[word.toLowerCase()];
    return { kind: 'label', address: segmentsOf(rest), text: rest, ...(kind === undefined ? {} : { word: kind }) };
}

/** Numbers and single letters with marks between them: `3.2.1(a)(iv)`, `A1`, `F.5b`, `IV`. */
const isLabel = (text: string): boolean => /^\(?(?:\d{1,4}[a-z]?|\p{L}\d{0,4}|[ivxlc]{1,7})(?:[.)(:\s-]{0,3}(?:\d{1,4}[a-z]?|\p{L}|[ivxlc]{1,7}))*[.):]?$/iu.test(text);

/** The parts of a locator. A comma may also be part of a heading. */
export const partsOf = (locator: string): string[] => locator.split(/\s*[,;›>]\s*/).map(part => part.trim()).filter(part => part !== '');
