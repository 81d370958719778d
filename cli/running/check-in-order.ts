import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Candidate } from '../input/find-charters.js';
import { Checker } from './checker.js';
import type { Check } from './lint-files.js';
import type { Checked, Rendering } from './rendering.js';
import { Helpers } from './helpers.js';
import type { Workspaces } from './workspaces.js';

/** The work to do, the same in every thread. */
export interface WorkOrder {
    readonly how: Check;
    readonly rendering: Rendering;
}

/** Each thread has a parser of its own in memory, so that many more than there are processors only take room. */
const maxThreads = 4 * availableParallelism();

/** How many files are measured before other threads are called for help. */
const measured = 8;

/** For fewer files, memory does not grow so far that it would have to be bounded. */
const many = 32;

/**
 * Checks files, and answers them in their order. Without a number of threads, others help where that pays: where it would save at least as much
 * time as they take to begin, by what was measured in this run.
 * @param loadTime how long it took here to load what checks, in milliseconds.
 */
export async function* checkInOrder(candidates: readonly Candidate[], order: WorkOrder, { workspaces, threads, loadTime }: { readonly workspaces: Workspaces; readonly threads: number | undefined; readonly loadTime: number }): AsyncGenerator<Checked> {
    const checker = await Checker.of(order, workspaces);
    const limit = Math.min(threads ?? availableParallelism(), maxThreads, candidates.length);
    const queue = new Queue(candidates);
    const meter = new Meter(loadTime);
    const young = candidates.length < many ? undefined : new (await import('./young-generation.js')).YoungGeneration();
    let helpers: Helpers | undefined = threads === undefined || limit < 2 ? undefined : new Helpers(limit - 1, order, queue);
    try {
        while (!queue.isDone) {
            const own = queue.take(1);
            if (own) {
                meter.start();
                queue.put(own.first, [await checker.check(own.files[0]!)]);
                meter.stop();
            } else if (!queue.isReady) {
                await helpers!.next();
            }
            // The messages of the other threads, and signals, come between turns. After the last file there is none to wait for, and Node would collect garbage in it.
            if (helpers || queue.left > 0) await nextTurn();
            helpers?.feed();
            while (queue.isReady) yield queue.shift();
            if (!helpers && threads === undefined && limit > 1 && meter.paysFor(queue.left)) {
                young?.release();
                helpers = new Helpers(limit - 1, order, queue);
            }
            if (helpers?.areWarm ?? true) young?.bound();
        }
    } finally {
        young?.release();
        await helpers?.end();
    }
}

/** Measures how long a thread takes to begin, and a file to be checked. */
export class Meter {
    private readonly times: number[] = [];
    private startedAt = 0;
    private beginning = 0;

    constructor(private readonly loadTime: number) {}

    start(): void {
        this.startedAt = performance.now();
    }

    stop(): void {
        const now = performance.now();
        // The first file takes the building of the parser with it, as it does in every thread.
        if (this.beginning === 0) this.beginning = this.loadTime + now - this.startedAt;
        else this.times.push(now - this.startedAt);
        if (this.times.length > measured) this.times.shift();
    }

    /** With a second thread, what is left takes half of the time once that has begun; so it must take three times as long as beginning. */
    paysFor(left: number): boolean {
        return this.times.length === measured && left * this.times.reduce((sum, time) => sum + time, 0) / measured > 3 * this.beginning;
    }
}

/** Files that follow each other. */
export interface Batch {
    readonly first: number;
    readonly files: readonly Candidate[];
}

/** The files to check, handed out in their order, and the results, taken in their order. */
export class Queue {
    private readonly results = new Map<number, Checked>();
    private handedOut = 0;
    private shifted = 0;

    constructor(private readonly candidates: readonly Candidate[]) {}

    /** The next files, at most this many; nothing where all are handed out, or where too many results wait for one before them. */
    take(most: number): Batch | undefined {
        const room = Math.min(this.candidates.length, this.shifted + maxWaiting) - this.handedOut;
        if (room <= 0) return undefined;
        const first = this.handedOut;
        this.handedOut += Math.min(most, room);
        return { first, files: this.candidates.slice(first, this.handedOut) };
    }

    put(first: number, results: readonly Checked[]): void {
        for (const [index, result] of results.entries()) this.results.set(first + index, result);
    }

    /** The next file in the order is checked. */
    get isReady(): boolean {
        return this.results.has(this.shifted);
    }

    shift(): Checked {
        const result = this.results.get(this.shifted)!;
        this.results.delete(this.shifted++);
        return result;
    }

    /** How many files nobody has begun. */
    get left(): number {
        return this.candidates.length - this.handedOut;
    }

    get isDone(): boolean {
        return this.shifted === this.candidates.length;
    }
}

/** So many files may be checked, or begun, of which an earlier one is not. */
const maxWaiting = 256;
