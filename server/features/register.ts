import type { Connection } from 'vscode-languageserver';
import { assess } from '../../language/assessment/assessment.js';
import { registerAsHtml } from '../../language/register/html.js';
import { pageNames } from '../../language/register/page-names.js';
import { registerAsJson, registerOf } from '../../language/register/register.js';
import { rowOf, type Row } from '../../language/register/row.js';
import { reportAsHtml } from '../../language/report/html.js';
import { asReport } from '../../language/report/mark.js';
import { reportOf } from '../../language/report/report.js';
import { isWithin, pathWithin } from '../../language/text/uri.js';
import type { Projects } from '../projects.js';

/** `concordat/register`: a register of the charters in a folder, which the client writes where the author chooses. */
export interface RegisterRequest {
    readonly folder: string;
}

/** Files by their paths within the register; none where no file of the folder declares a partnership. */
export interface RegisterAnswer {
    readonly partnerships: number;
    readonly files: Readonly<Record<string, string>>;
}

/** How far a register looks ahead, and how long a meeting is taken to be, unless the command is told otherwise. */
const options = { days: 90, hoursPerMeeting: 2 };

export function registerRegister(connection: Connection, projects: Projects): void {
    connection.onRequest('concordat/register', async ({ folder }: RegisterRequest): Promise<RegisterAnswer> => {
        await projects.whole();
        const uris = [...projects.shown()].filter(uri => isWithin(folder, uri)).sort();
        const pathOf = (uri: string) => pathWithin(folder, uri);
        const pages = pageNames(uris.map(pathOf));
        const [rows, files]: [Row[], Record<string, string>] = [[], {}];
        for (const uri of uris) {
            const document = await projects.document(uri);
            const inspection = document && projects.inspectionOf(document);
            const assessment = inspection && assess(inspection);
            if (!assessment) continue;
            const page = pages.get(pathOf(uri))!;
            files[page] = asReport(reportAsHtml(reportOf(inspection.charter!, assessment)));
            rows.push(rowOf(inspection.charter!, assessment, pathOf(uri), page));
        }
        if (rows.length === 0) return { partnerships: 0, files: {} };
        const register = registerOf(rows, { today: projects.today(), ...options });
        return { partnerships: rows.length, files: { ...files, 'index.html': [...registerAsHtml(register)].join(''), 'register.json': [...registerAsJson(register)].join('') } };
    });
}
