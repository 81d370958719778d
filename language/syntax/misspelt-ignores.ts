import { distance } from 'fastest-levenshtein';
import { CstUtils } from 'langium';
import type { Document } from '../generated/parser/ast.js';

/** A text as it was read; of a literate charter, `read` has blanks in place of the prose. */
interface Read {
    readonly text: string;
    readonly read: string;
    readonly fences?: readonly unknown[];
    readonly tree: Document;
}

/** A comment that was meant to let findings stand, and does not. */
export interface MisspeltIgnore {
    readonly start: number;
    readonly end: number;
    /** The word that was written for “concordat-ignore”. */
    readonly word: string;
    /** The comment as it has an effect; left out where more stands on its line, or it belongs elsewhere. */
    readonly meant?: string;
    /** It is a comment of Markdown, in the prose around a charter. */
    readonly isProse: boolean;
}

const word = 'concordat-ignore';
/** A comment, and the one or two words that it begins with. */
const beginning = /(?<![/*])\/(?:\/{1,4}|\*{1,3})[ \t!@*]{0,8}([A-Za-z][\w-]{6,40})(?:[ \t:]{1,3}([A-Za-z]+)(?=[ \t:]+[a-z]+-[a-z-]+))?/g;
/** What other linters write for it. */
const otherWords = /^concordat-(?:ignore|disable|suppress|allow|skip|off|noqa|nolint|expect)/;
const inProse = /<!--[ \t]{0,8}(concordat[-_ ]ignore)\b[^\n>]{0,500}-->/gi;
const mostLetters = 4;

/** The comments of a text that look like “// concordat-ignore some-rule: the reason” but have no effect. */
export function misspeltIgnoresIn({ text, read, fences, tree: { $cstNode } }: Read): MisspeltIgnore[] {
    if (!fences && !read.includes('//') && !read.includes('/*')) return [];
    const candidates = new Map([...read.matchAll(beginning)].flatMap(match => {
        const written = attempted(match[1]!, match[2]);
        return written === undefined || /^\/\/[ \t]*concordat-ignore$/.test(match[0].slice(0, match[0].indexOf(written) + written.length)) ? [] : [[match.index, written] as const];
    }));
    const comments = candidates.size === 0 || !$cstNode ? [] : [...CstUtils.flattenCst($cstNode)].filter(({ hidden, offset }) => hidden && candidates.has(offset));
    const prose = fences ? [...text.matchAll(inProse)].map(({ 0: { length }, 1: written, index }) => ({ start: index, end: index + length, word: written!, isProse: true })) : [];
    return [...comments.map(({ offset, end, text: comment }) => inCode(read, offset, end, comment, candidates.get(offset)!)), ...prose].sort((a, b) => a.start - b.start);
}

/** The word that was written for “concordat-ignore”, if this is an attempt at it. */
function attempted(first: string, second: string | undefined): string | undefined {
    const plain = first.toLowerCase().replaceAll('_', '-');
    if (plain === 'concordat' && second !== undefined && distance(second.toLowerCase(), 'ignore') <= 2) return first;
    return otherWords.test(plain) || distance(plain, word) <= mostLetters ? first : undefined;
}

function inCode(text: string, start: number, end: number, comment: string, written: string): MisspeltIgnore {
    const after = /^[^\n\r]*/.exec(text.slice(end))![0];
    const said = comment.slice(comment.indexOf(written) + written.length).replace(/\*+\/$/, '').replace(/^(?:-[\w-]+|[ \t:]+ignore\w*)/i, '').trim();
    return { start, end, word: written, isProse: false, ...(after.trim() === '' && !/[\n\r]/.test(said) ? { meant: `// ${word} ${said}` } : {}) };
}
