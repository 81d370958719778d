import type { Finding } from '../../../language/check/finding.js';
import { rowOfPieces, type ReportFormat } from './report-format.js';
import { safeText } from '../safe-text.js';
import { countedAs } from '../../../language/check/counts.js';
import { counted } from '../../../language/text/counted.js';
import { reportedPlace } from '../reported-place.js';
import { shownFindings } from './shown-findings.js';

/** A line for each finding, as many editors and tools can read it; then how many there are. */
export const format: ReportFormat = {
    pieceOf: (file, options) => shownFindings(file, options).map(lineOf).join(''),
    begin: ({ isQuiet, hints }) => rowOfPieces({
        end: ({ files, unread, counts: { error, warning, info, hint } }) =>
            (isQuiet || (files.length === 0 && unread.length > 0) ? '' : `${counted(error + warning + info + (hints ? hint : 0), 'finding')} in ${counted(files.length, 'file')}\n`),
    }),
};

function lineOf(finding: Finding): string {
    const { file, line, column } = reportedPlace(finding);
    return `${safeText(file)}:${line}:${column}: ${finding.accepted ? countedAs[finding.accepted.by] : finding.severity} ${finding.rule}: ${safeText(finding.message)}\n`;
}
