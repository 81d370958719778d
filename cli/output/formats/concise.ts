import type { Render } from './registry.js';
import { safeText } from '../safe-text.js';
import { counted, countedAs } from '../counts.js';
import { reportedPlace } from '../reported-place.js';
import { openFindings, shownFindings } from './shown-findings.js';

/** A line for each finding, as many editors and tools can read it; then how many there are. */
export const render: Render = (result, options) => {
    const lines = result.files.flatMap(file => shownFindings(file, options).map(finding => {
        const { file: path, line, column } = reportedPlace(finding);
        return `${safeText(path)}:${line}:${column}: ${finding.accepted ? countedAs[finding.accepted.by] : finding.severity} ${finding.rule}: ${safeText(finding.message)}\n`;
    }));
    if (options.isQuiet || (result.files.length === 0 && result.unread.length > 0)) return lines.join('');
    return `${lines.join('')}${counted(openFindings(result, options).length, 'finding')} in ${counted(result.files.length, 'file')}\n`;
};
