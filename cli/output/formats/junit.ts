import { acceptedBecause, isAtLeast, type Finding } from '../../../language/check/finding.js';
import type { LintedFile } from '../../running/lint-files.js';
import { rowOfPieces, type RenderOptions, type ReportFormat } from './report-format.js';
import { reportedPlace } from '../reported-place.js';
import { shownFindings } from './shown-findings.js';
import { inXml, xmlHead, xmlText } from './xml.js';

/**
 * A suite for each charter, and a case for each finding: what is as severe as --fail-on says fails, the rest is told. A charter in which nothing
 * is found passes as one case; one that could not be read is an error. Numbers of all suites together would have to stand before the first one, and are left to who reads them.
 */
export const format: ReportFormat = {
    pieceOf: (file, options) => inXml('testsuites', { testsuite: suite(file, options) }),
    begin: () => rowOfPieces({
        head: `${xmlHead}<testsuites name="Concordat">\n`,
        end: ({ unread }) => `${unread.length > 0 ? inXml('testsuites', { testsuite: unreadSuite(unread) }) : ''}</testsuites>\n`,
    }),
};

const fails = ({ severity, accepted }: Finding, { failOn }: RenderOptions) => !accepted && isAtLeast(severity, failOn);

function suite(file: LintedFile, options: RenderOptions) {
    const name = xmlText(file.path);
    const found = shownFindings(file, options);
    const cases = found.length === 0 ? [{ '@name': 'nothing is found', '@classname': name, '@time': 0 }] : found.map(finding => testCase(finding, name, options));
    return {
        '@name': name, '@tests': cases.length, '@failures': found.filter(each => fails(each, options)).length, '@errors': 0, '@skipped': found.filter(({ accepted }) => accepted).length, '@time': 0,
        testcase: cases,
    };
}

function unreadSuite(sentences: readonly string[]) {
    const name = 'not checked';
    return {
        '@name': name, '@tests': sentences.length, '@failures': 0, '@errors': sentences.length, '@skipped': 0, '@time': 0,
        testcase: sentences.map(xmlText).map(sentence => ({ '@name': sentence, '@classname': name, '@time': 0, error: { '@message': sentence, '@type': 'error' } })),
    };
}

function testCase(finding: Finding, name: string, options: RenderOptions) {
    const { line, column } = reportedPlace(finding);
    const message = xmlText(finding.message);
    const outcome = finding.accepted ? { skipped: { '@message': xmlText(acceptedBecause(finding.accepted)) } }
        : fails(finding, options) ? { failure: { '@message': message, '@type': finding.severity, '#text': `${name}:${line}:${column} ${message}` } } : { 'system-out': message };
    return { '@name': `${finding.rule} at ${line}:${column}`, '@classname': name, '@time': 0, ...outcome };
}
