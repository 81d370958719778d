import type { Diagnostic, Range } from 'vscode-languageserver';
import type { Finding } from '../language/check/finding.js';
import type { DiagnosticData } from './diagnostic-writer.js';

/**
 * The findings that a diagnostic was made of. Clients send diagnostics back with less than they were given, and after the
 * text around them has changed, so the surest sign that is there decides.
 */
export function findingsOf(diagnostic: Diagnostic, findings: readonly Finding[]): readonly Finding[] {
    if (diagnostic.source !== undefined && diagnostic.source !== 'concordat') return [];
    const ofRule = diagnostic.code === undefined ? findings : findings.filter(({ rule }) => rule === String(diagnostic.code));
    const here = ofRule.filter(({ range }) => isSame(range, diagnostic.range));
    const worded = here.filter(({ message }) => String(diagnostic.message ?? '').startsWith(message));
    const signs = [worded, here, withData(ofRule, diagnostic.data), ofRule.filter(({ range }) => range.start.line === diagnostic.range.start.line)];
    return signs.find(found => found.length > 0) ?? [];
}

function withData(ofRule: readonly Finding[], data: Partial<DiagnosticData> | undefined): readonly Finding[] {
    const finding = typeof data?.index === 'number' ? ofRule.filter(({ rule }) => rule === data.rule)[data.index] : undefined;
    return finding ? [finding] : [];
}

const isSame = (a: Range, b: Range) =>
    a.start.line === b.start.line && a.start.character === b.start.character && a.end.line === b.end.line && a.end.character === b.end.character;
