import { createHash } from 'node:crypto';
import type { Finding } from '../../../language/check/finding.js';
import type { Severity } from '../../../language/rules/rule.js';
import { safeText } from '../safe-text.js';
import { itemsInJson, listInJson, type ReportFormat } from './report-format.js';
import { fingerprints } from './fingerprint.js';
import { repositoryPlace } from '../reported-place.js';
import { openFindings } from './shown-findings.js';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'minor', hint: 'info' };

const indent = '';

/** The Code Quality report of GitLab; what may stand is left out. */
export const format: ReportFormat = {
    pieceOf(file, options) {
        const identities = fingerprints(file);
        return itemsInJson(openFindings(file, options).map(finding => issue(finding, identities.get(finding)!)), indent);
    },
    begin: () => listInJson({ head: '', indent, unread: notChecked, end: () => '\n' }),
};

function issue(finding: Finding, fingerprint: string) {
    const { file: path, line, endLine } = repositoryPlace(finding);
    return { description: safeText(finding.message), check_name: finding.rule, fingerprint, severity: severities[finding.severity], location: { path, lines: { begin: line, end: endLine } } };
}

const notChecked = (sentence: string) => ({
    description: safeText(sentence), check_name: 'not-checked', fingerprint: createHash('sha256').update(sentence).digest('hex').slice(0, 32), severity: 'blocker', location: { path: '.', lines: { begin: 1, end: 1 } },
});
