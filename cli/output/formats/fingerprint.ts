import { createHash } from 'node:crypto';
import type { Finding } from '../../../language/check/finding.js';
import type { LintedFile } from '../../running/lint-files.js';
import { repositoryPlace } from '../reported-place.js';

/**
 * What identifies each finding of a file from one run to the next: its rule, its file, what it is about and what it says, but not
 * where it stands. Of findings that share all these the second and later are numbered.
 */
export function fingerprints({ findings }: LintedFile): Map<Finding, string> {
    const seen = new Map<string, number>();
    return new Map(findings.map(finding => {
        const identity = JSON.stringify([finding.rule, repositoryPlace(finding).file, finding.about, finding.message]);
        const number = seen.get(identity) ?? 0;
        seen.set(identity, number + 1);
        return [finding, createHash('sha256').update(`${identity}#${number}`).digest('hex').slice(0, 32)];
    }));
}
