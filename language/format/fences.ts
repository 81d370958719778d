import type { Fence } from '../syntax/fence.js';
import { fenceAt, within } from '../syntax/literate.js';
import type { OffsetEdit } from '../text/offset-edit.js';

/**
 * The parts of a change of white space that lie in fences. Between words of two fences each fence is laid out by itself: the one
 * ends with its last line, the other begins with the indentation of its first.
 */
export function laidInFences(fences: readonly Fence[], { start, end, text }: OffsetEdit): OffsetEdit[] {
    const [first, last] = [fenceAt(fences, start), fenceAt(fences, end)];
    if (first && first === last) return [{ start, end, text: within(first, text) }];
    return [
        ...(first ? [{ start, end: first.end, text: '\n' }] : []),
        ...(last ? [{ start: last.start, end, text: last.prefix + text.slice(text.lastIndexOf('\n') + 1) }] : []),
    ];
}
