import { parentPort, workerData } from 'node:worker_threads';
import type { Batch, WorkOrder } from './check-in-order.js';
import { Checker } from './checker.js';
import type { Checked } from './rendering.js';
import { UserProblem } from './user-problem.js';

/** What a worker says: these files are checked; or why they cannot be. */
export type WorkerMessage =
    | { readonly kind: 'checked'; readonly first: number; readonly files: readonly Checked[] }
    | { readonly kind: 'problem'; readonly message: string; readonly files: readonly string[] };

const port = parentPort!;
const answer = (message: WorkerMessage) => port.postMessage(message);
const checker = Checker.of(workerData as WorkOrder);
let work: Promise<void> = Promise.resolve();
port.on('message', (batch: Batch) => {
    work = work.then(() => checkAll(batch));
});

async function checkAll({ first, files }: Batch): Promise<void> {
    try {
        const checked: Checked[] = [];
        for (const file of files) checked.push(await (await checker).check(file));
        answer({ kind: 'checked', first, files: checked });
    } catch (thrown) {
        if (!(thrown instanceof UserProblem)) throw thrown;
        answer({ kind: 'problem', message: thrown.message, files: thrown.files });
    }
}
