import type { PaperOutcome } from '../documents/paper.js';
import type { LockOutcome } from '../model/lock.js';
import { canonicalUri } from '../text/uri.js';

/** The documents that charters cite, and what was confirmed of them. A literate charter may be such a document too. */
export class Papers {
    private readonly papers = new Map<string, PaperOutcome>();
    private locked: LockOutcome | undefined;

    /** Takes in what reading a document came to. */
    set(uri: string, outcome: PaperOutcome): void {
        this.papers.set(canonicalUri(uri), outcome);
    }

    at(uri: string): PaperOutcome | undefined {
        return this.papers.get(canonicalUri(uri));
    }

    has(uri: string): boolean {
        return this.papers.has(canonicalUri(uri));
    }

    delete(uri: string): void {
        this.papers.delete(canonicalUri(uri));
    }

    /** Takes in what reading the lock came to. */
    setLock(outcome: LockOutcome): void {
        this.locked = outcome;
    }

    /** What was confirmed; nothing while nobody has looked. */
    get lock(): LockOutcome {
        return this.locked ?? { outcome: 'missing' };
    }

    /** Someone has looked whether there is a lock. */
    get hasLock(): boolean {
        return this.locked !== undefined;
    }

    copy(): Papers {
        const copy = new Papers();
        for (const [uri, paper] of this.papers) copy.papers.set(uri, paper);
        copy.locked = this.locked;
        return copy;
    }
}
