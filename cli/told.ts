import { isAbsolute } from 'node:path';
import { NotWritten } from '../files/write.js';
import { shownPath } from './files.js';
import { printed, printedLines } from './printed.js';
import { UserProblem } from './problem.js';

/** What the user is told of what was thrown: a sentence on what can be put right; undefined where the fault is Concordat's. */
export function toldOf(thrown: unknown): string | undefined {
    if (thrown instanceof UserProblem) return printedLines(thrown.message);
    if (thrown instanceof NotWritten) return `“${printed(isAbsolute(thrown.file) ? shownPath(thrown.file) : thrown.file)}” cannot be written: ${thrown.message}.`;
    return undefined;
}
