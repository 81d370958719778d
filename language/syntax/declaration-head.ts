import type { IToken } from 'chevrotain';
import { patternOf } from '../text/pattern.js';
import { mostWords, propertyAtEnd } from '../vocabulary/keys.js';
import { isKind, type Kind } from '../vocabulary/kinds.js';

// What the head of a declaration and the key of a property look like where the text around them need not parse.

/** The source of a pattern for a word, as names, keywords and keys are made of them. */
export const wordPattern = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*`;

/** The source of a pattern for the words of a key, on one line. */
export const keyPattern = `${wordPattern}(?:[ \\t]+${wordPattern})*`;

/** The head of a declaration among tokens: `keyword Name "Title"`, the name and the title as far as they are there. */
export interface Head {
    readonly kind: Kind;
    readonly start: number;
    /** The index behind the keyword, and that behind the whole head. */
    readonly keywordEnd: number;
    readonly end: number;
}

/** The keyword whose last word is in front of an index. */
export function keywordBefore(tokens: readonly IToken[], end: number): Head | undefined {
    return [2, 1].map(length => keywordFrom(tokens, end - length)).find(head => head?.end === end);
}

/** The head that ends in front of an index; its words may be on several lines. */
export function headBefore(tokens: readonly IToken[], end: number): Head | undefined {
    const nameEnd = isString(tokens[end - 1]) ? end - 1 : end;
    const head = keywordBefore(tokens, nameEnd) ?? (isWord(tokens[nameEnd - 1]) ? keywordBefore(tokens, nameEnd - 1) : undefined);
    return head && { ...head, end };
}

/** The head that begins at an index, as far as it is on one line. */
export function headOnLine(tokens: readonly IToken[], start: number): Head | undefined {
    const keyword = keywordFrom(tokens, start);
    if (!keyword) return undefined;
    const isOnLine = (index: number) => tokens[index]?.startLine === tokens[start]!.startLine;
    let { end } = keyword;
    if (isOnLine(end) && isWord(tokens[end])) end++;
    if (isOnLine(end) && isString(tokens[end])) end++;
    return { ...keyword, end };
}

/** The key of a property of a kind of declaration that ends in front of a colon. */
export function keyBefore(tokens: readonly IToken[], colon: number, kind: Kind): string | undefined {
    return propertyAtEnd(tokens.slice(Math.max(0, colon - mostWords), colon).map(({ image }) => image), kind);
}

function keywordFrom(tokens: readonly IToken[], start: number): Head | undefined {
    const word = tokens[start]?.image;
    const two = `${word} ${tokens[start + 1]?.image}`;
    if (isKind(two)) return { kind: two, start, keywordEnd: start + 2, end: start + 2 };
    return isKind(word) ? { kind: word, start, keywordEnd: start + 1, end: start + 1 } : undefined;
}

/** Whether a token begins as a word does. Most begin with a character of ASCII. */
export function isWord(token: IToken | undefined): boolean {
    if (token === undefined) return false;
    return token.image < '\x80' ? /^\w/.test(token.image) : firstOfWord().test(token.image);
}

const firstOfWord = patternOf(`^${wordPattern}`);
const isString = (token: IToken | undefined) => token?.tokenType.name === 'STRING';
