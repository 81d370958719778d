import type { Counts } from '../../language/check/counts.js';
import type { Finding } from '../../language/check/finding.js';
import { counted } from '../../language/text/counted.js';
import type { RuleId } from '../../language/generated/rule-ids.js';

export function addCounts(to: Counts, more: Counts): void {
    for (const [key, count] of Object.entries(more)) to[key as keyof Counts] += count;
}

/** How many findings there are of each rule that nobody has accepted. */
export type RuleCounts = Readonly<Partial<Record<RuleId, number>>>;

export function ruleCountsOf(findings: readonly Finding[]): RuleCounts {
    const counts: Partial<Record<RuleId, number>> = {};
    for (const { rule, accepted } of findings) if (!accepted) counts[rule] = (counts[rule] ?? 0) + 1;
    return counts;
}

/** `2 errors, 1 explained`; nothing where there is nothing. */
export function countsInWords({ error, warning, info, explained, ignored, baseline }: Counts): string {
    const parts = [
        error > 0 ? counted(error, 'error') : '', warning > 0 ? counted(warning, 'warning') : '',
        info > 0 ? `${info} for information` : '', explained > 0 ? `${explained} explained` : '',
        ignored > 0 ? `${ignored} ignored` : '', baseline > 0 ? `${baseline} in the baseline` : '',
    ].filter(part => part !== '');
    return parts.join(', ');
}

