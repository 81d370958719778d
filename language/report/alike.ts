import type { AssessedFinding } from '../assessment/assessed-finding.js';
import { groupBy } from '../model/collections.js';

/** Findings that say the same of different things: one row of the report. */
export interface AlikeFindings {
    readonly first: AssessedFinding;
    /** The further ones, each with the names that take the place of those in the first message; none where the message is the same. */
    readonly others: readonly { readonly finding: AssessedFinding; readonly names: readonly string[] }[];
}

/** The findings in their order, those of one rule whose messages differ in names alone taken together. Explained findings are kept apart: each has a reason of its own. */
export function alikeFindings(findings: readonly AssessedFinding[]): AlikeFindings[] {
    return [...groupBy(findings, keyOf).values()].map(group => {
        const [first, ...others] = group as [AssessedFinding, ...AssessedFinding[]];
        return { first, others: others.map(finding => ({ finding, names: namesIn(finding).filter(name => !namesIn(first).includes(name)) })) };
    });
}

const keyOf = (finding: AssessedFinding) => JSON.stringify([finding.rule, finding.severity, finding.accepted ?? null, frameOf(finding)]);

/** The names in a message of what it is about. */
const namesIn = ({ about, message }: AssessedFinding) => about.filter(name => message.includes(name));

/** A message without its names, the longest of which is taken first, because it may contain another. */
const frameOf = ({ about, message }: AssessedFinding) => [...about].sort((a, b) => b.length - a.length).reduce((frame, name) => frame.replaceAll(name, '\u0000'), message);
