import type { Finding } from '../../../language/check/finding.js';
import type { Severity } from '../../../language/rules/rule.js';
import { safeText } from '../safe-text.js';
import { append } from '../../../files/write.js';
import type { ReportFormat } from './report-format.js';
import { repositoryPlace } from '../reported-place.js';
import { openFindings } from './shown-findings.js';
import { Comment, rowsOf, type Rows } from './markdown.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** The annotations of a file, and its rows in the summary of the job, where there is one. */
interface Piece {
    readonly annotations: string;
    readonly rows?: Rows;
}

/** Workflow commands, which GitHub shows as annotations on the changed lines; and the summary of the job. */
export const format: ReportFormat<Piece> = {
    pieceOf: (file, options) => ({ annotations: openFindings(file, options).map(annotation).join(''), ...(summaryFile() ? { rows: rowsOf(file, options) } : {}) }),
    begin() {
        const comment = new Comment(maxSummary);
        return {
            add({ annotations, rows }) {
                if (rows) comment.add(rows);
                return annotations;
            },
            addUnread: sentence => `::error title=Not checked::${data(sentence)}\n`,
            end(summary) {
                const file = summaryFile();
                if (file) append(file, comment.end(summary));
                return '';
            },
        };
    },
};

const summaryFile = () => process.env['GITHUB_STEP_SUMMARY'];

function annotation(finding: Finding): string {
    const { file, line, column, endLine, endColumn } = repositoryPlace(finding);
    const columns = endLine === line ? `,col=${column},endColumn=${endColumn}` : '';
    return `::${commands[finding.severity]} file=${property(file)},line=${line},endLine=${endLine}${columns},title=${property(finding.rule)}::${data(finding.message)}\n`;
}

/** GitHub drops a summary of more than a mebibyte whole; what other steps wrote takes some of that. */
const maxSummary = 900_000;

/** On one line, so that nothing in it begins another command. */
const data = (text: string) => safeText(text).replaceAll('%', '%25');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
