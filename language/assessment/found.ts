import type { AssessedFinding } from './assessed-finding.js';

type Found = Pick<AssessedFinding, 'claims'>;

/** A finding that rests on no claim of the papers: it moves no state. */
const isGoodPractice = ({ claims }: Found): boolean => claims.every(({ strength }) => strength === 'ours');

/** Nothing was found against what the model asks for; what was found goes beyond it. */
export const isGoodPracticeOnly = (findings: readonly Found[]): boolean => findings.length > 0 && findings.every(isGoodPractice);

/** What was found on a condition, beside its state: `2 findings`; of good practice alone, which no state counts, `1 note on practice`. */
export function foundInWords(findings: readonly Found[]): string {
    const noun = isGoodPracticeOnly(findings) ? ['note on practice', 'notes on practice'] : ['finding', 'findings'];
    return findings.length === 0 ? '' : `${findings.length} ${noun[findings.length === 1 ? 0 : 1]!}`;
}
