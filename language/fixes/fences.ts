import type { OffsetEdit } from '../text/offset-edit.js';
import { fenceAt, within } from '../syntax/literate.js';
import type { SourceDocument } from '../syntax/document.js';

/**
 * The edit as a literate charter can take it: prose stays as it is, and what is written lands in a fence. None where there is
 * no fence for it. Of a plain charter the edit itself.
 */
export function inFences({ fences }: SourceDocument, edit: OffsetEdit): OffsetEdit[] {
    if (!fences) return [edit];
    const touched = fences.filter(({ start, end }) => start <= edit.end && edit.start <= end);
    const home = fenceAt(touched, edit.start) ?? touched[0];
    return touched
        .map(fence => ({ start: Math.max(edit.start, fence.start), end: Math.min(edit.end, fence.end), text: fence === home ? within(fence, edit.text) : '' }))
        .filter(({ start, end, text }) => end > start || text !== '');
}
