import type { Finding, TextFix } from '../../../language/check/finding.js';
import type { Severity } from '../../../language/rules/rule.js';
import { repositoryPlace } from '../reported-place.js';
import { safeText } from '../safe-text.js';
import { itemsInJson, listInJson, type ReportFormat } from './report-format.js';
import { openFindings } from './shown-findings.js';

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' };

const indent = '';

/** The Diagnostic Format of reviewdog. Columns count bytes of UTF-8, as it has them; what may stand is left out. */
export const format: ReportFormat = {
    pieceOf(file, options) {
        const lines = file.text.split('\n');
        return itemsInJson(openFindings(file, options).map(finding => diagnostic(finding, lines, options.rulePage)), indent);
    },
    begin: () => listInJson({
        head: '{\n  "source": { "name": "Concordat" },\n  "diagnostics": ', indent, end: () => '\n}\n',
        unread: sentence => ({ message: safeText(sentence), location: { path: '.' }, severity: 'ERROR', code: { value: 'not-checked' } }),
    }),
};

function diagnostic(finding: Finding, lines: readonly string[], rulePage: string | undefined) {
    const suggestions = finding.fixes().filter(({ kind, edits }) => kind === 'complete' && edits.length === 1 && edits[0]!.uri === finding.uri).map(fix => suggestion(fix, lines));
    return {
        message: safeText(finding.message), location: { path: repositoryPlace(finding).file, range: rangeIn(finding.range, lines) }, severity: severities[finding.severity],
        code: { value: finding.rule, ...(rulePage === undefined ? {} : { url: rulePage.replace('{rule}', finding.rule) }) },
        ...(suggestions.length > 0 ? { suggestions } : {}),
    };
}

const suggestion = ({ edits: [edit] }: TextFix, lines: readonly string[]) => ({ range: rangeIn(edit!.range, lines), text: edit!.newText });

function rangeIn({ start, end }: Finding['range'], lines: readonly string[]) {
    return { start: positionIn(start, lines), end: positionIn(end, lines) };
}

const positionIn = ({ line, character }: Finding['range']['start'], lines: readonly string[]) =>
    ({ line: line + 1, column: Buffer.byteLength((lines[line] ?? '').slice(0, character)) + 1 });
