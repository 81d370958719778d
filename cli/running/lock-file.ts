import { lockWith, withHashes } from '../../language/model/confirm.js';
import type { Checked } from '../../language/model/drift.js';
import { emptyLock, lockName, type Confirmation, type Lock } from '../../language/model/lock.js';
import { lockText, parseLock } from '../../language/model/lock-file.js';
import type { Workspace } from '../../language/workspace/workspace.js';
import { resolveFrom } from '../../language/text/uri.js';
import { fileOf, readText, statOf } from '../../files/disk.js';
import { write } from '../../files/write.js';
import type { CitedCharter } from './cited-charters.js';
import { UserProblem } from './user-problem.js';

/**
 * Writes what was confirmed into the lock of its workspace. The lock is read again first: someone else may have confirmed something since.
 * A file that is no lock is never replaced.
 */
export async function writeConfirmed({ workspace, document, checked }: CitedCharter, anew: ReadonlyMap<Checked, Confirmation>): Promise<void> {
    const file = fileOf(workspace.lockUri);
    const before = await lockIn(workspace);
    const after = withHashes(lockWith(withoutGone(before, workspace), document, checked, anew), path => paperIn(workspace, path));
    const text = lockText(after);
    if (text !== lockText(before)) await write(file, text);
}

async function lockIn(workspace: Workspace): Promise<Lock> {
    const read = await readText(workspace.lockUri, fileOf(workspace.root));
    if (read.outcome === 'missing') return emptyLock;
    const found = read.outcome === 'text' ? parseLock(read.text) : undefined;
    if (found?.outcome !== 'lock') throw new UserProblem(`“${lockName}” cannot be read${found?.outcome === 'unreadable' ? `: ${found.reason}` : ''}, so nothing was confirmed.`);
    return found.lock;
}

/** Charters that are no longer there have nothing confirmed. */
function withoutGone(lock: Lock, workspace: Workspace): Lock {
    const there = Object.entries(lock.confirmed).filter(([path]) => {
        const uri = resolveFrom(workspace.lockUri, path);
        return !uri.startsWith('outside:') && statOf(fileOf(uri))?.isFile();
    });
    return { ...lock, confirmed: Object.fromEntries(there) };
}

function paperIn(workspace: Workspace, path: string) {
    const found = workspace.paperAt(resolveFrom(workspace.lockUri, path));
    return found?.outcome === 'paper' ? found.paper : undefined;
}
