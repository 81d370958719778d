import { parse, postprocess, preprocess } from 'micromark';
import type { Token } from 'micromark-util-types';
import { partitionPoint } from '../text/partition-point.js';
import type { Fence } from './fence.js';
import { isCharter, marginFencesIn } from './margin-fences.js';

/**
 * A literate charter is a Markdown file, and the charter is what its fences hold that are marked `concordat`. One marked
 * `concordat illustrative` only shows something to the reader.
 */
export const isLiterate = (uri: string): boolean => /\.concordat\.md$/i.test(uri);

/** What a sentence holds beside plain words has no bearing on fences, and takes most of the time. */
const withinSentences = [
    'attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'definition', 'hardBreakEscape', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink',
];
const options = { extensions: [{ disable: { null: withinSentences } }] };

/** A line with this many marks of quotations and lists is nothing that someone wrote; reading it takes time by the square of their number. */
const deepestMarks = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){100}/m;

/** Where a line of Markdown nests too deeply to be read. */
export const tooDeepIn = (text: string): number | undefined => deepestMarks.exec(text)?.index;

/** The fences of a literate charter, by the rules of CommonMark, in the order of the text; those in HTML comments too, which readers of the page do not see. */
export const fencesIn = (text: string): Fence[] => marginFencesIn(text) ?? parsedFencesIn(text);

/** The same by a parser of Markdown. */
export function parsedFencesIn(text: string): Fence[] {
    const fences: Token[][] = [];
    const comments: { start: number; end: number }[] = [];
    let isInFence = false;
    for (const [step, token] of postprocess(parse(options).document().write(preprocess()(text, undefined, true)))) {
        if (token.type === 'codeFenced') {
            isInFence = step === 'enter';
            if (isInFence) fences.push([token]);
        } else if (isInFence && step === 'enter' && /^codeFencedFence|^codeFlowValue$/.test(token.type)) {
            fences.at(-1)!.push(token);
        } else if (step === 'enter' && token.type === 'htmlFlow') {
            comments.push({ start: token.start.offset, end: token.end.offset });
        }
    }
    // The parser leaves a byte order mark out of its count.
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    const visible = fences
        .map(tokens => tokens.map(({ type, start, end }): Part => ({ type, start: start.offset + shift, end: end.offset + shift })))
        .filter(parts => isOfCharter(parts, text))
        .map(parts => fenceOf(parts, text));
    return [...visible, ...comments.flatMap(({ start, end }) => commentFencesIn(text, start + shift, end + shift))].sort((a, b) => a.start - b.start);
}

/** The fences in an HTML comment, where a piece of HTML is one. */
function commentFencesIn(text: string, start: number, end: number): Fence[] {
    const [comment, inner] = /^<!--(.*?)(?:-->|$)/s.exec(text.slice(start, end)) ?? [];
    if (comment === undefined || inner === undefined) return [];
    const by = start + '<!--'.length;
    return fencesIn(inner).map(fence => moved(fence, by));
}

function moved({ start, end, opening, contents, ...fence }: Fence, by: number): Fence {
    const shifted = (place: { readonly start: number; readonly end: number }) => ({ start: place.start + by, end: place.end + by });
    return { ...fence, start: start + by, end: end + by, opening: shifted(opening), contents: contents.map(shifted) };
}

interface Part { readonly type: string; readonly start: number; readonly end: number }

const ofType = (parts: readonly Part[], type: string) => parts.filter(part => part.type === type);

function isOfCharter(parts: readonly Part[], text: string): boolean {
    const words = (type: string) => ofType(parts, type).map(({ start, end }) => text.slice(start, end).trim().toLowerCase()).join(' ');
    return isCharter(words('codeFencedFenceInfo'), words('codeFencedFenceMeta').split(/\s/)[0]);
}

function fenceOf(parts: readonly Part[], text: string): Fence {
    const [whole] = parts as [Part];
    const [opening, closing] = ofType(parts, 'codeFencedFence') as [Part, Part?];
    const start = lineAfter(text, opening.end);
    return {
        start,
        end: closing ? lineOf(text, closing.start) : Math.max(start, lineAfter(text, whole.end)),
        prefix: text.slice(lineOf(text, opening.start), opening.start).replace(/[^>\s]/g, ' '),
        opening: { start: opening.start, end: opening.end },
        isClosed: closing !== undefined,
        contents: ofType(parts, 'codeFlowValue'),
    };
}

/** Where the line begins that holds the offset. */
const lineOf = (text: string, offset: number) => Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

/** Where the line begins behind the one that ends at the offset. */
const lineAfter = (text: string, offset: number) => offset + /^(?:\r\n|\r|\n)?/.exec(text.slice(offset, offset + 2))![0].length;

/** The text with blanks in place of all that is not charter, so that every place in it is as in the whole. */
export function blanked(text: string, fences: readonly Fence[]): string {
    const pieces: string[] = [];
    let end = 0;
    for (const { contents } of fences) {
        for (const content of contents) {
            pieces.push(blank(text.slice(end, content.start)), text.slice(content.start, content.end));
            end = content.end;
        }
    }
    return pieces.join('') + blank(text.slice(end));
}

const blank = (prose: string) => prose.replace(/[^\r\n]/g, ' ');

/** The fence that a place stands in, if it does in one. The fences are in the order of the text. */
export function fenceAt(fences: readonly Fence[], offset: number): Fence | undefined {
    const fence = fences[partitionPoint(fences, ({ end }) => end < offset)];
    return fence && fence.start <= offset ? fence : undefined;
}

/** A text to be written in a fence: its new lines begin as the others there do. */
export function within({ prefix }: Fence, text: string): string {
    return prefix === '' ? text : text.replace(/(\r?\n)(?=(\r?\n)?)/g, (_, lineBreak: string, isEmpty?: string) => lineBreak + (isEmpty === undefined ? prefix : prefix.trimEnd()));
}
