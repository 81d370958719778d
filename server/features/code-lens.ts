import type { CodeLens, Command, Connection } from 'vscode-languageserver';
import { clauseLabel, type CitedClause } from '../../language/assist/cited-clauses.js';
import { lensesOf, type Lens } from '../../language/assist/lenses.js';
import { citedClausesOf } from '../cited-documents.js';
import { locationOf, rangeOf } from '../convert.js';
import type { ClientOptions } from '../client-options.js';
import { sayRemark } from '../messages.js';
import type { Projects } from '../projects.js';

/** Lines above declarations: the state of the conditions, and the decisions that affect a stakeholder. Above clauses of a document: how many statements cite them. */
export function registerCodeLens(connection: Connection, projects: Projects, options: ClientOptions): void {
    connection.onCodeLens(async ({ textDocument: { uri } }) => {
        if (!projects.settingsOf(uri).codeLenses) return [];
        const document = await projects.document(uri);
        const ofDeclarations = document ? lensesOf(projects.inspectionOf(document)).map((lens): CodeLens => ({ range: rangeOf(lens.at.place), command: commandOf(lens, options) })) : [];
        return [...ofDeclarations, ...(await citedClausesOf(uri, projects)).map(clause => clauseLens(uri, clause, options))];
    });
}

/** A command of the client's, where it has one; else words alone. */
function commandOf({ label, is, at, places }: Lens, { showsAssessment, showsPlaces }: ClientOptions): Command {
    const title = sayRemark(label);
    if (is === 'assessment') return { title, command: showsAssessment ? 'concordat.showAssessment' : '' };
    return showsPlaces
        ? { title, command: 'concordat.showPlaces', arguments: [at.document.source.uri, rangeOf(at.place).start, places.map(locationOf)] }
        : { title, command: '' };
}

function clauseLens(uri: string, clause: CitedClause, { showsPlaces }: ClientOptions): CodeLens {
    const start = { line: clause.line, character: 0 };
    const title = sayRemark(clauseLabel(clause));
    return { range: { start, end: start }, command: showsPlaces ? { title, command: 'concordat.showPlaces', arguments: [uri, start, clause.statements.map(locationOf)] } : { title, command: '' } };
}
