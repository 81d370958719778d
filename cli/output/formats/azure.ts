import type { Finding } from '../../../language/check/finding.js';
import { repositoryPlace } from '../reported-place.js';
import { safeText } from '../safe-text.js';
import { rowOfPieces, type ReportFormat } from './report-format.js';
import { openFindings } from './shown-findings.js';

/** Logging commands of Azure Pipelines, which show errors and warnings as issues of the build; other findings are lines of the log. */
export const format: ReportFormat = {
    pieceOf: (file, options) => openFindings(file, options).map(lineOf).join(''),
    begin: () => rowOfPieces({ unread: sentence => `##vso[task.logissue type=error]${data(sentence)}\n` }),
};

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
