import type { TextPlace } from '../../../language/model/place.js';
import type { Agreement } from '../../../language/agreement/agreement.js';
import type { Comparison } from '../../../language/comparison/comparison.js';
import type { AssessedFile } from '../../running/assess-charters.js';
import { jsonPlace } from '../reported-place.js';

/** Assessments as data, which `schemas/assessment.schema.json` describes: lines and columns count from 1, columns in UTF-16 units; paths are relative, with forward slashes. */
export function assessmentsAsJson(files: readonly AssessedFile[]): string {
    return `${JSON.stringify({ version: 1, assessments: files.map(({ path, assessment }) => ({ file: path, ...(placesFromOne(assessment) as object) })) }, null, 2)}\n`;
}

/** A comparison as data; `schemas/comparison.schema.json` describes it. */
export const comparisonAsJson = (before: string, after: string, comparison: Comparison): string => `${JSON.stringify({ version: 1, before, after, ...(placesFromOne(comparison) as object) }, null, 2)}\n`;

/** The agreement of two codings as data; `schemas/agreement.schema.json` describes it. */
export const agreementAsJson = (first: string, second: string, agreement: Agreement): string => `${JSON.stringify({ version: 1, first, second, ...(placesFromOne(agreement) as object) }, null, 2)}\n`;

/** The same data, each place as people count it. */
function placesFromOne(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(placesFromOne);
    if (typeof value !== 'object' || value === null) return value;
    const { uri, range, ...rest } = value as Partial<TextPlace> & Record<string, unknown>;
    const plain = Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, placesFromOne(each)]));
    return uri === undefined || range === undefined ? plain : { ...plain, ...jsonPlace({ uri, range }) };
}
