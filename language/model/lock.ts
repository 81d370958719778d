/** The file that records what people have confirmed, in the folder of the workspace. */
export const lockName = 'concordat.lock.json';

/** That a person has read a passage and found that a statement follows from it. */
export interface Confirmation {
    /** The property and what declares it, as the charter names them: `forum Board: quorum`. */
    readonly statement: string;
    /** What it states. */
    readonly value: string;
    /** The citation as the charter writes it. */
    readonly citation: string;
    /** The document, from the folder of the lock. */
    readonly document: string;
    /** Where the passage was, in words that lead to it. */
    readonly at: string;
    /** What it said, as texts are compared: a line for each passage. */
    readonly passage: readonly string[];
    readonly by: string;
    /** The day, such as 2026-11-28. */
    readonly on: string;
}

/** What people have confirmed. */
export interface Lock {
    /** Of each document the SHA-256 of the last version that says all that was confirmed, where that was confirmed. */
    readonly documents: Readonly<Record<string, { readonly sha256: string }>>;
    /** The confirmations by the file of the charter, from the folder of the lock. */
    readonly confirmed: Readonly<Record<string, readonly Confirmation[]>>;
}

/** What reading the lock came to. */
export type LockOutcome =
    | { readonly outcome: 'lock'; readonly lock: Lock }
    | { readonly outcome: 'missing' }
    | { readonly outcome: 'unreadable'; readonly reason: string };

export const emptyLock: Lock = { documents: {}, confirmed: {} };
