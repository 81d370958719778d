import type { Connection } from 'vscode-languageserver';
import { assess } from '../../language/assessment/assessment.js';
import type { Report } from '../../language/report/blocks.js';
import { reportAsHtml } from '../../language/report/html.js';
import { reportAsMarkdown } from '../../language/report/markdown.js';
import { reportOf } from '../../language/report/report.js';
import type { Host } from '../host.js';
import type { Projects } from '../projects.js';

/** `blocks` is the report as data, for a client that makes a document of it by itself. */
export type ReportFormat = 'html' | 'markdown' | 'docx' | 'blocks';

export interface ReportRequest {
    readonly uri: string;
    readonly format: ReportFormat;
}

/** `concordat/report`: the report for the board. A Word document comes in base64. Null where no partnership is declared. */
export function registerReport(connection: Connection, projects: Projects, { wordDocument }: Host): void {
    connection.onRequest('concordat/report', async ({ uri, format }: ReportRequest): Promise<string | Report | null> => {
        const document = await projects.document(uri);
        const inspection = document && projects.inspectionOf(document);
        const assessment = inspection && assess(inspection);
        if (!assessment) return null;
        const report = reportOf(inspection.charter!, assessment);
        switch (format) {
            case 'html': return reportAsHtml(report);
            case 'markdown': return reportAsMarkdown(report);
            case 'blocks': return report;
            case 'docx': {
                if (!wordDocument) throw new Error('This server makes no Word documents.');
                return wordDocument(report);
            }
        }
    });
}
