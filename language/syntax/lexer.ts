import { createTokenInstance, type ILexingError, type IToken } from 'chevrotain';
import { DefaultLexer, type LexerResult, type TokenizeOptions } from 'langium';
import { headBefore, headOnLine } from './declaration-head.js';
import { deepestNesting, maxComments } from './limits.js';
import { withoutSlips, type Mended } from './slips.js';
import type { Remedy } from './syntax-problem.js';
import { isClosed } from './values.js';

/** Thrown before parsing, because the parser's recovery recurses once for each open bracket. */
export class NestingTooDeep extends Error {
    constructor(readonly offset: number, message = `More than ${deepestNesting} brackets are open here, and none is closed. A charter has no brackets inside brackets. Nothing in this file was checked.`) {
        super(message);
    }
}

/** An error that this lexer finds itself, in words for the author. */
export interface OwnLexingError extends ILexingError {
    readonly isOwn: true;
    readonly remedy?: Remedy;
    /** The slip that it was recognised as. It was put right among the tokens, so that nothing after it is an echo of it. */
    readonly mistake?: string;
    /** The value in front of it is whole. */
    readonly isApart?: true;
}

/**
 * Bodies do not nest, so a declaration inside a body means that the body before it was never closed. This lexer closes it
 * in front of that declaration: without that, the parser would read the declaration as properties of the one before.
 */
export class BodyClosingLexer extends DefaultLexer {
    override tokenize(text: string, options?: TokenizeOptions): LexerResult {
        const result = super.tokenize(text, options);
        const closed = this.closeBodies(result.tokens);
        const { tokens, slips } = withoutSlips(text, closed.tokens, after => this.inserted(':', after));
        const errors = [...closed.errors, ...slips.map(ownError)];
        const lastComment = result.hidden.findLast(({ tokenType }) => tokenType.name === 'BLOCK_COMMENT');
        if (lastComment && !(lastComment.image.length >= 4 && lastComment.image.endsWith('*/'))) errors.push(openComment(lastComment));
        const tooMany = result.hidden[maxComments];
        if (tooMany) errors.push(oneCommentTooMany(tooMany));
        const hidden = tooMany ? result.hidden.slice(0, maxComments) : result.hidden;
        return errors.length > 0 ? { ...result, tokens, hidden, errors: [...result.errors, ...errors] } : result;
    }

    private closeBodies(tokens: readonly IToken[]): { tokens: IToken[]; errors: OwnLexingError[] } {
        const closed: IToken[] = [];
        const errors: OwnLexingError[] = [];
        let depth = 0;
        const closeInFrontOf = (head: number) => {
            const before = closed[head - 1]!;
            closed.splice(head, 0, this.inserted('}', before));
            errors.push(missingBrace(before));
            depth = 0;
        };
        for (let index = 0; index < tokens.length; index++) {
            const token = tokens[index]!;
            if (depth > 0 && isHeadWithoutBody(tokens, index)) closeInFrontOf(closed.length);
            switch (token.image[0]) {
                case '{': {
                    const head = depth > 0 ? headBefore(closed, closed.length) : undefined;
                    if (head && head.start > 0) closeInFrontOf(head.start);
                    depth++;
                    break;
                }
                case '[': depth++; break;
                case '}': depth = 0; break;
                case ']': depth = Math.max(0, depth - 1); break;
                case '"': case '“': if (!isClosed(token.image)) errors.push(missingQuote(token)); break;
            }
            if (depth > deepestNesting) throw new NestingTooDeep(token.startOffset);
            closed.push(token);
        }
        return { tokens: closed, errors };
    }

    /** A mark that stands nowhere in the text; Langium leaves such tokens out of the syntax tree. */
    private inserted(mark: '}' | ':', { endOffset, endLine, endColumn }: IToken): IToken {
        const token = createTokenInstance(this.definition[mark]!, mark, endOffset!, endOffset!, endLine!, endLine!, endColumn!, endColumn!);
        token.isInsertedInRecovery = true;
        return token;
    }
}

const ownError = ({ message, start, end, remedy, mistake, isApart }: Mended['slips'][number]): OwnLexingError =>
    ({ isOwn: true, message, mistake, offset: start, length: end - start, line: undefined, column: undefined, ...(remedy ? { remedy } : {}), ...(isApart ? { isApart } : {}) });

/** A line that reads `keyword Name "Title"` is no property, because it has no colon. */
function isHeadWithoutBody(tokens: readonly IToken[], index: number): boolean {
    const [token, before] = [tokens[index]!, tokens[index - 1]];
    if (!before || before.endLine === token.startLine || before.image === ':' || before.image === ',') return false;
    const head = headOnLine(tokens, index);
    if (!head || head.end === head.keywordEnd) return false;
    const next = tokens[head.end];
    return next?.startLine !== token.startLine && next?.image !== ':';
}

function missingBrace({ endOffset, endLine, endColumn }: IToken): OwnLexingError {
    return {
        isOwn: true, message: 'The closing brace “}” is missing here.', offset: endOffset! + 1, length: 0, line: endLine!, column: endColumn! + 1,
        remedy: { title: 'Write “}” here', text: '\n}', isSure: true },
    };
}

/** In front of a body the text most likely ends there; else with its line. */
function missingQuote({ image, startOffset, startLine, startColumn }: IToken): OwnLexingError {
    const text = image.trimEnd();
    const mark = image.startsWith('“') ? '”' : '"';
    const brace = text.indexOf('{');
    const title = text.slice(0, Math.max(0, brace)).trimEnd();
    return {
        isOwn: true, message: 'The closing quotation mark is missing.', offset: startOffset, length: text.length, line: startLine!, column: startColumn!,
        remedy: title.length > 1
            ? { title: 'Close the quotation marks before the brace', text: `${title}${mark} ${text.slice(brace)}`, isSure: false }
            : { title: 'Close the quotation marks at the end of the line', text: `${text}${mark}`, isSure: !/[:[\]}]|\/\/|\bbecause\b/.test(text) },
    };
}

/** Comments beyond the limit are not looked at, so that what they ignore is not ignored. */
function oneCommentTooMany({ startOffset, startLine, startColumn }: IToken): OwnLexingError {
    return { isOwn: true, message: `A charter can have at most ${maxComments} comments. This one and those after it were not read.`, offset: startOffset, length: 2, line: startLine!, column: startColumn! };
}

function openComment({ startOffset, startLine, startColumn }: IToken): OwnLexingError {
    return { isOwn: true, message: 'This comment has no end. Close it with “*/”.', offset: startOffset, length: 2, line: startLine!, column: startColumn! };
}
