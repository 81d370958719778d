/** What reading a file came to. */
export type ReadOutcome =
    | { readonly outcome: 'text'; readonly text: string }
    | { readonly outcome: 'missing' | 'outside' }
    | { readonly outcome: 'unreadable'; readonly reason: string };

export type Reader = (uri: string) => Promise<ReadOutcome>;

/** What reading a file that may be no text came to. */
export type BytesOutcome = { readonly outcome: 'bytes'; readonly bytes: Uint8Array } | Exclude<ReadOutcome, { outcome: 'text' }>;

export type BytesReader = (uri: string) => Promise<BytesOutcome>;

/** Reads bytes where only text can be read; documents that are no text are unreadable there. */
export const bytesOfText = (read: Reader): BytesReader => async uri => {
    const outcome = await read(uri);
    return outcome.outcome === 'text' ? { outcome: 'bytes', bytes: new TextEncoder().encode(outcome.text) } : outcome;
};
