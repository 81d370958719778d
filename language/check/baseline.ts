import type { RuleId } from '../generated/rule-ids.js';
import type { Finding } from './finding.js';

/** How many findings of each rule a file had when the baseline was taken. */
export type BaselineCounts = { readonly [R in RuleId]?: number };

/** What stands for itself: findings that nobody has accepted otherwise. A fault of Concordat never enters a baseline. */
const isCounted = ({ rule, accepted }: Finding) => accepted === undefined && rule !== 'internal-error';

export function countsFor(findings: readonly Finding[]): BaselineCounts {
    const counts: { [R in RuleId]?: number } = {};
    for (const { rule } of findings.filter(isCounted)) counts[rule] = (counts[rule] ?? 0) + 1;
    return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The findings of a file, of which those of a rule may stand while there are no more of them than the baseline counts. Where there are
 * more, all of the rule count: nobody can tell which are the new ones.
 */
export function withBaseline(findings: readonly Finding[], baseline: BaselineCounts): Finding[] {
    const counts = countsFor(findings);
    return findings.map(finding => (isCounted(finding) && counts[finding.rule]! <= (baseline[finding.rule] ?? 0) ? { ...finding, accepted: { by: 'baseline' } } : finding));
}

/** The baseline without what has been fixed since. */
export function pruned(baseline: BaselineCounts, findings: readonly Finding[]): BaselineCounts {
    const counts = countsFor(findings);
    const left = Object.entries(baseline).map(([rule, count]) => [rule, Math.min(count, counts[rule as RuleId] ?? 0)] as const);
    return Object.fromEntries(left.filter(([, count]) => count > 0));
}
