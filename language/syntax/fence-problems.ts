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
    rule: 'syntax-error', message: 'This file holds no charter: in a Markdown file, a charter stands between a line “```concordat” and a line “```”.', start: 0, end: 0,
};

const notClosed = ({ opening: { start, end } }: Fence): SyntaxProblem => ({
    rule: 'syntax-error', message: 'The block that opens here is not closed, so what follows it counts as charter: write the same mark alone on a line behind it.', start, end,
});
