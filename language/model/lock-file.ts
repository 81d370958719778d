import * as v from 'valibot';
import type { Confirmation, Lock, LockOutcome } from './lock.js';

const said = <S extends v.GenericSchema>(schema: S, meaning: string) => v.pipe(schema, v.description(meaning));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const confirmation = v.strictObject({
    statement: said(v.string(), 'the property and what declares it, such as “forum Board: quorum”'),
    value: said(v.string(), 'what the charter states'),
    citation: said(v.string(), 'as the charter writes it'),
    document: said(v.string(), 'the document, from the folder of this file'),
    at: said(v.string(), 'where the passage was, such as 3.2.1(a)'),
    passage: said(v.array(v.string()), 'what it said, a line for each paragraph; quotation marks, dashes and spaces are unified'),
    by: said(v.string(), 'who confirmed it'),
    on: said(day, 'the day on which it was confirmed, such as 2026-11-28'),
});

/** The shape of `concordat.lock.json`. */
export const lockShape = v.strictObject({
    $schema: v.optional(v.string()),
    version: v.literal(1),
    documents: said(v.record(v.string(), v.strictObject({ sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })), 'of each document the last version that says all that was confirmed'),
    confirmed: said(v.record(v.string(), v.array(confirmation)), 'by the file of the charter, from the folder of this file'),
});

/** Reads a lock. Never throws. */
export function parseLock(text: string): LockOutcome {
    if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text)) return { outcome: 'unreadable', reason: 'it has merge conflicts that are not resolved' };
    try {
        const stated: unknown = JSON.parse(text);
        if ((stated as { version?: unknown } | null)?.version !== undefined && (stated as { version: unknown }).version !== 1) return { outcome: 'unreadable', reason: 'another version of Concordat wrote it' };
        const { success, output, issues } = v.safeParse(lockShape, stated);
        if (!success) return { outcome: 'unreadable', reason: `${v.getDotPath(issues[0]) ?? 'it'} is not as it should be` };
        return { outcome: 'lock', lock: { documents: output.documents, confirmed: output.confirmed } };
    } catch {
        return { outcome: 'unreadable', reason: 'it is not JSON' };
    }
}

/**
 * A lock as it is written. The same confirmations are always the same text. Each field has a line, so that two branches that confirm different
 * statements can be merged; nothing in it belongs to several statements but the hash of a document.
 */
export function lockText({ documents, confirmed }: Lock): string {
    const charters = Object.entries(confirmed).filter(([, each]) => each.length > 0);
    return `${JSON.stringify({
        version: 1,
        documents: sorted(Object.entries(documents).map(([path, { sha256 }]) => [path, { sha256 }])),
        confirmed: sorted(charters.map(([path, each]) => [path, [...each].sort(byStatement).map(inOrder)])),
    }, null, 2)}\n`;
}

const inOrder = ({ statement, value, citation, document, at, passage, by, on }: Confirmation): Confirmation => ({ statement, value, citation, document, at, passage, by, on });

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byStatement = (one: Confirmation, other: Confirmation): number => compare(one.statement, other.statement) || compare(one.citation, other.citation) || compare(one.value, other.value);
const sorted = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> => Object.fromEntries([...entries].sort(([one], [other]) => compare(one, other)));
