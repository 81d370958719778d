/** What reading a file came to. */
export type ReadOutcome =
    | { readonly outcome: 'text'; readonly text: string }
    | { readonly outcome: 'missing' | 'outside' }
    | { readonly outcome: 'unreadable'; readonly reason: string };

export type Reader = (uri: string) => Promise<ReadOutcome>;
