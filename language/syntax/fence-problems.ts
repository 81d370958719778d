import type { Fence } from './fence.js';
import { fenceAt } from './literate.js';
import type { SyntaxProblem } from './syntax-problem.js';

/**
 * The problems of a text with those of its fences. One that is not closed takes the prose behind it in; what the parser says of
 * that is its echo.
 */
export function withFenceProblems(text: string, fences: readonly Fence[] | undefined, problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
    if (!fences) return problems;
    if (fences.length === 0) return text.trim() === '' ? [] : [noFence];
    const open = fences.filter(({ isClosed }) => !isClosed);
    return [...problems.filter(({ start }) => !fenceAt(open, start)), ...open.map(notClosed)];
}

const noFence: SyntaxProblem = {
    rule: 'syntax-error', message: 'This file contains no charter. In Markdown, write a charter between a line “```concordat” and a line “```”.', start: 0, end: 0,
};

const notClosed = ({ opening: { start, end } }: Fence): SyntaxProblem => ({
    rule: 'syntax-error', message: 'The block that starts here has no end, so all text after it is read as charter. Write the same mark on a line of its own after the charter.', start, end,
});
