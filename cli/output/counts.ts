import type { Accepted } from '../../language/check/finding.js';
import type { LintedFile } from '../running/lint-files.js';

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

export function countsOf(files: readonly LintedFile[]): Counts {
    const counts: Counts = { error: 0, warning: 0, info: 0, hint: 0, explained: 0, ignored: 0, baseline: 0 };
    for (const { findings } of files) for (const { severity, accepted } of findings) counts[accepted ? countedAs[accepted.by] : severity]++;
    return counts;
}

/** `1 error`, `3 errors`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `2 errors, 1 explained`; nothing where there is nothing. */
export function countsInWords({ error, warning, info, explained, ignored, baseline }: Counts): string {
    const parts = [
        error > 0 ? counted(error, 'error') : '', warning > 0 ? counted(warning, 'warning') : '',
        info > 0 ? `${info} for information` : '', explained > 0 ? `${explained} explained` : '',
        ignored > 0 ? `${ignored} ignored` : '', baseline > 0 ? `${baseline} in the baseline` : '',
    ].filter(part => part !== '');
    return parts.join(', ');
}

export const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
