import { DiagnosticSeverity, type ClientCapabilities, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../language/check/finding.js';
import type { Severity } from '../../language/rules/rule.js';
import type { Projects } from '../projects.js';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
    error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
};

/** Checks the documents that a change concerns, and sends what is found; several changes in a row are answered once. */
export class Diagnostics {
    private readonly waiting = new Set<string>();
    private timer: ReturnType<typeof setTimeout> | undefined;
    private readonly hasRelated: boolean;

    constructor(private readonly connection: Connection, private readonly projects: Projects, capabilities: ClientCapabilities) {
        this.hasRelated = capabilities.textDocument?.publishDiagnostics?.relatedInformation ?? false;
    }

    /** @param delay in milliseconds */
    schedule(uris: Iterable<string>, delay = 10): void {
        for (const uri of uris) this.waiting.add(uri);
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.sendNext(), delay);
    }

    /** One document at a time, so that requests are answered in between; those open in the editor come first. */
    private async sendNext(): Promise<void> {
        const [uri] = [...this.waiting].sort((a, b) => Number(this.projects.open.get(b) !== undefined) - Number(this.projects.open.get(a) !== undefined));
        if (uri === undefined) return;
        this.waiting.delete(uri);
        await this.connection.sendDiagnostics({ uri, diagnostics: (await this.projects.findings(uri)).map(finding => this.diagnostic(finding)) });
        if (this.waiting.size > 0) this.schedule([], 0);
    }

    private diagnostic({ rule, severity, message, range, related, explained }: Finding): Diagnostic {
        return {
            range, code: rule, source: 'concordat',
            severity: explained ? DiagnosticSeverity.Hint : severities[severity],
            message: explained ? `${message}\nExplained${explained.agreedBy ? ` by ${explained.agreedBy}` : ''}${explained.until ? ` until ${explained.until}` : ''}: ${explained.reason}` : message,
            ...(this.hasRelated ? { relatedInformation: related.map(({ uri, range, message }) => ({ location: { uri, range }, message })) } : {}),
        };
    }
}
