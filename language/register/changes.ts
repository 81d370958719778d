import type { Comparison } from '../comparison/comparison.js';
import { counted } from '../text/counted.js';

/** What happened to one partnership since an earlier revision. */
export interface PartnershipChange {
    readonly is: 'new' | 'changed' | 'gone';
    readonly partnership: string;
    /** The charter, from the folder of the register. */
    readonly file: string;
    /** The page of the partnership; one that is gone has none. */
    readonly page?: string;
    /** What changed, in sentences, what matters most first. */
    readonly says: readonly string[];
}

export interface RegisterChanges {
    /** The revision, as its reader knows it: `1 October 2026 (v2)`. */
    readonly since: string;
    readonly partnerships: readonly PartnershipChange[];
}

/** More changes of one partnership than these are counted only: its report has all of them. */
const mostSaid = 20;

/** What changed in a partnership, in sentences; empty where only the text did. */
export function changesInWords({ conditions, leadership, answers, say, declarations, findings: { came, went } }: Comparison): string[] {
    const said = [
        ...conditions.map(({ title, before, after }) => `${title}: ${before} before, ${after} now.`),
        ...(leadership ? [`Leadership: ${leadership.after}`] : []),
        ...(answers ? [answers.says, ...answers.moved.map(({ says }) => says)] : []),
        ...[...say, ...declarations.flatMap(({ changes }) => changes)].map(({ says }) => says),
    ];
    const more = said.length - mostSaid;
    return [
        ...said.slice(0, mostSaid), ...(more > 0 ? [`${counted(more, 'more change')} in the charter.`] : []),
        ...(came.length + went.length > 0 ? [`New findings: ${came.length}. Findings that are gone: ${went.length}.`] : []),
    ];
}
