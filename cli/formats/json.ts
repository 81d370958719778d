import type { Finding, TextPlace } from '../../language/check/finding.js';
import { ruleById } from '../../language/check/check.js';
import { fileOf } from '../../files/disk.js';
import { shownPath } from '../files.js';
import type { LintResult } from '../lint.js';
import { countsOf } from '../summary.js';

/** Findings as data: lines and columns count from 1, columns in UTF-16 units; paths are relative, with forward slashes. */
export function asJson({ files }: LintResult): string {
    const findings = files.flatMap(({ findings }) => findings.map(jsonFinding));
    return `${JSON.stringify({ version: 1, files: files.map(({ path }) => path), findings, summary: countsOf(files) }, null, 2)}\n`;
}

function jsonFinding(finding: Finding) {
    const { rule, severity, message, related, accepted } = finding;
    return {
        rule,
        severity,
        message,
        ...jsonPlace(finding),
        related: related.map(each => ({ message: each.message, ...jsonPlace(each) })),
        cites: ruleById(rule)?.cites ?? [],
        ...(accepted ? { accepted } : {}),
        fixes: finding.fixes().map(({ title, kind, keepsMeaning, edits }) => ({
            title, kind, keepsMeaning, edits: edits.map(edit => ({ ...jsonPlace(edit), newText: edit.newText })),
        })),
    };
}

function jsonPlace({ uri, range: { start, end } }: TextPlace) {
    return { file: shownPath(fileOf(uri)), start: { line: start.line + 1, column: start.character + 1 }, end: { line: end.line + 1, column: end.character + 1 } };
}
