import type { Finding } from '../../../language/check/finding.js';
import type { Claim } from '../../../language/framework/claims/claim.js';
import { kept } from '../../../language/model/kept.js';
import { jsonPlace } from '../reported-place.js';
import type { FindingsReport } from './json-shape.js';
import { itemsInJson, listInJson, type ReportFormat } from './report-format.js';

const indent = '';

/** Findings as data; `schemas/findings.schema.json` describes it. */
export const format: ReportFormat = {
    pieceOf: ({ findings }) => itemsInJson(findings, indent, findingInJson),
    begin: () => listInJson({ head: '{\n  "version": 1,\n  "findings": ', indent, end: ({ files, unread, counts }) => rest({ files: [...files], unread: [...unread], summary: counts }) }),
};

/** What comes after the findings. */
const rest = (of: Omit<FindingsReport, 'version' | 'findings'>) => `,${JSON.stringify(of, null, 2).slice(1)}\n`;

type JsonFinding = FindingsReport['findings'][number];

/** A finding as JSON. Its claims are most of that, and the same for each finding of a rule, so they are written out once. */
function findingInJson(finding: Finding): string {
    const { rule, severity, message, claims, related, accepted } = finding;
    const before: Omit<JsonFinding, 'claims' | 'accepted' | 'fixes'> = { rule, severity, message, ...jsonPlace(finding), related: related.map(each => ({ message: each.message, ...jsonPlace(each) })) };
    const after: Pick<JsonFinding, 'accepted' | 'fixes'> = {
        ...(accepted ? { accepted } : {}),
        fixes: finding.fixes().map(({ title, kind, keepsMeaning, edits }) => ({
            title, kind, keepsMeaning, edits: edits.map(edit => ({ ...jsonPlace(edit), newText: edit.newText })),
        })),
    };
    return `${JSON.stringify(before).slice(0, -1)},"claims":[${claims.map(claimInJson).join(',')}],${JSON.stringify(after).slice(1)}`;
}

const claimInJson = kept((claim: Claim) => JSON.stringify({ ...claim, cites: claim.cites.map(({ refs, ...cite }) => ({ ...cite, ...(refs ? { refs: [...refs] } : {}) })) } satisfies JsonFinding['claims'][number]));
