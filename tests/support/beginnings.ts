import { isThorough } from './slow.js';

/** Between the letters of a word, from its second on, between blanks, and behind blanks on a line. A text that is cut off there is read as one that is cut off behind the first letters, or in front of the blanks. */
const withinWord = /(?<=[\p{L}\d]{2})(?=[\p{L}\d])|(?<=[ \n])(?=[ \n])|(?<=[^ \n] +)(?=[^ \n])/gu;
/** What a quotation or a comment says behind its first word; one that is cut off further on is read in the same way. */
const saidInProse = /(?<=(?:"|\/\/ ?)[^\s"]+ )[^"\n]+(?=["\n])/gu;

/** The beginnings of a text that can be read differently; every fortieth of them where not everything is tested. */
export function* beginningsOf(text: string): Generator<string> {
    const isAlike = new Set([
        ...[...text.matchAll(withinWord)].map(({ index }) => index),
        ...[...text.matchAll(saidInProse)].flatMap(({ index, 0: words }) => Array.from(words, (_, at) => index + at)),
    ]);
    for (let end = 0, telling = 0; end <= text.length; end++) {
        if (!isAlike.has(end) && (isThorough || telling++ % 40 === 0)) yield text.slice(0, end);
    }
    yield text;
}
