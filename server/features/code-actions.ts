import { CodeActionKind, type CodeAction, type CodeActionParams, type Connection, type Diagnostic, type Range, type TextEdit } from 'vscode-languageserver';
import { ruleById } from '../../language/check/check.js';
import type { Finding, TextFix } from '../../language/check/finding.js';
import { explainFix } from '../../language/fixes/explain.js';
import { isCharterRule } from '../../language/rules/rule.js';
import type { Projects } from '../projects.js';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.concordat`;

/** Quick fixes for the findings at a place, and the offer to explain one instead. */
export function registerCodeActions(connection: Connection, projects: Projects): void {
    connection.onCodeAction(async ({ textDocument: { uri }, range, context }: CodeActionParams) => {
        const wanted = context.only;
        const document = await projects.document(uri);
        if (!document) return [];
        const asksFor = (kind: CodeActionKind) => wanted?.some(each => kind === each || kind.startsWith(`${each}.`));
        if (asksFor(fixAllKind)) return mendAll(projects, uri, document.source.text);
        if (wanted && !asksFor(CodeActionKind.QuickFix)) return [];
        const here = (await projects.findings(uri)).filter(finding => touches(finding.range, range));
        return here.flatMap(finding => {
            const diagnostics = context.diagnostics.filter(diagnostic => isOf(diagnostic, finding));
            const fixes = finding.fixes().map((fix, index) => action(fix, diagnostics, index === 0 && fix.kind === 'complete'));
            const rule = ruleById(finding.rule);
            const canExplain = rule && isCharterRule(rule) && !finding.explained;
            return canExplain ? [...fixes, action(explainFix(document, finding), diagnostics, false)] : fixes;
        });
    });
}

/** Everything that can be mended without a change of meaning, in one action. */
function mendAll(projects: Projects, uri: string, text: string): CodeAction[] {
    const mended = projects.mended(uri);
    if (mended === text) return [];
    const lines = text.split('\n');
    const range = { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: lines.at(-1)!.length } };
    return [{ title: 'Mend what keeps the meaning', kind: fixAllKind, edit: { changes: { [uri]: [{ range, newText: mended }] } } }];
}

function action({ title, edits }: TextFix, diagnostics: Diagnostic[], isPreferred: boolean): CodeAction {
    const changes: Record<string, TextEdit[]> = {};
    for (const { uri, range, newText } of edits) (changes[uri] ??= []).push({ range, newText });
    return { title, kind: CodeActionKind.QuickFix, diagnostics, edit: { changes }, ...(isPreferred ? { isPreferred } : {}) };
}

/** Old clients send diagnostics back without their code, so the range alone may have to do. */
const isOf = ({ code, range }: Diagnostic, finding: Finding) => (code === undefined || code === finding.rule) && range.start.line === finding.range.start.line && range.start.character === finding.range.start.character;

const isBefore = (a: Range['start'], b: Range['start']) => a.line < b.line || (a.line === b.line && a.character < b.character);
const touches = (a: Range, b: Range) => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
