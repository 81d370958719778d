import type { Accepted, Finding } from './finding.js';

/** How many findings there are of each severity; those that may stand are counted apart. */
export interface Counts {
    error: number;
    warning: number;
    info: number;
    hint: number;
    explained: number;
    ignored: number;
    baseline: number;
}

/** What a finding that may stand is called. */
export const countedAs = { explanation: 'explained', comment: 'ignored', baseline: 'baseline' } as const satisfies Record<Accepted['by'], keyof Counts>;

/** Counts of nothing, to add to. */
export const noCounts = (): Counts => ({ error: 0, warning: 0, info: 0, hint: 0, explained: 0, ignored: 0, baseline: 0 });

export function countsOf(findings: readonly Finding[]): Counts {
    const counts = noCounts();
    for (const { severity, accepted } of findings) counts[accepted ? countedAs[accepted.by] : severity]++;
    return counts;
}
