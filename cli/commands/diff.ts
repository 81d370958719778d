import { compare } from '../../language/comparison/comparison.js';
import { localDay } from '../../language/text/local-day.js';
import { colorsOfOutput } from '../output/colors.js';
import type { Overrides } from '../running/overrides.js';
import { sought, versionOf } from '../running/versions.js';

export interface DiffOptions extends Pick<Overrides, 'config'> {
    readonly format: 'pretty' | 'json';
    readonly today?: string;
}

/** `concordat diff OLD NEW`: what changed in the partnership. Each is a charter, or a revision of one: `main:valley.concordat`. */
export async function diffCharters(before: string, after: string, { format, today = localDay(), ...overrides }: DiffOptions): Promise<void> {
    const [was, is] = [sought(before, after), sought(after, before)];
    const comparison = compare(await versionOf(was, { today, ...overrides }), await versionOf(is, { today, ...overrides }));
    if (format === 'json') process.stdout.write((await import('../output/formats/assessment-json.js')).comparisonAsJson(before, after, comparison));
    else process.stdout.write((await import('../output/formats/comparison-pretty.js')).comparisonAsPretty(comparison, { before, after, colors: colorsOfOutput(), width: process.stdout.columns ?? 100 }));
}
