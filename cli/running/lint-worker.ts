import { parentPort, workerData } from 'node:worker_threads';
import { lintFiles, type Check } from './lint-files.js';
import type { Candidate } from '../input/find-charters.js';
import { toPlain, type PlainFile } from './serialized-file.js';
import { UserProblem } from './user-problem.js';
import { Workspaces } from './workspaces.js';

export interface WorkOrder {
    readonly candidates: readonly Candidate[];
    readonly how: Check;
}

/** What a worker tells: one more file is checked; all are; or why they cannot be. */
export type WorkerMessage =
    | { readonly is: 'checked' }
    | { readonly is: 'done'; readonly files: readonly PlainFile[]; readonly unread: readonly string[] }
    | { readonly is: 'problem'; readonly message: string };

const { candidates, how } = workerData as WorkOrder;
const tell = (message: WorkerMessage) => parentPort!.postMessage(message);
try {
    const { files, unread } = await lintFiles(candidates, new Workspaces(undefined, how.levels), how, () => tell({ is: 'checked' }));
    tell({ is: 'done', files: files.map(toPlain), unread });
} catch (thrown) {
    if (!(thrown instanceof UserProblem)) throw thrown;
    tell({ is: 'problem', message: thrown.message });
}
