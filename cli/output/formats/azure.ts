import type { Finding } from '../../../language/check/finding.js';
import { repositoryPlace } from '../reported-place.js';
import { safeText } from '../safe-text.js';
import type { Render } from './registry.js';
import { openFindings } from './shown-findings.js';

/** Logging commands of Azure Pipelines, which show errors and warnings as issues of the build; other findings are lines of the log. */
export const render: Render = (result, options) => [
    ...result.unread.map(sentence => `##vso[task.logissue type=error]${data(sentence)}\n`),
    ...openFindings(result, options).map(lineOf),
].join('');

function lineOf(finding: Finding): string {
    const { file, line, column } = repositoryPlace(finding);
    const { severity, rule, message } = finding;
    return severity === 'error' || severity === 'warning'
        ? `##vso[task.logissue type=${severity};sourcepath=${property(file)};linenumber=${line};columnnumber=${column};code=${rule}]${data(message)}\n`
        : `##[debug]${data(`${file}:${line}:${column}: ${severity} ${rule}: ${message}`)}\n`;
}

/** On one line, in which nothing begins another command. */
const data = (text: string) => safeText(text).replaceAll('%', '%AZP25');
const property = (text: string) => data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
