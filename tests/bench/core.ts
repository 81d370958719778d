import { check as checkIn } from '../../language/check/check.js';
import { Workspace } from '../../language/workspace/workspace.js';

export { parseDocument } from '../../language/syntax/document.js';

/** Reads and checks a text that was never seen before. */
export function check(uri: string, text: string): number {
    const workspace = new Workspace('file:///w');
    workspace.setText(uri, text);
    return checkIn(workspace, uri, { today: '2026-11-23' }).length;
}
