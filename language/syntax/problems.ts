import type { ILexingError } from 'chevrotain';
import type { ParseResult } from 'langium';
import type { Declaration, Document } from '../generated/parser/ast.js';
import { bodySlips } from './body-slips.js';
import { bodyMistakes, countUpTo, headMistakes, lastUpTo, type ParserError, type UnexpectedToken } from './grammatical-mistakes.js';
import { headSlips } from './head-slips.js';
import type { OwnLexingError } from './lexer.js';
import { lexicalMistakes } from './lexical-mistakes.js';
import { firstRecognized, wordBefore } from './mistake.js';
import type { SyntaxProblem } from './syntax-problem.js';

const slips: ReadonlySet<string | undefined> = new Set([...headSlips, ...bodySlips].map(({ name }) => name));
const vague: ReadonlySet<string> = new Set([...lexicalMistakes, ...headMistakes, ...bodyMistakes].filter(({ isVague }) => isVague).map(({ name }) => name));

function endOfLine(text: string, at: number): number {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}

/**
 * One problem for each slip. What the parser reports after the first in a declaration is most often its echo: it is a problem of its own only where
 * it is recognised as one, on a later line. What follows a slip that was put right is no echo, but on the same line.
 */
export function problemsIn(text: string, { value: tree, lexerErrors, parserErrors }: ParseResult<Document>): SyntaxProblem[] {
    const found = [
        ...lexerErrors.map(error => ({ at: error.offset, isMended: 'isOwn' in error && 'mistake' in error, problem: () => lexicalProblem(text, error) })),
        ...parserErrors.map(error => {
            const start = startOf(error, text);
            return { at: start, isMended: false, problem: () => grammaticalProblem({ text, error, start, owner: declarationAt(tree, text, start), before: lastUpTo(tree.declarations, start) }) };
        }),
    ].sort((a, b) => a.at - b.at);
    const seen = new Set<unknown>();
    const problems: SyntaxProblem[] = [];
    let lineEnd = -1;
    for (const { at, isMended, problem } of found) {
        const isLaterLine = at > lineEnd;
        const place = declarationAt(tree, text, at) ?? countUpTo(tree.declarations, at);
        const last = problems.at(-1);
        if (!isMended && !isLaterLine && seen.has(place)) continue;
        const candidate = problem();
        if (!isMended && !isLaterLine && slips.has(last?.mistake) && !(last?.isApart && candidate.isApart)) continue;
        if (!isMended && seen.has(place) && (candidate.mistake === undefined || vague.has(candidate.mistake))) continue;
        if (!isMended) seen.add(place);
        problems.push(candidate);
        lineEnd = endOfLine(text, at);
    }
    return problems.sort((a, b) => a.start - b.start);
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
    const { remedy, mistake, isApart } = error;
    return { rule: 'syntax-error', message, start, end: start + length, ...(mistake === undefined ? {} : { mistake }), ...(remedy ? { remedy } : {}), ...(isApart ? { isApart } : {}) };
}

function grammaticalProblem(place: UnexpectedToken): SyntaxProblem {
    const { text, start, error: { context: { ruleStack }, message, token } } = place;
    const isInKeyword = ruleStack.at(-1)?.startsWith('Keyword') === true;
    const head = isInKeyword ? start - wordBefore(text, start).length : start;
    const known = ruleStack.length <= 1 || isInKeyword ? firstRecognized(headMistakes, { ...place, start: head }) : firstRecognized(bodyMistakes, place);
    return known ?? { rule: 'syntax-error', message, start, end: token.startOffset >= 0 ? token.endOffset! + 1 : start };
}
