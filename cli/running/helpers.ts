import { Worker } from 'node:worker_threads';
import type { Batch, Queue, WorkOrder } from './check-in-order.js';
import type { WorkerMessage } from './lint-worker.js';
import { UserProblem } from './user-problem.js';

/** How many files a helper takes at once. */
const batchSize = 4;
/** One is in work, and one waits, so that a helper need not wait for this thread. */
const batchesOfEach = 2;

/** Room for what a thread soon forgets. What Node takes by itself makes two threads need 100 MB more, and no faster. */
const maxYoungGenerationSizeMb = 48;

/** After so many files, a helper has loaded all that it needs, and has the room that it needs. */
const warm = 12;

/** A thread, how many batches it has, and how many files it has checked. */
interface Helper {
    readonly worker: Worker;
    batches: number;
    checked: number;
}

/** Other threads that take files from a queue and put the results back. */
export class Helpers {
    private readonly all: readonly Helper[];
    private problem: unknown;
    private wake = () => {};

    constructor(count: number, order: WorkOrder, private readonly queue: Queue) {
        this.all = Array.from({ length: count }, () => this.start(order));
        this.feed();
    }

    /** Waits until something has come from a helper. */
    async next(): Promise<void> {
        if (this.problem === undefined) await new Promise<void>(resolve => (this.wake = resolve));
    }

    get areWarm(): boolean {
        return this.all.every(({ checked }) => checked >= warm);
    }

    /** Hands files to whoever has few. Throws what a helper could not do. */
    feed(): void {
        if (this.problem !== undefined) throw this.problem;
        for (const each of this.all) {
            while (each.batches < batchesOfEach) {
                // Towards the end, less, so that all end at the same time.
                const batch: Batch | undefined = this.queue.take(Math.max(1, Math.min(batchSize, Math.floor(this.queue.left / (4 * this.all.length)))));
                if (!batch) return;
                each.batches++;
                each.worker.postMessage(batch);
            }
        }
    }

    async end(): Promise<void> {
        await Promise.all(this.all.map(({ worker }) => worker.terminate()));
    }

    private start(workerData: WorkOrder): Helper {
        const helper: Helper = { worker: new Worker(new URL('./lint-worker.cjs', import.meta.url), { workerData, resourceLimits: { maxYoungGenerationSizeMb } }), batches: 0, checked: 0 };
        helper.worker.on('error', thrown => this.fail(thrown));
        helper.worker.on('message', (message: WorkerMessage) => {
            if (message.kind === 'problem') return this.fail(new UserProblem(message.message, message.files));
            helper.batches--;
            helper.checked += message.files.length;
            this.queue.put(message.first, message.files);
            this.wake();
        });
        return helper;
    }

    private fail(thrown: unknown): void {
        this.problem ??= thrown;
        this.wake();
    }
}
