import type { AssessedFinding } from './assessed-finding.js';

type Found = Pick<AssessedFinding, 'claims' | 'accepted'>;

/** A finding that rests on no claim of the papers: it moves no state. */
const isGoodPractice = ({ claims }: Found): boolean => claims.every(({ strength }) => strength === 'ours');

/** Nothing was found against what the model asks for; what was found goes beyond it. */
export const isGoodPracticeOnly = (findings: readonly Found[]): boolean => findings.length > 0 && findings.every(isGoodPractice);

/** What was found on a condition, beside its state: `2 findings (1 explained)`; of good practice alone, which no state counts, `1 note on practice`. A finding that is explained is still one, and says so. */
export function foundInWords(findings: readonly Found[]): string {
    if (findings.length === 0) return '';
    const nouns = isGoodPracticeOnly(findings) ? ['note on practice', 'notes on practice'] : ['finding', 'findings'];
    const explained = findings.filter(({ accepted }) => accepted !== undefined).length;
    const which = explained === 0 ? '' : explained < findings.length ? ` (${explained} explained)` : findings.length === 1 ? ' (explained)' : ' (all explained)';
    return `${findings.length} ${nouns[findings.length === 1 ? 0 : 1]!}${which}`;
}
