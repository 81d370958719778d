import type { Finding } from '../../../language/check/finding.js';
import { jsonPlace } from '../reported-place.js';
import { countsOf } from '../counts.js';
import type { FindingsReport } from './json-shape.js';
import type { Render } from './registry.js';

/** Findings as data; `schemas/findings.schema.json` describes it. */
export const render: Render = ({ files, unread }) => {
    const findings = files.flatMap(({ findings }) => findings.map(jsonFinding));
    const report: FindingsReport = { version: 1, files: files.map(({ path }) => path), findings, unread: [...unread], summary: countsOf(files) };
    return `${JSON.stringify(report, null, 2)}\n`;
};

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
