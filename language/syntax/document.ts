import type { Range } from 'vscode-languageserver-types';
import { GrammarUtils, TextDocument, type AstNode, type CstNode } from 'langium';
import type { Declaration, Document } from '../generated/parser/ast.js';
import { createReader, type Reader } from './services.js';
import type { SyntaxProblem } from './syntax-problem.js';
import { ignoresIn, type IgnoreComment } from './ignore-comments.js';
import { misspeltIgnoresIn, type MisspeltIgnore } from './misspelt-ignores.js';
import { NestingTooDeep } from './lexer.js';
import { longestText } from './limits.js';
import { withFenceProblems } from './fence-problems.js';
import type { Fence } from './fence.js';
import { blanked, fencesIn, isLiterate, tooDeepIn } from './literate.js';
import { isMarkdownName } from '../text/uri.js';
import { declarationAt, problemsIn } from './problems.js';
import { reparse, type ReadText } from './reparse.js';

/** A text and what could be understood of it. */
export interface SourceDocument {
    readonly uri: string;
    readonly text: string;
    /** How its lines end. */
    readonly lineBreak: '\n' | '\r\n';
    /** The text as it was parsed: of a literate charter what its fences hold, and blanks in place of the prose. */
    readonly read: string;
    /** Where a literate charter holds its charter; a plain one is all charter. */
    readonly fences?: readonly Fence[];
    readonly tree: Document;
    readonly problems: readonly SyntaxProblem[];
    /** Declarations that did not parse whole: what seems to be missing in them may have been there. */
    readonly broken: ReadonlySet<Declaration>;
    /** Some text stands outside every declaration: any declaration that seems to be missing may have been there. */
    readonly hasStrayText: boolean;
    /** The comments that let findings stand. */
    readonly ignores: readonly IgnoreComment[];
    /** The comments that were meant to, and do not. */
    readonly misspeltIgnores: readonly MisspeltIgnore[];
    rangeOf(start: number, end: number): Range;
    /** The pieces of the text that a property of a node was read from. */
    wordsOf(node: AstNode, property: string): readonly CstNode[];
}

let shared: Reader | undefined;

/** One reader for all, built when first needed. */
export const sharedReader = (): Reader => (shared ??= createReader());

/**
 * Reads a text. Never throws: what cannot be read becomes a problem of the document.
 * A parser that threw is thrown away, because its next answer could be empty.
 * @param isLiterateCharter whether its fences hold a charter, where a configuration says more than its name.
 * @param before the same file as it was: only what changed in it is parsed again.
 */
export function parseDocument(uri: string, text: string, isLiterateCharter = isLiterate(uri), before?: SourceDocument): SourceDocument {
    if (text.length > longestText) return understood({ uri, text, read: text }, emptyTree, [tooLarge]);
    const unread = { uri, text, read: text };
    try {
        if (isMarkdownName(uri) && !isLiterateCharter) return understood(unread, emptyTree, [plainMarkdown]);
        const written = writtenIn(uri, text, isLiterateCharter);
        const again = before && reparse(before, written.read, part => parse(part, written.read));
        const { tree, problems } = again ?? parse(written.read);
        return understood(written, tree, problems);
    } catch (thrown) {
        shared = undefined;
        return understood(unread, emptyTree, [problemOf(thrown)]);
    }
}

/** @param around the whole text, where only a part of it is parsed, at its place. */
function parse(read: string, around = read): ReadText {
    const result = sharedReader().parser.LangiumParser.parse<Document>(read);
    return { read, tree: result.value, problems: problemsIn(around, result) };
}

const tooLarge: SyntaxProblem = { rule: 'file-too-large', message: `This file has more than the ${longestText / 1_000_000} million characters that Concordat reads. Is it a charter?`, start: 0, end: 0 };

const plainMarkdown: SyntaxProblem = {
    rule: 'syntax-error', start: 0, end: 0,
    message: 'This is a Markdown file, and its name does not say that it holds a charter. Rename it so that it ends in “.concordat.md”, or list it under “literate” in concordat.json; then the blocks marked ```concordat are read.',
};

/** A text that has not been parsed. */
export type Written = Pick<SourceDocument, 'uri' | 'text' | 'read' | 'fences'>;

/** What of a text holds a charter. Throws where marks of Markdown are nested too deep. */
export const writtenIn = (uri: string, text: string, isLiterateCharter = isLiterate(uri)): Written => (isLiterateCharter ? literate(uri, text) : { uri, text, read: text });

function literate(uri: string, text: string): Written {
    const tooDeep = tooDeepIn(text);
    if (tooDeep !== undefined) throw new NestingTooDeep(tooDeep, 'This line has more than a hundred marks of quotations and lists. Nothing in this file was checked.');
    const fences = fencesIn(text);
    return { uri, text, read: blanked(text, fences), fences };
}

const emptyTree: Document = { $type: 'Document', imports: [], declarations: [] };

function problemOf(thrown: unknown): SyntaxProblem {
    if (thrown instanceof NestingTooDeep) {
        return { rule: 'nesting-too-deep', message: thrown.message, start: thrown.offset, end: thrown.offset + 1 };
    }
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return { rule: 'internal-error', message: `Concordat could not read this file (${reason}), so nothing in it was checked. Please report this.`, start: 0, end: 0 };
}

function understood(written: Written, tree: Document, problems: readonly SyntaxProblem[]): SourceDocument {
    const lines = TextDocument.create(written.uri, 'concordat', 0, written.text);
    const broken = new Set<Declaration>();
    let hasStrayText = tree === emptyTree;
    for (const problem of problems) {
        const owner = declarationAt(tree, written.read, problem.start);
        if (owner) broken.add(owner);
        else hasStrayText = true;
    }
    return {
        ...written, lineBreak: written.text.includes('\r\n') ? '\r\n' : '\n', tree, problems: withFenceProblems(written.text, written.fences, problems), broken, hasStrayText,
        misspeltIgnores: misspeltIgnoresIn({ ...written, tree }),
        ignores: ignoresIn(written.read, tree, offset => lines.positionAt(offset).line),
        rangeOf: (start, end) => ({ start: lines.positionAt(start), end: lines.positionAt(end) }),
        wordsOf,
    };
}

/** The pieces of the text that a property of a node was read from. */
export const wordsOf = ({ $cstNode }: AstNode, property: string): readonly CstNode[] =>
    GrammarUtils.findNodesForProperty($cstNode, property);
