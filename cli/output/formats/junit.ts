import { acceptedBecause, isAtLeast, type Finding } from '../../../language/check/finding.js';
import type { LintedFile } from '../../running/lint-files.js';
import type { Render, RenderOptions } from './registry.js';
import { reportedPlace } from '../reported-place.js';
import { shownFindings } from './shown-findings.js';
import { asXml, xmlText } from './xml.js';

/** A suite for each charter, and a case for each finding: what is as severe as --fail-on says fails, the rest is told. A charter in which nothing is found passes as one case; one that could not be read is an error. */
export const render: Render = ({ files, unread }, options) => {
    const suites = [...files.map(file => suite(file, options)), ...(unread.length > 0 ? [unreadSuite(unread)] : [])];
    const sum = (key: '@tests' | '@failures' | '@errors') => suites.reduce((total, each) => total + each[key], 0);
    return asXml({ testsuites: { '@name': 'Concordat', '@tests': sum('@tests'), '@failures': sum('@failures'), '@errors': sum('@errors'), testsuite: suites } });
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
