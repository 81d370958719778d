import type { IToken } from 'chevrotain';
import { headBefore, keyBefore, keywordBefore, wordPattern } from '../syntax/declaration-head.js';
import { tokensOf } from '../syntax/tokens-of.js';
import type { Kind } from '../vocabulary/kinds.js';

/** Where in a charter an author is writing, told from the words before; the text need not parse. */
export type WritingContext =
    | { readonly where: 'top' }
    | { readonly where: 'name'; readonly kind: Kind }
    | { readonly where: 'property'; readonly kind: Kind; readonly used: readonly string[] }
    /** After a colon or a comma, on the same line or on a later one, where another property may be meant. */
    | { readonly where: 'value'; readonly kind: Kind; readonly key: string; readonly stated: readonly string[]; readonly used: readonly string[]; readonly isSameLine: boolean }
    /** Behind a whole value, on the same line or on a later one. */
    | { readonly where: 'after value'; readonly kind: Kind; readonly key: string; readonly used: readonly string[]; readonly isSameLine: boolean; readonly words: readonly string[] }
    | { readonly where: 'citation' }
    /** Behind the key of a source, and what stands beside it. */
    | { readonly where: 'cited'; readonly words: readonly string[] }
    /** Within the text that says where in a document a passage is, or that quotes it. A key that is left out means the same file. */
    | { readonly where: 'locator'; readonly key?: string }
    | { readonly where: 'quotation'; readonly key?: string; readonly locator?: string }
    /** In a comment that lets findings stand, where it names their rules. */
    | { readonly where: 'ignore' }
    | { readonly where: 'text' };

const wordAtEnd = new RegExp(`(?:@[^\\s[\\]";,{}]*|(?:${wordPattern})?)$`, 'u');

/** The context at an offset, and where the word begins that is being written there. */
export function contextAt(text: string, offset: number): { readonly context: WritingContext; readonly wordStart: number } {
    const quoting = inQuotationMarks(text, offset);
    if (quoting) return quoting;
    const [word] = wordAtEnd.exec(text.slice(Math.max(0, offset - 200), offset))!;
    const wordStart = offset - word.length;
    const before = tokensOf(text.slice(startOfContext(text, wordStart), wordStart));
    const line = text.slice(text.lastIndexOf('\n', wordStart - 1) + 1, wordStart);
    if (/\/\/[ \t]*concordat-ignore[ \t]+[^:]*$/.test(line)) return { context: { where: 'ignore' }, wordStart };
    return { context: isInText(before, line) || isInBlockComment(text, wordStart) ? { where: 'text' } : contextAfter(before, restOfBody(text, offset), line.trim() !== ''), wordStart };
}

/** Characters before the offset that are always looked at. */
const nearBefore = 20_000;

/** Where to begin reading: in a long text after a declaration that ends at the beginning of a line, since nothing before it matters. */
function startOfContext(text: string, offset: number): number {
    if (offset < nearBefore) return 0;
    const end = text.lastIndexOf('\n}', offset - 1);
    return end < 0 || offset - end > nearBefore ? 0 : end + 2;
}

/** Characters before the offset that are looked through for the beginning of a citation. */
const longestCitation = 2_000;

