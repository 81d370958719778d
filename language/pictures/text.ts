import { visible } from '../text/visible.js';
import { element, escaped, type Attributes } from '../text/markup.js';

/** Widths of Helvetica's letters in thousandths of the font size, by groups; a picture has nobody to ask how wide a text will be. */
const widths = new Map<string, number>([['ijl\'|.,:;!’‘· ', 280], ['frt()[]/-I"“”', 380], ['cksvxyzJ', 520], ['mMW@%', 900], ['w', 740], ['ABDEHKNPRSUVXY&CGOQTZ', 740]]
    .flatMap(([letters, width]) => Array.from(letters as string, letter => [letter, width as number] as const)));
const usual = 570;
const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef]|[\u{10000}-\u{10ffff}]/u;

/** Stands where a word that is too long for a line goes on in the next; it has no width, and is not drawn. It is no character, so that texts made visible have none. */
const seam = '\uffff';

/** Bold letters are wider; as measured with DejaVu Sans, the widest font that commonly takes the place of Helvetica. */
const boldness = 1.15;

/** Fonts that stand in for Helvetica run wider. */
const reserve = 1.07;

/** About how wide a text is, in pixels; rather too wide than too narrow. */
export function textWidth(text: string, size: number, bold = false): number {
    let thousandths = 0;
    for (const letter of text) if (letter !== seam) thousandths += widths.get(letter) ?? (wide.test(letter) ? 1000 : usual);
    return thousandths / 1000 * size * reserve * (bold ? boldness : 1);
}

/** About how wide the longest part of a text is that should not be broken. */
export const longestWord = (text: string, size: number, bold = false): number => Math.max(...pieces(text, () => true).map(({ piece }) => textWidth(piece, size, bold)));

interface Room {
    readonly width: number;
    readonly size: number;
    readonly lines: number;
    readonly bold?: boolean;
}

/** A text in lines that fit a room; what does not fit is left out, and an ellipsis says so. */
export function wrapped(text: string, { width, size, lines, bold = false }: Room): string[] {
    const fits = (line: string) => textWidth(line, size, bold) <= width;
    const wrappedLines: string[] = [];
    let line = '';
    for (const { piece, isGlued } of pieces(text, fits)) {
        const longer = line === '' || isGlued ? `${line}${piece}` : `${line} ${piece}`;
        if (fits(longer)) line = longer;
        else {
            if (line !== '') wrappedLines.push(line);
            line = piece;
        }
    }
    wrappedLines.push(line);
    if (wrappedLines.length <= lines) return wrappedLines;
    return [...wrappedLines.slice(0, lines - 1), shortened(wrappedLines[lines - 1]!.replaceAll(seam, ''), fits)];
}

/** What a line may not be broken within: words, the parts of words with hyphens, and pieces of words that are too long for any line. */
function pieces(text: string, fits: (line: string) => boolean): { piece: string; isGlued: boolean }[] {
    return visible(text).split(/[ \n]+/).flatMap(word => word.split(/(?<=\p{L}-)(?=\p{L})/u).flatMap(part => (fits(part) ? [part] : broken(part, fits))).map((piece, index) => ({ piece, isGlued: index > 0 })));
}

function broken(word: string, fits: (line: string) => boolean): string[] {
    const found: string[] = [];
    let piece = '';
    for (const letter of word) {
        if (piece !== '' && !fits(piece + letter)) {
            found.push(`${piece}${seam}`);
            piece = '';
        }
        piece += letter;
    }
    return [...found, piece];
}

/** Whole words are left out, unless there is but one: a word cut short is neither found nor read out well. */
function shortened(line: string, fits: (line: string) => boolean): string {
    const words = line.split(' ');
    while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop();
    const letters = [...words.join(' ')];
    while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
    return `${letters.join('')}…`;
}

interface Lines {
    readonly x: number;
    /** The baseline of the first line. */
    readonly y: number;
    readonly size: number;
    readonly attributes?: Attributes;
}

/** Lines of text, below each other. */
export function textLines(lines: readonly string[], { x, y, size, attributes = {} }: Lines): string {
    if (lines.length === 0) return '';
    const spans = lines.map((line, index) => element('tspan', { x, dy: index === 0 ? 0 : lineHeight(size) }, escaped(line.replaceAll(seam, '')) || ' '));
    // Read aloud, lines are words apart, unless a word goes on; no space is drawn.
    const joined = spans.map((span, index) => (index === 0 || /[-\uffff]$/.test(lines[index - 1]!) ? span : ` ${span}`));
    return element('text', { x, y, 'font-size': size, ...attributes }, ...joined);
}

export const lineHeight = (size: number): number => Math.round(size * 1.25);
