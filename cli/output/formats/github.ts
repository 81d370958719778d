import type { Severity } from '../../../language/rules/rule.js';
import { safeText } from '../safe-text.js';
import { append } from '../../../files/write.js';
import type { Render } from './registry.js';
import { repositoryPlace } from '../reported-place.js';
import { openFindings } from './shown-findings.js';
import { asMarkdown, whatFits } from './markdown.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** Workflow commands, which GitHub shows as annotations on the changed lines; and the summary of the job, where there is one. */
export const render: Render = (result, options) => {
    const summary = process.env['GITHUB_STEP_SUMMARY'];
    if (summary) append(summary, whatFits(asMarkdown(result, options), mostOfSummary));
    const unread = result.unread.map(sentence => `::error title=Not checked::${data(sentence)}\n`);
    return [...unread, ...openFindings(result, options).map(finding => {
        const { file, line, column, endLine, endColumn } = repositoryPlace(finding);
        const columns = endLine === line ? `,col=${column},endColumn=${endColumn}` : '';
        return `::${commands[finding.severity]} file=${property(file)},line=${line},endLine=${endLine}${columns},title=${property(finding.rule)}::${data(finding.message)}\n`;
    })].join('');
};

/** GitHub drops a summary of more than a mebibyte whole; what other steps wrote takes some of that. */
const mostOfSummary = 900_000;

/** On one line, so that nothing in it begins another command. */
const data = (text: string) => safeText(text).replaceAll('%', '%25');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
