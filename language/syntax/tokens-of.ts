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
