import { acceptedBecause, rankOf, type Finding } from '../../../language/check/finding.js';
import { escapeMarkdown } from '../../../language/text/markdown.js';
import { countsInWords, countsOf, counted, sentenceCase } from '../counts.js';
import { safeText } from '../safe-text.js';
import type { Render } from './registry.js';
import { reportedPlace } from '../reported-place.js';
import { shownFindings } from './shown-findings.js';

/** For a comment on a pull request, or the summary of a job: what is found, the most severe first; what may stand is folded away. */
export const render: Render = (result, options) => {
    const found = result.files.flatMap(file => shownFindings(file, options)).sort((a, b) => rankOf(a.severity) - rankOf(b.severity));
    const [open, standing] = [found.filter(({ accepted }) => !accepted), found.filter(({ accepted }) => accepted)];
    const counts = countsInWords(countsOf(result.files));
    return [
        '## Concordat',
        `${counts === '' ? 'Nothing found' : sentenceCase(counts)}, ${counted(result.files.length, 'file')} checked.`,
        ...(open.length > 0 ? [table(['', 'Where', 'What'], open.map(finding => [finding.severity, place(finding), `${cell(finding.message)} (\`${finding.rule}\`)`]))] : []),
        ...(standing.length > 0 ? ['<details>\n<summary>What may stand, and why</summary>', table(['Where', 'What', 'Why'], standing.map(finding => [place(finding), `${cell(finding.message)} (\`${finding.rule}\`)`, cell(acceptedBecause(finding.accepted!))])), '</details>'] : []),
        ...result.unread.map(sentence => `> ${escapeMarkdown(sentence)}`),
    ].join('\n\n') + '\n';
};

const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
    [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

const place = (finding: Finding) => {
    const { file, line, column } = reportedPlace(finding);
    return `${cell(file)}:${line}:${column}`;
};

/** One line, in which nothing of Markdown or HTML has a meaning. */
const cell = (text: string) => escapeMarkdown(safeText(text.replace(/\s+/g, ' '))).replaceAll('@', '@\u200b');
