import type { IToken } from 'chevrotain';
import { sharedReader } from './document.js';

/** The tokens of a text, comments left out, however little of it parses. */
export function tokensOf(text: string): readonly IToken[] {
    try {
        return sharedReader().parser.Lexer.tokenize(text).tokens;
    } catch {
        return [];
    }
}

/** Whether a text is read as one word, and so can be a name: `2026-04-01` and `20GBP` are read as something else. */
export function isName(text: string): boolean {
    const [token, ...others] = tokensOf(text);
    const types = token ? [token.tokenType, ...(token.tokenType.CATEGORIES ?? [])] : [];
    return others.length === 0 && token?.image === text && types.some(({ name }) => name === 'WORD');
}