/** After a citation that is whole, the key of the one being written, its place and its quotation, of which the last is not closed. */
const unclosed = /^(?:(?:[^"“”;\]]|"[^"\n]*"|“[^”\n]*”)*;)?\s*(@[^\s[\]";,{}“”]+)?\s*(?:["“]([^"“”\n]*)["”]\s*)?(says\s*)?["“]([^"“”\n]*)$/u;

/** In the text of a citation that says where a passage is, or quotes it. */
function inQuotationMarks(text: string, offset: number): { readonly context: WritingContext; readonly wordStart: number } | undefined {
    const before = text.slice(Math.max(0, offset - longestCitation), offset);
    const [whole, key, locator, says, written] = unclosed.exec(before.slice(before.lastIndexOf('[') + 1)) ?? [];
    if (whole === undefined || !before.includes('[') || (says === undefined && locator !== undefined)) return undefined;
    const cited = key === undefined ? {} : { key };
    return { context: says === undefined ? { where: 'locator', ...cited } : { where: 'quotation', ...cited, ...(locator === undefined ? {} : { locator }) }, wordStart: offset - written!.length };
}

/** A quoted text that is not closed before the offset, or a comment. */
function isInText(before: readonly IToken[], line: string): boolean {
    const last = before.at(-1)?.image ?? '';
    const isOpenQuote = /^["“]/.test(last) && !/.["”]$/.test(last);
    return isOpenQuote || /(^|[^:])\/\//.test(line.replace(/"(\\.|[^"\\])*"/g, ''));
}

/** After `/*` that no other mark closes. Where the marks are in a text or behind `//`, the line says so first. */
function isInBlockComment(text: string, offset: number): boolean {
    const open = text.lastIndexOf('/*', offset - 1);
    if (open < 0 || text.lastIndexOf('*/', offset - 1) > open) return false;
    const line = text.slice(text.lastIndexOf('\n', open - 1) + 1, open);
    return !/\/\//.test(line) && (line.match(/["“”]/g)?.length ?? 0) % 2 === 0;
}

/** Characters; of a body that is longer, the end is not looked at. */
const longestBody = 20_000;

/** What stands behind the offset up to the next brace outside of texts and comments. */
function restOfBody(text: string, offset: number): readonly IToken[] {
    const untilBrace = /^(?:"(?:[^"\\\r\n]|\\.)*"?|“[^”\r\n]*”?|\/\/.*|[^{}])*/;
    return tokensOf(untilBrace.exec(text.slice(offset, offset + longestBody))![0]);
}

function contextAfter(tokens: readonly IToken[], rest: readonly IToken[], isSameLine: boolean): WritingContext {
    const open = lastIndexOfImage(tokens, '{');
    if (open < 0 || lastIndexOfImage(tokens, '}') > open) return outside(tokens);
    const head = headBefore(tokens, open);
    return head ? inBody(head.kind, tokens.slice(open + 1), rest, isSameLine) : { where: 'top' };
}

const lastIndexOfImage = (tokens: readonly IToken[], image: string) => tokens.findLastIndex(token => token.image === image);

function outside(tokens: readonly IToken[]): WritingContext {
    const keyword = keywordBefore(tokens, tokens.length);
    return keyword ? { where: 'name', kind: keyword.kind } : { where: 'top' };
}

function inBody(kind: Kind, tokens: readonly IToken[], rest: readonly IToken[], isSameLine: boolean): WritingContext {
    const colons = colonsIn(tokens);
    const keys = colons.map(colon => keyBefore(tokens, colon, kind));
    const used = [...keys, ...colonsIn(rest).map(colon => keyBefore(rest, colon, kind))].filter(key => key !== undefined);
    const bracket = lastIndexOfImage(tokens, '[');
    if (bracket >= 0 && lastIndexOfImage(tokens, ']') < bracket) return inCitation(tokens.slice(bracket + 1), tokens.at(-1)!.image);
    const colon = colons.at(-1);
    const key = keys.at(-1);
    if (colon === undefined || key === undefined) return { where: 'property', kind, used };
    const last = tokens.at(-1)!.image;
    if (last === ':' || last === ',') return { where: 'value', kind, key, stated: tokens.slice(colon + 1).map(({ image }) => image), used, isSameLine };
    const begin = tokens.findLastIndex(({ image }) => image === ':' || image === ',');
    return { where: 'after value', kind, key, used, isSameLine, words: tokens.slice(begin + 1).map(({ image }) => image) };
}

function inCitation(tokens: readonly IToken[], last: string): WritingContext {
    if (/^[[;]$/.test(last)) return { where: 'citation' };
    const words = tokens.slice(lastIndexOfImage(tokens, ';') + 1).map(({ image }) => image);
    return words[0]?.startsWith('@') && last !== 'says' ? { where: 'cited', words } : { where: 'text' };
}

const colonsIn = (tokens: readonly IToken[]) => tokens.flatMap(({ image }, index) => (image === ':' ? [index] : []));
