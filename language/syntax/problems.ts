import type { ILexingError } from 'chevrotain';
import type { ParseResult } from 'langium';
import type { Declaration, Document } from '../generated/parser/ast.js';
import { bodyMistakes, countUpTo, headMistakes, lastUpTo, type ParserError, type UnexpectedToken } from './grammatical-mistakes.js';
import type { OwnLexingError } from './lexer.js';
import { lexicalMistakes } from './lexical-mistakes.js';
import { firstRecognized, wordBefore } from './mistake.js';
import type { SyntaxProblem } from './syntax-problem.js';

/** One problem for each place where reading went wrong: what the parser reports after the first in a declaration is its echo. */
export function problemsIn(text: string, { value: tree, lexerErrors, parserErrors }: ParseResult<Document>): SyntaxProblem[] {
    const found = [
        ...lexerErrors.map(error => ({ at: error.offset, problem: () => lexicalProblem(text, error) })),
        ...parserErrors.map(error => {
            const start = startOf(error, text);
            return { at: start, problem: () => grammaticalProblem({ text, error, start, owner: declarationAt(tree, text, start) }) };
        }),
    ];
    const seen = new Set<unknown>();
    return found
        .sort((a, b) => a.at - b.at)
        .filter(({ at }) => {
            const place = declarationAt(tree, text, at) ?? countUpTo(tree.declarations, at);
            return seen.has(place) ? false : seen.add(place);
        })
        .map(({ problem }) => problem());
}

/** The declaration that the text at `offset` belongs to: a body that was closed before it has nothing to do with it. */
export function declarationAt({ declarations }: Document, text: string, offset: number): Declaration | undefined {
    const owner = lastUpTo(declarations, offset);
    const end = owner?.$cstNode?.end ?? 0;
    const isClosedBefore = end <= offset && text[end - 1] === '}';
    return isClosedBefore ? undefined : owner;
}

/** Where the parser stumbled: at a token, or, at the end of the text, behind the last one. */
function startOf({ token, previousToken }: ParserError, text: string): number {
    return token.startOffset >= 0 ? token.startOffset : (previousToken?.endOffset ?? text.length - 1) + 1;
}

function lexicalProblem(text: string, error: ILexingError | OwnLexingError): SyntaxProblem {
    const { offset: start, length, message } = error;
    if (!('isOwn' in error)) return firstRecognized(lexicalMistakes, { text, start, length })!;
    return { rule: 'syntax-error', message, start, end: start + length, ...(error.remedy ? { remedy: error.remedy } : {}) };
}

function grammaticalProblem(place: UnexpectedToken): SyntaxProblem {
    const { text, start, error: { context: { ruleStack }, message, token } } = place;
    const isInKeyword = ruleStack.at(-1)?.startsWith('Keyword') === true;
    const head = isInKeyword ? start - wordBefore(text, start).length : start;
    const known = ruleStack.length <= 1 || isInKeyword ? firstRecognized(headMistakes, { ...place, start: head }) : firstRecognized(bodyMistakes, place);
    return known ?? { rule: 'syntax-error', message, start, end: token.startOffset >= 0 ? token.endOffset! + 1 : start };
}
