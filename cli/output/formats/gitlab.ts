import { createHash } from 'node:crypto';
import type { Severity } from '../../../language/rules/rule.js';
import { safeText } from '../safe-text.js';
import type { Render } from './registry.js';
import { fingerprints } from './fingerprint.js';
import { repositoryPlace } from '../reported-place.js';
import { shownFindings } from './shown-findings.js';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'minor', hint: 'info' };

/** The Code Quality report of GitLab; what may stand is left out. */
export const render: Render = ({ files, unread }, options) => {
    const issues = files.flatMap(file => {
        const identities = fingerprints(file);
        return shownFindings(file, options).filter(({ accepted }) => !accepted).map(finding => {
            const { file: path, line, endLine } = repositoryPlace(finding);
            return {
                description: safeText(finding.message), check_name: finding.rule, fingerprint: identities.get(finding)!, severity: severities[finding.severity],
                location: { path, lines: { begin: line, end: endLine } },
            };
        });
    });
    const notChecked = unread.map(sentence => ({
        description: safeText(sentence), check_name: 'not-checked', fingerprint: createHash('sha256').update(sentence).digest('hex').slice(0, 32), severity: 'blocker', location: { path: '.', lines: { begin: 1, end: 1 } },
    }));
    return `${JSON.stringify([...notChecked, ...issues], null, 2)}\n`;
};
