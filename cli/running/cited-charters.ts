import { checkedCitations, type Checked } from '../../language/model/drift.js';
import type { BoundDocument } from '../../language/model/entity.js';
import { lockName } from '../../language/model/lock.js';
import type { Workspace } from '../../language/workspace/workspace.js';
import { fileOf, readText, uriOf } from '../../files/disk.js';
import { shownPath } from '../input/find-charters.js';
import { chartersToCheck } from './check-charters.js';
import { unreadSentence } from './lint-files.js';
import type { Overrides } from './overrides.js';
import { UserProblem } from './user-problem.js';
import { Workspaces } from './workspaces.js';

/** A charter with its citations of documents, and what became of each since it was confirmed. */
export interface CitedCharter {
    /** As it is shown. */
    readonly path: string;
    readonly workspace: Workspace;
    readonly document: BoundDocument;
    readonly checked: readonly Checked[];
}

/** The charters that paths name, and the documents that they cite. Throws a UserProblem where one, or what was confirmed, cannot be read. */
export async function citedCharters(paths: readonly string[], overrides: Overrides): Promise<readonly CitedCharter[]> {
    const { candidates } = await chartersToCheck(paths, false, overrides);
    const workspaces = new Workspaces(undefined, overrides);
    const charters: CitedCharter[] = [];
    for (const { file } of candidates) {
        const workspace = workspaces.around(file);
        const read = await readText(uriOf(file), fileOf(workspace.root));
        if (read.outcome !== 'text') throw new UserProblem(unreadSentence(file, read));
        const source = workspace.setText(uriOf(file), read.text);
        await workspaces.prepare(file);
        if (workspace.lock.outcome === 'unreadable') throw new UserProblem(`“${shownPath(fileOf(workspace.lockUri))}” cannot be read: ${workspace.lock.reason}. Correct it, or take it from git again. “${lockName}” records what people have confirmed.`);
        const document = workspace.bind(source);
        charters.push({ path: shownPath(file), workspace, document, checked: checkedCitations(document) });
    }
    return charters;
}
