import { DiagnosticSeverity, DiagnosticTag, type ClientCapabilities, type Diagnostic } from 'vscode-languageserver';
import { acceptedBecause, isAtLeast, type Finding } from '../language/check/finding.js';
import type { ConfigurationProblem } from '../language/configuration/parse.js';
import type { RuleId } from '../language/generated/rule-ids.js';
import { ruleById } from '../language/rules/rule-by-id.js';
import type { Severity } from '../language/rules/rule.js';
import type { ClientOptions } from './client-options.js';
import { say } from './messages.js';
import type { Projects } from './projects.js';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
    error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries of its finding, for clients that send it back: which one of its rule's findings in the document it is. */
export interface DiagnosticData {
    readonly rule: RuleId;
    readonly index: number;
}

/** Findings as the client can show them. */
export class DiagnosticWriter {
    private readonly can: { readonly relate: boolean; readonly tag: boolean; readonly keepData: boolean; readonly link: boolean };

    constructor(private readonly projects: Projects, { textDocument }: ClientCapabilities, private readonly options: ClientOptions) {
        const { publishDiagnostics, diagnostic } = textDocument ?? {};
        const says = (key: 'relatedInformation' | 'dataSupport' | 'codeDescriptionSupport') => publishDiagnostics?.[key] ?? diagnostic?.[key] ?? false;
        const tags = publishDiagnostics?.tagSupport ?? diagnostic?.tagSupport;
        this.can = { relate: says('relatedInformation'), tag: tags?.valueSet.includes(DiagnosticTag.Unnecessary) ?? false, keepData: says('dataSupport'), link: says('codeDescriptionSupport') };
    }

    private readonly last = new Map<string, Diagnostic[]>();

    /** All that is found in a document now, or when it was last saved if the author set that; nothing for one that is not shown. */
    async of(uri: string): Promise<Diagnostic[]> {
        const { run } = this.projects.settingsOf(uri);
        const last = run === 'onSave' && this.projects.open.has(uri) && this.projects.open.isChanged(uri) ? this.last.get(uri) : undefined;
        if (last) return last;
        const found = await this.now(uri);
        if (run === 'onSave') this.last.set(uri, found);
        else this.last.delete(uri);
        return found;
    }

    private async now(uri: string): Promise<Diagnostic[]> {
        await this.projects.settled(uri);
        if (!this.projects.isShown(uri)) return [];
        const problems = this.projects.configurationProblems(uri);
        if (problems) return problems.filter(({ isSyntax }) => !isSyntax || !this.options.checksJson).map(configurationDiagnostic);
        const findings = await this.projects.findings(uri);
        const failure = this.projects.failure(uri);
        const { minimumSeverity } = this.projects.settingsOf(uri);
        const counts = new Map<RuleId, number>();
        return [
            ...(failure?.outcome === 'unreadable' ? [unread(failure.reason)] : []),
            ...findings.flatMap(finding => {
                const index = counts.get(finding.rule) ?? 0;
                counts.set(finding.rule, index + 1);
                return isAtLeast(finding.accepted ? 'hint' : finding.severity, minimumSeverity) ? [this.diagnostic(finding, { rule: finding.rule, index })] : [];
            }),
        ];
    }

    private diagnostic({ rule, severity, message, range, related, accepted }: Finding, data: DiagnosticData): Diagnostic {
        const location = ({ uri, range }: { uri: string; range: Finding['range'] }) => ({ uri: this.projects.open.spelling(uri), range });
        return {
            range, code: rule, source: 'concordat',
            ...(this.can.link && this.options.rulePage ? { codeDescription: { href: this.options.rulePage.replace('{rule}', rule) } } : {}),
            severity: accepted ? DiagnosticSeverity.Hint : severities[severity],
            message: accepted ? `${message}\n${acceptedBecause(accepted)}` : message,
            ...(this.can.relate && related.length > 0 ? { relatedInformation: related.map(each => ({ location: location(each), message: each.message })) } : {}),
            ...(this.can.tag && ruleById(rule)?.isUnneeded ? { tags: [DiagnosticTag.Unnecessary] } : {}),
            ...(this.can.keepData ? { data } : {}),
        };
    }
}

/** The command uses no configuration that has a problem; the editor goes on with what is right in it. */
const configurationDiagnostic = ({ message, range, isNotice, isLeftOut }: ConfigurationProblem): Diagnostic => ({
    range, severity: isNotice ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, source: 'concordat',
    message: isLeftOut ? `${message} The editor leaves this entry out and uses the others.` : message,
});

/** A charter that cannot be read at all; the command says the same on standard error. */
const unread = (reason: string): Diagnostic => ({
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, severity: DiagnosticSeverity.Error, source: 'concordat',
    message: say('file not checked', reason),
});
