import type { ILexingError, IRecognitionException, IToken } from 'chevrotain';
import type { Range } from 'vscode-languageserver-types';
import { TextDocument, type LangiumCoreServices, type ParseResult } from 'langium';
import type { Declaration, Document } from '../generated/ast.js';
import { nearest } from '../text/nearest.js';
import { kinds } from '../vocabulary/kinds.js';
import { createConcordatServices } from './services.js';
import { NestingTooDeep, type OwnLexingError } from './lexer.js';

/** A charter longer than this many characters is not read: no partnership writes one, and a mistaken file may be any size. */
export const longestText = 5_000_000;

/** Why a text, or a part of it, could not be read. */
export interface SyntaxProblem {
    readonly rule: 'syntax-error' | 'nesting-too-deep' | 'file-too-large' | 'internal-error';
    readonly message: string;
    readonly start: number;
    readonly end: number;
    /** What to write instead of the text from `start` to `end`, where that is known. */
    readonly instead?: string;
}

/** A text and what could be understood of it. */
export interface SourceDocument {
    readonly uri: string;
    readonly text: string;
    readonly tree: Document;
    readonly problems: readonly SyntaxProblem[];
    /** Declarations that did not parse whole: what seems to be missing in them may have been there. */
    readonly broken: ReadonlySet<Declaration>;
    /** Some text stands outside every declaration: any declaration that seems to be missing may have been there. */
    readonly hasStrayText: boolean;
    rangeOf(start: number, end: number): Range;
}

let shared: LangiumCoreServices | undefined;

/** One set of services for all, built when first needed. */
export const sharedServices = (): LangiumCoreServices => (shared ??= createConcordatServices());

/**
 * Reads a text. Never throws: what cannot be read becomes a problem of the document.
 * A parser that threw is thrown away, because its next answer could be empty.
 */
export function parseDocument(uri: string, text: string): SourceDocument {
    if (text.length > longestText) {
        const message = `This file has ${Math.round(text.length / 1_000_000)} million characters, more than the 5 million that Concordat reads. Is it a charter?`;
        return understood(uri, text, emptyTree, [{ rule: 'file-too-large', message, start: 0, end: 0 }]);
    }
    try {
        const result = sharedServices().parser.LangiumParser.parse<Document>(text);
        return understood(uri, text, result.value, problemsIn(text, result));
    } catch (thrown) {
        shared = undefined;
        return understood(uri, text, emptyTree, [problemOf(thrown)]);
    }
}

const emptyTree: Document = { $type: 'Document', imports: [], declarations: [] };

function problemOf(thrown: unknown): SyntaxProblem {
    if (thrown instanceof NestingTooDeep) {
        return { rule: 'nesting-too-deep', message: thrown.message, start: thrown.offset, end: thrown.offset + 1 };
    }
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return { rule: 'internal-error', message: `Concordat could not read this file (${reason}), so nothing in it was checked. Please report this.`, start: 0, end: 0 };
}

function understood(uri: string, text: string, tree: Document, problems: SyntaxProblem[]): SourceDocument {
    const lines = TextDocument.create(uri, 'concordat', 0, text);
    const broken = new Set<Declaration>();
    let hasStrayText = tree === emptyTree;
    for (const problem of problems) {
        const owner = declarationAt(tree, text, problem.start);
        if (owner) broken.add(owner);
        else hasStrayText = true;
    }
    return {
        uri, text, tree, problems, broken, hasStrayText,
        rangeOf: (start, end) => ({ start: lines.positionAt(start), end: lines.positionAt(end) }),
    };
}

/** The declaration that the text at `offset` belongs to: a body that was closed before it has nothing to do with it. */
function declarationAt(tree: Document, text: string, offset: number): Declaration | undefined {
    const owner = tree.declarations[declarationsUpTo(tree, offset) - 1];
    const end = owner?.$cstNode?.end ?? 0;
    const isClosedBefore = end <= offset && text[end - 1] === '}';
    return isClosedBefore ? undefined : owner;
}

/** How many declarations begin at or before `offset`. */
function declarationsUpTo({ declarations }: Document, offset: number): number {
    let low = 0;
    let high = declarations.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (declarations[middle]!.$cstNode!.offset <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

/** One problem for each place where reading went wrong: what the parser reports after the first in a declaration is its echo. */
function problemsIn(text: string, { value, lexerErrors, parserErrors }: ParseResult<Document>): SyntaxProblem[] {
    const found = [...lexerErrors.map(error => lexicalProblem(text, error)), ...parserErrors.map(error => grammaticalProblem(text, error))];
    const seen = new Set<unknown>();
    return found
        .sort((a, b) => a.start - b.start)
        .filter(({ start }) => {
            const place = declarationAt(value, text, start) ?? declarationsUpTo(value, start);
            return seen.has(place) ? false : seen.add(place);
        });
}

function lexicalProblem(text: string, error: ILexingError | OwnLexingError): SyntaxProblem {
    const { offset: start, length } = error;
    const place = { rule: 'syntax-error', start, end: start + length } as const;
    if ('instead' in error) return { ...place, message: error.message, instead: error.instead };
    const isComment = text.startsWith('/*', start);
    return { ...place, message: isComment ? 'This comment is not closed: “*/” is missing.' : `“${text.slice(start, start + Math.min(length, 20))}” has no meaning here.` };
}

function grammaticalProblem(text: string, { token, message, previousToken }: IRecognitionException & { previousToken?: IToken }): SyntaxProblem {
    const isAtEnd = !(token.startOffset >= 0);
    const start = isAtEnd ? (previousToken?.endOffset ?? text.length - 1) + 1 : token.startOffset;
    const end = isAtEnd ? start : token.endOffset! + 1;
    const instead = message.includes('kind of declaration') ? nearest(token.image, kinds) : undefined;
    return { rule: 'syntax-error', message, start, end, ...(instead ? { instead } : {}) };
}
