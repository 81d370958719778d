import type { Severity } from '../../../language/rules/rule.js';
import type { Render } from './registry.js';
import { reportedPlace } from '../reported-place.js';
import { shownFindings } from './shown-findings.js';
import { asXml, xmlText } from './xml.js';

const severities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };

/** The format of Checkstyle, which many tools read; what may stand is left out. */
export const render: Render = ({ files, unread }, options) => asXml({
    checkstyle: {
        '@version': '4.3',
        file: [...unread.map(sentence => ({ '@name': '.', error: [{ '@line': 1, '@severity': 'error', '@message': xmlText(sentence), '@source': 'concordat.not-checked' }] })), ...files.map(file => ({
            '@name': xmlText(file.path),
            error: shownFindings(file, options).filter(({ accepted }) => !accepted).map(finding => {
                const { line, column } = reportedPlace(finding);
                return { '@line': line, '@column': column, '@severity': severities[finding.severity], '@message': xmlText(finding.message), '@source': `concordat.${finding.rule}` };
            }),
        }))],
    },
});
