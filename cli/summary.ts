import type { LintedFile } from './lint.js';

/** How many findings there are of each severity; explained ones are counted apart. */
export interface Counts {
    error: number;
    warning: number;
    info: number;
    hint: number;
    explained: number;
}

export function countsOf(files: readonly LintedFile[]): Counts {
    const counts: Counts = { error: 0, warning: 0, info: 0, hint: 0, explained: 0 };
    for (const { findings } of files) for (const { severity, explained } of findings) counts[explained ? 'explained' : severity]++;
    return counts;
}

/** `1 error`, `3 errors`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
