import {
    type CancellationToken, type Connection, type Diagnostic, type DocumentDiagnosticReport,
    type ResultProgressReporter, type WorkspaceDiagnosticParams, type WorkspaceDiagnosticReport, type WorkspaceDiagnosticReportPartialResult, type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { canonicalUri } from '../../language/text/uri.js';
import { breather, pause } from '../pause.js';
import type { DiagnosticWriter } from '../diagnostic-writer.js';
import type { Projects } from '../projects.js';

/** How long to wait for further changes before an answer that waited for one is given, in milliseconds. */
const patience = 50;

/** Answers what is found in a document, or in all of them. */
export function pullDiagnostics(connection: Connection, projects: Projects, writer: DiagnosticWriter): void {
    const reports = new Reports(projects, writer);
    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }): Promise<DocumentDiagnosticReport> => {
        const { id, items } = await reports.of(canonicalUri(textDocument.uri));
        return id === previousResultId ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items };
    });
    connection.languages.diagnostics.onWorkspace((params, token, _, progress) => reports.ofAll(params, token, progress));
}

interface Report {
    readonly id: string;
    readonly items: Diagnostic[];
}

/** Results with ids that differ where the results do. They begin with the time, so that a client that outlives a server takes none for the other's. */
class Reports {
    private readonly started = Date.now().toString(36);
    private readonly known = new Map<string, { readonly id: string; readonly written: string }>();
    private count = 0;

    constructor(private readonly projects: Projects, private readonly writer: DiagnosticWriter) {}

    async of(uri: string): Promise<Report> {
        const items = await this.writer.of(uri);
        const written = JSON.stringify(items);
        let known = this.known.get(uri);
        if (known?.written !== written) {
            known = { id: `${this.started}-${++this.count}`, written };
            this.known.set(uri, known);
        }
        return { id: known.id, items };
    }

    /**
     * Reports the documents of which something else is found than the client knows. Where there are none, and the client can
     * take reports one by one, the answer waits for a change.
     */
    async ofAll({ previousResultIds }: WorkspaceDiagnosticParams, token: CancellationToken, progress?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>): Promise<WorkspaceDiagnosticReport> {
        const previous = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), value]));
        const items: WorkspaceDocumentDiagnosticReport[] = [];
        let hasReported = false;
        const report = (item: WorkspaceDocumentDiagnosticReport) => {
            hasReported = true;
            if (progress) progress.report({ items: [item] });
            else items.push(item);
        };
        while (!token.isCancellationRequested) {
            const changed = this.nextChange(token);
            for await (const item of this.changed(previous, token)) report(item);
            if (hasReported || !progress) break;
            await changed;
            await pause(patience);
        }
        return { items };
    }

    private async *changed(previous: Map<string, string>, token: CancellationToken): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
        await this.projects.listed();
        const breathe = breather();
        for (const uri of new Set([...this.projects.shown(), ...previous.keys()])) {
            if (token.isCancellationRequested) return;
            const { id, items } = await this.of(uri);
            if (id !== previous.get(uri)) yield { kind: 'full', uri: this.projects.open.spelling(uri), version: this.projects.open.get(uri)?.version ?? null, resultId: id, items };
            await breathe();
        }
    }

    private nextChange(token: CancellationToken): Promise<void> {
        return new Promise(resolve => {
            const end = () => {
                stop();
                resolve();
            };
            const stop = this.projects.onConcerned(end);
            token.onCancellationRequested(end);
        });
    }
}
