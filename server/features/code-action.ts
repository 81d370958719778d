import { CodeActionKind, type ClientCapabilities, type CodeAction, type CodeActionParams, type Connection, type Diagnostic, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { rankOf, type Finding, type TextFix } from '../../language/check/finding.js';
import { isIgnorable } from '../../language/check/ignored-findings.js';
import { explainFix } from '../../language/check/explain-fix.js';
import { ignoreFix } from '../../language/check/ignore-fix.js';
import type { BoundDocument } from '../../language/model/entity.js';
import { isCharterRule } from '../../language/rules/rule.js';
import type { Abilities } from '../client-capabilities.js';
import { isBefore } from '../convert.js';
import { findingsOf } from '../findings-of-diagnostic.js';
import type { Projects } from '../projects.js';
import { workspaceEdit } from '../workspace-edit.js';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.concordat`;

/** Quick fixes for the findings at a place, the offers to explain or to ignore one instead, and all fixes that keep the meaning at once. */
export function registerCodeActions(connection: Connection, projects: Projects, client: ClientCapabilities, { preferredActions }: Abilities): void {
    const editOf = (edits: TextFix['edits']) => workspaceEdit(edits, projects, client);
    connection.onCodeAction(async ({ textDocument: { uri }, range, context }: CodeActionParams) => {
        const document = await projects.document(uri);
        if (!document) return [];
        const asksFor = (kind: CodeActionKind) => context.only?.some(each => kind === each || kind.startsWith(`${each}.`));
        const quick = asksFor(CodeActionKind.QuickFix) ?? true ? quickFixes(document, projects.findingsOf(document), range, context.diagnostics) : [];
        const actions = quick.map(offer => codeAction({ ...offer, isPreferred: preferredActions && offer.isPreferred }, editOf(offer.fix.edits)));
        const mendsAll = asksFor(fixAllKind) ?? quick.some(({ fix }) => fix.keepsMeaning);
        return mendsAll ? [...actions, ...fixAllAction(document, projects, editOf)] : actions;
    });
}

/** A fix, and the diagnostics that it clears. */
interface Offer {
    readonly fix: TextFix;
    readonly clears: readonly Diagnostic[];
    readonly isPreferred: boolean;
}

/** What mends the most severe finding comes first, and what lets findings stand comes last. */
function quickFixes(document: BoundDocument, findings: readonly Finding[], range: Range, diagnostics: readonly Diagnostic[]): Offer[] {
    const meant = diagnostics.map(diagnostic => ({ diagnostic, findings: new Set(findingsOf(diagnostic, findings)) }));
    const asked = findings.filter(finding => meant.some(each => each.findings.has(finding)));
    const chosen = (asked.length > 0 ? asked : findings.filter(finding => touches(finding.range, range))).toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity));
    const offers = (finding: Finding, fixes: readonly TextFix[]): Offer[] => {
        const clears = meant.filter(each => each.findings.has(finding)).map(({ diagnostic }) => diagnostic);
        const preferred = fixes.find(({ kind }) => kind === 'complete');
        return fixes.map(fix => ({ fix, clears, isPreferred: fix === preferred }));
    };
    return merged([
        ...chosen.flatMap(finding => offers(finding, finding.fixes())),
        ...chosen.flatMap(finding => offers(finding, exceptions(document, finding, chosen.length))),
    ]);
}

/** The ways to let a finding stand: findings of the model can be explained, most of the language only ignored. Of several, each is named. */
function exceptions(document: BoundDocument, finding: Finding, outOf: number): TextFix[] {
    const rule = ruleById(finding.rule);
    if (!rule || finding.accepted) return [];
    const explanation = isCharterRule(rule) ? explainFix(document, finding) : undefined;
    const fixes = [...(explanation ? [explanation] : []), ...(isIgnorable(rule) ? [ignoreFix(document, finding)] : [])];
    return outOf === 1 ? fixes : fixes.map(fix => ({ ...fix, title: `${fix.title} (${finding.rule})` }));
}

/** Several findings may ask for the same fix; it is offered once. */
function merged(offers: readonly Offer[]): Offer[] {
    const byEdit = new Map<string, Offer>();
    for (const offer of offers) {
        const key = JSON.stringify([offer.fix.title, offer.fix.edits]);
        const same = byEdit.get(key);
        byEdit.set(key, same ? { ...same, clears: [...same.clears, ...offer.clears], isPreferred: same.isPreferred || offer.isPreferred } : offer);
    }
    return [...byEdit.values()];
}

function codeAction({ fix: { title }, clears, isPreferred }: Offer, edit: WorkspaceEdit): CodeAction {
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [...clears], edit, ...(isPreferred ? { isPreferred } : {}) };
}

function fixAllAction(document: BoundDocument, projects: Projects, editOf: (edits: TextFix['edits']) => WorkspaceEdit): CodeAction[] {
    const { source } = document;
    const { edits } = projects.mended(document);
    if (edits.length === 0) return [];
    const changes = edits.map(({ start, end, text }) => ({ uri: source.uri, range: source.rangeOf(start, end), newText: text }));
    return [{ title: 'Apply all fixes that keep the meaning', kind: fixAllKind, edit: editOf(changes) }];
}

const touches = (a: Range, b: Range) => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
