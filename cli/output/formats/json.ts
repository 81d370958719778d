import type { Finding } from '../../../language/check/finding.js';
import { jsonPlace } from '../reported-place.js';
import type { FindingsReport } from './json-shape.js';
import { itemsInJson, listInJson, type ReportFormat } from './report-format.js';

const indent = '';

/** Findings as data; `schemas/findings.schema.json` describes it. */
export const format: ReportFormat = {
    pieceOf: ({ findings }) => itemsInJson(findings.map(jsonFinding), indent),
    begin: () => listInJson({ head: '{\n  "version": 1,\n  "findings": ', indent, end: ({ files, unread, counts }) => rest({ files: [...files], unread: [...unread], summary: counts }) }),
};

/** What comes after the findings. */
const rest = (of: Omit<FindingsReport, 'version' | 'findings'>) => `,${JSON.stringify(of, null, 2).slice(1)}\n`;

function jsonFinding(finding: Finding): FindingsReport['findings'][number] {
    const { rule, severity, message, claims, related, accepted } = finding;
    return {
        rule,
        severity,
        message,
        ...jsonPlace(finding),
        related: related.map(each => ({ message: each.message, ...jsonPlace(each) })),
        claims: claims.map(claim => ({ ...claim, cites: claim.cites.map(({ refs, ...cite }) => ({ ...cite, ...(refs ? { refs: [...refs] } : {}) })) })),
        ...(accepted ? { accepted } : {}),
        fixes: finding.fixes().map(({ title, kind, keepsMeaning, edits }) => ({
            title, kind, keepsMeaning, edits: edits.map(edit => ({ ...jsonPlace(edit), newText: edit.newText })),
        })),
    };
}
