import type { Range } from 'vscode-languageserver-types';
import { TextDocument, type LangiumCoreServices, type ParseResult } from 'langium';
import type { Declaration, Document } from '../generated/parser/ast.js';
import { createConcordatServices } from './services.js';
import { ignoresIn, type IgnoreComment } from './ignores.js';
import { NestingTooDeep } from './lexer.js';
import { countUpTo, grammaticalProblem, lexicalProblem, offsetOf, type SyntaxProblem } from './problems.js';

/** A charter longer than this many characters is not read: no partnership writes one, and a mistaken file may be any size. */
export const longestText = 5_000_000;

/** A text and what could be understood of it. */
export interface SourceDocument {
    readonly uri: string;
    readonly text: string;
    /** How its lines end. */
    readonly lineBreak: '\n' | '\r\n';
    readonly tree: Document;
    readonly problems: readonly SyntaxProblem[];
    /** Declarations that did not parse whole: what seems to be missing in them may have been there. */
    readonly broken: ReadonlySet<Declaration>;
    /** Some text stands outside every declaration: any declaration that seems to be missing may have been there. */
    readonly hasStrayText: boolean;
    /** The comments that let findings stand. */
    readonly ignores: readonly IgnoreComment[];
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
        uri, text, lineBreak: text.includes('\r\n') ? '\r\n' : '\n', tree, problems, broken, hasStrayText,
        ignores: ignoresIn(text, tree, offset => lines.positionAt(offset).line),
        rangeOf: (start, end) => ({ start: lines.positionAt(start), end: lines.positionAt(end) }),
    };
}

/** The declaration that the text at `offset` belongs to: a body that was closed before it has nothing to do with it. */
function declarationAt({ declarations }: Document, text: string, offset: number): Declaration | undefined {
    const owner = declarations[countUpTo(declarations, offset) - 1];
    const end = owner?.$cstNode?.end ?? 0;
    const isClosedBefore = end <= offset && text[end - 1] === '}';
    return isClosedBefore ? undefined : owner;
}

/** One problem for each place where reading went wrong: what the parser reports after the first in a declaration is its echo. */
function problemsIn(text: string, { value: tree, lexerErrors, parserErrors }: ParseResult<Document>): SyntaxProblem[] {
    const found = [
        ...lexerErrors.map(error => ({ at: error.offset, problem: () => lexicalProblem(text, error) })),
        ...parserErrors.map(error => ({ at: offsetOf(error, text), problem: () => grammaticalProblem(text, error, declarationAt(tree, text, offsetOf(error, text))) })),
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
