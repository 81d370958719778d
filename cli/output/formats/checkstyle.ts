import type { Severity } from '../../../language/rules/rule.js';
import { rowOfPieces, type ReportFormat } from './report-format.js';
import { reportedPlace } from '../reported-place.js';
import { openFindings } from './shown-findings.js';
import { inXml, xmlHead, xmlText } from './xml.js';

const severities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };

/** The format of Checkstyle, which many tools read; what may stand is left out. */
export const format: ReportFormat = {
    pieceOf: (file, options) => inXml('checkstyle', {
        file: {
            '@name': xmlText(file.path),
            error: openFindings(file, options).map(finding => {
                const { line, column } = reportedPlace(finding);
                return { '@line': line, '@column': column, '@severity': severities[finding.severity], '@message': xmlText(finding.message), '@source': `concordat.${finding.rule}` };
            }),
        },
    }),
    begin: () => rowOfPieces({
        head: `${xmlHead}<checkstyle version="4.3">\n`, end: () => '</checkstyle>\n',
        unread: sentence => inXml('checkstyle', { file: { '@name': '.', error: { '@line': 1, '@severity': 'error', '@message': xmlText(sentence), '@source': 'concordat.not-checked' } } }),
    }),
};
