import type { Accepted, Finding, TextFix } from '../../../language/check/finding.js';
import type { Claim } from '../../../language/framework/claims/claim.js';
import { kept } from '../../../language/model/kept.js';
import type { TextPlace } from '../../../language/model/place.js';
import { reportedPlace } from '../reported-place.js';
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

/** A finding as JSON, written field by field: objects that are made only to be written would take twice the time. */
function findingInJson(finding: Finding): string {
    const { rule, severity, message, claims, related, accepted } = finding;
    const relatedInJson = related.map(each => `{"message":${inJson(each.message)},${placeInJson(each)}}`);
    const before = `"rule":"${rule}","severity":"${severity}","message":${inJson(message)},${placeInJson(finding)},"related":[${relatedInJson.join(',')}]`;
    return `{${before},"claims":[${claims.map(claimInJson).join(',')}],${accepted ? `"accepted":${inJson(accepted)},` : ''}"fixes":[${finding.fixes().map(fixInJson).join(',')}]}`;
}

function fixInJson({ title, kind, keepsMeaning, edits }: TextFix): string {
    const editsInJson = edits.map(edit => `{${placeInJson(edit)},"newText":${inJson(edit.newText)}}`);
    return `{"title":${inJson(title)},"kind":"${kind}","keepsMeaning":${keepsMeaning},"edits":[${editsInJson.join(',')}]}`;
}

function placeInJson(place: TextPlace): string {
    const { file, line, column, endLine, endColumn } = reportedPlace(place);
    return `"file":${inJson(file)},"start":{"line":${line},"column":${column}},"end":{"line":${endLine},"column":${endColumn}}`;
}

const inJson = (value: string | Accepted): string => JSON.stringify(value);

/** Claims are most of a finding, and the same for each of a rule, so they are written out once. */
const claimInJson = kept((claim: Claim) => JSON.stringify({ ...claim, cites: claim.cites.map(({ refs, ...cite }) => ({ ...cite, ...(refs ? { refs: [...refs] } : {}) })) } satisfies FindingsReport['findings'][number]['claims'][number]));
