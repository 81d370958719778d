import { Worker } from 'node:worker_threads';
import type { Candidate } from '../input/find-charters.js';
import type { WorkerMessage, WorkOrder } from './lint-worker.js';
import type { Check, LintResult } from './lint-files.js';
import { fromPlain } from './serialized-file.js';
import { UserProblem } from './user-problem.js';
import { partOf } from '../input/shard.js';

/** Checks charters in several threads; the result is the same as in one. */
export async function lintInParallel(candidates: readonly Candidate[], threads: number, how: Check, onChecked: () => void): Promise<LintResult> {
    const parts = Array.from({ length: threads }, (_, index) => partOf(candidates, { part: index + 1, of: threads }));
    const results = await Promise.all(parts.map(part => lintInWorker({ candidates: part, how }, onChecked)));
    return { files: results.flatMap(({ files }) => files), unread: results.flatMap(({ unread }) => unread), fixed: [] };
}

function lintInWorker(workerData: WorkOrder, onChecked: () => void): Promise<LintResult> {
    return new Promise((resolve, reject) => {
        const worker = new Worker(new URL('./lint-worker.js', import.meta.url), { workerData });
        worker.on('error', reject);
        worker.on('message', (message: WorkerMessage) => {
            switch (message.is) {
                case 'checked': return onChecked();
                case 'done': return resolve({ files: message.files.map(fromPlain), unread: message.unread, fixed: [] });
                case 'problem': return reject(new UserProblem(message.message));
            }
        });
    });
}
