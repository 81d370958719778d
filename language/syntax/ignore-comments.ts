import { CstUtils } from 'langium';
import { isUnwritten } from '../text/unwritten.js';
import type { Document } from '../generated/parser/ast.js';

/** A word of a comment, and where it stands. */
export interface Word {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}

/** `// concordat-ignore some-rule, another-rule: the reason` lets findings of these rules stand. */
export interface IgnoreComment {
    readonly start: number;
    readonly end: number;
    /** The line whose findings it is about, from 0: its own where something stands in front of it, else the next one that says something. */
    readonly line: number;
    readonly rules: readonly Word[];
    readonly reason?: string;
}

/** What a fix leaves behind the dots that the author replaces. */
const toComplete = /\/\/ to complete: the reason$/;

const mark = /^\/\/[ \t]*concordat-ignore(?![\w-])[ \t]*/;

/** The comments of a text that let findings stand, in its order. */
export function ignoresIn(text: string, { $cstNode }: Document, lineAt: (offset: number) => number): IgnoreComment[] {
    if (!$cstNode || !text.includes('concordat-ignore')) return [];
    const comments: IgnoreComment[] = [];
    let waiting: Omit<IgnoreComment, 'line'>[] = [];
    let lastLine = -1;
    for (const { hidden, offset, end, text } of CstUtils.flattenCst($cstNode)) {
        const line = lineAt(offset);
        if (!hidden) {
            comments.push(...waiting.map(comment => ({ ...comment, line })));
            waiting = [];
            lastLine = lineAt(end);
        } else if (mark.test(text)) {
            const comment = { start: offset, end, ...saidIn(text, offset) };
            if (line === lastLine) comments.push({ ...comment, line });
            else waiting.push(comment);
        }
    }
    return [...comments, ...waiting.map(comment => ({ ...comment, line: lineAt(comment.start) }))];
}

function saidIn(comment: string, start: number): Pick<IgnoreComment, 'rules' | 'reason'> {
    const from = mark.exec(comment)![0].length;
    const colon = comment.indexOf(':', from);
    const reason = colon < 0 ? '' : comment.slice(colon + 1).replace(toComplete, '').trim();
    const rules = [...comment.slice(from, colon < 0 ? undefined : colon).matchAll(/[^\s,]+/g)]
        .map(({ 0: text, index }) => ({ text, start: start + from + index, end: start + from + index + text.length }));
    return { rules, ...(isUnwritten(reason) ? {} : { reason }) };
}
