import { createTokenInstance, type ILexingError, type IToken } from 'chevrotain';
import { DefaultLexer, type LexerResult, type TokenizeOptions } from 'langium';
import { isKind } from '../vocabulary/kinds.js';
import { isClosed } from './values.js';

/** Brackets do not nest in this language; a text that opens this many without closing one is not a charter. */
const deepestNesting = 50;

/** Thrown before parsing, because the parser's recovery recurses once for each open bracket. */
export class NestingTooDeep extends Error {
    constructor(readonly offset: number) {
        super(`More than ${deepestNesting} brackets are open here, and none is closed; in a charter brackets do not nest. Nothing in this file was checked.`);
    }
}

/** An error that this lexer finds itself, in words for the author, with what to write `instead` of the marked text. */
export interface OwnLexingError extends ILexingError {
    readonly instead: string;
}

/**
 * Bodies do not nest, so a `{` inside a body means that the body before it was never closed. This lexer closes it
 * in front of the next declaration: without that, the parser would read the next declaration as properties of this one.
 */
export class BodyClosingLexer extends DefaultLexer {
    override tokenize(text: string, options?: TokenizeOptions): LexerResult {
        const result = super.tokenize(text, options);
        const { tokens, errors } = this.closeBodies(result.tokens);
        return errors.length > 0 ? { ...result, tokens, errors: [...result.errors, ...errors] } : result;
    }

    private closeBodies(tokens: readonly IToken[]): { tokens: IToken[]; errors: OwnLexingError[] } {
        const closed: IToken[] = [];
        const errors: OwnLexingError[] = [];
        let depth = 0;
        for (const token of tokens) {
            switch (token.image[0]) {
                case '{': {
                    const head = depth > 0 ? startOfHead(closed) : undefined;
                    if (head !== undefined && head > 0) {
                        const before = closed[head - 1]!;
                        closed.splice(head, 0, this.closingBrace(before));
                        errors.push(missingBrace(before));
                        depth = 0;
                    }
                    depth++;
                    break;
                }
                case '[': depth++; break;
                case '}': depth = 0; break;
                case ']': depth--; break;
                case '"': case '“': if (!isClosed(token.image)) errors.push(missingQuote(token)); break;
            }
            if (depth > deepestNesting) throw new NestingTooDeep(token.startOffset);
            closed.push(token);
        }
        return { tokens: closed, errors };
    }

    /** A brace that stands nowhere in the text; Langium leaves such tokens out of the syntax tree. */
    private closingBrace({ endOffset, endLine, endColumn }: IToken): IToken {
        const brace = createTokenInstance(this.definition['}']!, '}', endOffset!, endOffset!, endLine!, endLine!, endColumn!, endColumn!);
        brace.isInsertedInRecovery = true;
        return brace;
    }
}

/** Where the head `keyword Name "Title"` begins that ends at the end of `tokens`, if one does. */
function startOfHead(tokens: readonly IToken[]): number | undefined {
    const last = tokens.length - (tokens.at(-1)?.tokenType.name === 'STRING' ? 2 : 1);
    return startOfKeyword(tokens, last) ?? (isWord(tokens[last]) ? startOfKeyword(tokens, last - 1) : undefined);
}

function startOfKeyword(tokens: readonly IToken[], end: number): number | undefined {
    const word = tokens[end]?.image ?? '';
    if (isKind(`${tokens[end - 1]?.image} ${word}`)) return end - 1;
    return isKind(word) ? end : undefined;
}

const isWord = (token: IToken | undefined) => token !== undefined && /^[\p{L}\p{N}_]/u.test(token.image);
function missingBrace(before: IToken): OwnLexingError {
    const { endOffset, endLine, endColumn } = before;
    return { message: 'The closing brace “}” is missing here.', offset: endOffset! + 1, length: 0, line: endLine!, column: endColumn! + 1, instead: '\n}' };
}

function missingQuote({ image, startOffset, startLine, startColumn }: IToken): OwnLexingError {
    const text = image.trimEnd();
    return {
        message: 'The closing quotation mark is missing.', offset: startOffset, length: text.length, line: startLine!, column: startColumn!,
        instead: `${text}${image.startsWith('“') ? '”' : '"'}`,
    };
}
