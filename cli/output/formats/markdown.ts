import { acceptedBecause, type Finding } from '../../../language/check/finding.js';
import type { Severity } from '../../../language/rules/rule.js';
import { sentence } from '../../../language/text/sentence.js';
import { escapeMarkdown } from '../../../language/text/markdown.js';
import { counted } from '../../../language/text/counted.js';
import { countsInWords } from '../counts.js';
import { safeText } from '../safe-text.js';
import type { RenderOptions, ReportFormat, Summary } from './report-format.js';
import type { LintedFile } from '../../running/lint-files.js';
import { reportedPlace } from '../reported-place.js';
import { shownFindings } from './shown-findings.js';

/** What a comment says of a file: the rows of its tables. */
export interface Rows {
    readonly open: Readonly<Record<Severity, readonly string[]>>;
    /** Of findings that may stand. */
    readonly accepted: readonly string[];
}

/** For a comment on a pull request, or the summary of a job: what is found, the most severe first; what may stand is folded away. */
export const format: ReportFormat<Rows> = {
    pieceOf: rowsOf,
    begin() {
        const comment = new Comment(maxComment);
        return { add: rows => comment.add(rows), addUnread: () => '', end: summary => comment.end(summary) };
    },
};

/** GitHub takes no longer comment. */
const maxComment = 65_536;

export function rowsOf(file: LintedFile, options: RenderOptions): Rows {
    const shown = shownFindings(file, options);
    const openOf = (severity: Severity) => shown.filter(each => !each.accepted && each.severity === severity).map(finding => row(finding.severity, place(finding), what(finding)));
    return {
        open: { error: openOf('error'), warning: openOf('warning'), info: openOf('info'), hint: openOf('hint') },
        accepted: shown.filter(({ accepted }) => accepted).map(finding => row(place(finding), what(finding), cell(acceptedBecause(finding.accepted!)))),
    };
}

/** The tables of a comment as they grow. Of each only those rows are kept that may fit, because the most severe come first and are known last. */
export class Comment {
    private readonly tables = { error: new Table(), warning: new Table(), info: new Table(), hint: new Table(), accepted: new Table() };

    /** @param limit how many bytes it may have. */
    constructor(private readonly limit: number) {}

    add({ open, accepted }: Rows): '' {
        for (const [name, rows] of Object.entries({ ...open, accepted })) this.tables[name as keyof typeof this.tables].add(rows, this.limit);
        return '';
    }

    end({ files, unread, counts }: Summary): string {
        const { accepted, ...bySeverity } = this.tables;
        const open = Object.values(bySeverity).flatMap(({ rows }) => rows);
        const found = countsInWords(counts);
        const markdown = [
            '## Concordat',
            `${found === '' ? 'No problems found' : sentence(found)}, ${counted(files.length, 'file')} checked.`,
            ...(open.length > 0 ? [table(['', 'Where', 'What'], open)] : []),
            ...(accepted.rows.length > 0 ? ['<details>\n<summary>Accepted findings, and why</summary>', table(['Where', 'What', 'Why'], accepted.rows), '</details>'] : []),
            ...unread.map(sentence => `> ${escapeMarkdown(sentence)}`),
        ].join('\n\n') + '\n';
        return whatFits(markdown, this.limit, Object.values(this.tables).reduce((sum, { left }) => sum + left, 0));
    }
}

class Table {
    readonly rows: string[] = [];
    /** How many rows are not kept. */
    left = 0;
    private size = 0;

    add(rows: readonly string[], limit: number): void {
        for (const each of rows) {
            if (this.size > limit) {
                this.left++;
                continue;
            }
            this.rows.push(each);
            this.size += Buffer.byteLength(each);
        }
    }
}

/**
 * Whole lines, as many as there is room for, and a note of what was cut.
 * @param left rows that are not even in the text.
 */
function whatFits(markdown: string, limit: number, left: number): string {
    if (Buffer.byteLength(markdown) <= limit) return markdown;
    const lines = markdown.split('\n');
    const room = limit - 200;
    let [size, kept] = [0, 0];
    while (size + Buffer.byteLength(lines[kept]!) + 1 <= room) size += Buffer.byteLength(lines[kept++]!) + 1;
    const shown = lines.slice(0, kept).join('\n');
    const isFolded = shown.includes('<details>') && !shown.includes('</details>');
    const rows = left + lines.slice(kept).filter(line => line.startsWith('| ')).length;
    return `${shown}\n${isFolded ? '\n</details>\n' : ''}\n> ${counted(rows, 'row')} did not fit here: \`concordat lint\` shows all.\n`;
}

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly string[]) => [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');
const what = (finding: Finding) => `${cell(finding.message)} (\`${finding.rule}\`)`;

const place = (finding: Finding) => {
    const { file, line, column } = reportedPlace(finding);
    return `${cell(file)}:${line}:${column}`;
};

/** One line, in which nothing of Markdown or HTML has a meaning. */
const cell = (text: string) => escapeMarkdown(safeText(text.replace(/\s+/g, ' '))).replaceAll('@', '@\u200b');
