import { isThorough } from './slow.js';

/** Between the letters of a word, from its second on. A word that is cut off there is read as one that is cut off behind its first letter. */
const withinWord = /(?<=[\p{L}\d]{2})(?=[\p{L}\d])/gu;

/** The beginnings of a text, but for those that end in the middle of a word; every fortieth of them where not everything is tested. */
export function* beginningsOf(text: string): Generator<string> {
    const isWithinWord = new Set([...text.matchAll(withinWord)].map(({ index }) => index));
    for (let end = 0, telling = 0; end <= text.length; end++) {
        if (!isWithinWord.has(end) && (isThorough || telling++ % 40 === 0)) yield text.slice(0, end);
    }
    yield text;
}
