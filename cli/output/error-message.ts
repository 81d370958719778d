import { isAbsolute } from 'node:path';
import { NotWritten } from '../../files/write.js';
import { shownPath } from '../input/find-charters.js';
import { safeText, safeLines } from './safe-text.js';
import { UserProblem } from '../running/user-problem.js';

/** What the user is told of what was thrown: a sentence on what can be put right; undefined where the fault is Concordat's. */
export function toldOf(thrown: unknown): string | undefined {
    if (thrown instanceof UserProblem) return safeLines(thrown.message);
    if (thrown instanceof NotWritten) return `“${safeText(isAbsolute(thrown.file) ? shownPath(thrown.file) : thrown.file)}” cannot be written: ${thrown.message}.`;
    return undefined;
}
