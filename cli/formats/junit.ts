import { acceptedBecause, type Finding } from '../../language/check/finding.js';
import type { LintedFile } from '../lint.js';
import type { Render, RenderOptions } from './registry.js';
import { reportedPlace } from '../places.js';
import { shownFindings } from './shown.js';
import { asXml, xmlText } from './xml.js';

/** A suite for each charter, and a case for each finding: errors and warnings fail, the rest is told. A charter in which nothing is found passes as one case. */
export const render: Render = ({ files }, options) => {
    const suites = files.map(file => suite(file, options));
    const sum = (key: '@tests' | '@failures' | '@skipped') => suites.reduce((total, each) => total + each[key], 0);
    return asXml({ testsuites: { '@name': 'Concordat', '@tests': sum('@tests'), '@failures': sum('@failures'), '@errors': 0, testsuite: suites } });
};

const fails = ({ severity, accepted }: Finding) => !accepted && (severity === 'error' || severity === 'warning');

function suite(file: LintedFile, options: RenderOptions) {
    const name = xmlText(file.path);
    const found = shownFindings(file, options);
    const cases = found.length === 0 ? [{ '@name': 'nothing is found', '@classname': name, '@time': 0 }] : found.map(finding => testCase(finding, name));
    return {
        '@name': name, '@tests': cases.length, '@failures': found.filter(fails).length, '@errors': 0, '@skipped': found.filter(({ accepted }) => accepted).length, '@time': 0,
        testcase: cases,
    };
}

function testCase(finding: Finding, name: string) {
    const { line, column } = reportedPlace(finding);
    const message = xmlText(finding.message);
    const outcome = finding.accepted ? { skipped: { '@message': xmlText(acceptedBecause(finding.accepted)) } }
        : fails(finding) ? { failure: { '@message': message, '@type': finding.severity, '#text': `${name}:${line}:${column} ${message}` } } : { 'system-out': message };
    return { '@name': `${finding.rule} at ${line}:${column}`, '@classname': name, '@time': 0, ...outcome };
}
