import { acceptedBecause, rankOf, type Finding } from '../../../language/check/finding.js';
import { escapeMarkdown } from '../../../language/text/markdown.js';
import { countsInWords, countsOf, counted, sentenceCase } from '../counts.js';
import { safeText } from '../safe-text.js';
import type { Render } from './registry.js';
import { reportedPlace } from '../reported-place.js';
import { shownFindings } from './shown-findings.js';

/** For a comment on a pull request, or the summary of a job: what is found, the most severe first; what may stand is folded away. */
export const render: Render = (result, options) => whatFits(asMarkdown(result, options), maxComment);

/** GitHub takes no longer comment. */
const maxComment = 65_536;

/** Whole lines, as many as there is room for, and a note of what was cut. */
export function whatFits(markdown: string, most: number): string {
    if (Buffer.byteLength(markdown) <= most) return markdown;
    const lines = markdown.split('\n');
    const room = most - 200;
    let [size, kept] = [0, 0];
    while (size + Buffer.byteLength(lines[kept]!) + 1 <= room) size += Buffer.byteLength(lines[kept++]!) + 1;
    const shown = lines.slice(0, kept).join('\n');
    const isFolded = shown.includes('<details>') && !shown.includes('</details>');
    const rows = lines.slice(kept).filter(line => line.startsWith('| ')).length;
    return `${shown}\n${isFolded ? '\n</details>\n' : ''}\n> ${counted(rows, 'row')} did not fit here: \`concordat lint\` shows all.\n`;
}

/** The same without a limit. */
export const asMarkdown: Render = (result, options) => {
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
