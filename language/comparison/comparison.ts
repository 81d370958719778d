import type { AssessedFinding } from '../assessment/assessed-finding.js';
import type { Assessment } from '../assessment/assessment.js';
import type { ConditionState } from '../assessment/states.js';
import type { ConditionId } from '../framework/conditions.js';
import { asStated, type Charter } from '../model/charter.js';
import type { RoundsInWords } from '../model/facts/rounds-in-words.js';
import { changedDeclarations, type Change } from './changed-declarations.js';
import { changedAnswers } from './rounds.js';
import { changedSay } from './say.js';

/** A charter with its assessment, as it was or as it is. */
export interface Version {
    readonly charter: Charter;
    readonly assessment: Assessment;
}

export interface ConditionChange {
    readonly id: ConditionId;
    readonly title: string;
    readonly before: ConditionState;
    readonly after: ConditionState;
    /** Neither where the charter did not state it before or does not now, or where the model does not call for it. */
    readonly is: 'better' | 'worse' | 'other';
}

/** What changed in a partnership, whatever changed in the text. */
export interface Comparison {
    readonly partnership: string;
    /** What is declared: who came and left, and what is stated differently, in the order in which a board reads a charter. */
    readonly declarations: readonly { readonly title: string; readonly changes: readonly Change[] }[];
    /** How much say stakeholders have in the decisions that affect them. */
    readonly say: readonly Change[];
    /** What the partners say in the latest survey of each, if that changed. */
    readonly answers?: RoundsInWords;
    readonly conditions: readonly ConditionChange[];
    /** The leadership that the model calls for, if that changed. */
    readonly leadership?: { readonly before: string; readonly after: string };
    /** How many places of the charter could not be understood, before and now: what stands there is not compared. */
    readonly notUnderstood: { readonly before: number; readonly after: number };
    readonly findings: { readonly came: readonly AssessedFinding[]; readonly went: readonly AssessedFinding[] };
}

/** What is still to be written in a version is not compared. */
export const versionAsStated = ({ charter, assessment }: Version): Version => ({ charter: asStated(charter), assessment });

export function compare(earlier: Version, later: Version): Comparison {
    const [before, after] = [versionAsStated(earlier), versionAsStated(later)];
    const [was, is] = [before.assessment, after.assessment];
    const answers = changedAnswers(before.charter, after.charter);
    const [calledBefore, calledNow] = [conclusionOf(was), conclusionOf(is)];
    return {
        partnership: is.partnership,
        declarations: changedDeclarations(before.charter, after.charter),
        say: changedSay(before.charter, after.charter),
        ...(answers ? { answers } : {}),
        conditions: is.conditions.flatMap(({ id, title, state }) => {
            const earlier = was.conditions.find(each => each.id === id)!.state;
            return earlier === state ? [] : [{ id, title, before: earlier, after: state, is: judged(earlier, state) }];
        }),
        ...(calledBefore === calledNow ? {} : { leadership: { before: calledBefore, after: calledNow } }),
        notUnderstood: { before: was.notUnderstood.length, after: is.notUnderstood.length },
        findings: { came: beyond(findingsOf(is), findingsOf(was)), went: beyond(findingsOf(was), findingsOf(is)) },
    };
}

const order: readonly ConditionState[] = ['unmet', 'at risk', 'partly stated', 'no concern found'];

function judged(before: ConditionState, after: ConditionState): ConditionChange['is'] {
    if (!order.includes(before) || !order.includes(after)) return 'other';
    return order.indexOf(after) > order.indexOf(before) ? 'better' : 'worse';
}

const conclusionOf = ({ leadership: { steps } }: Assessment) => steps.find(({ is }) => is === 'conclusion')!.says;
const findingsOf = ({ conditions, aboutDocuments }: Assessment) => [...conditions.flatMap(({ findings }) => findings), ...aboutDocuments];
/** The same finding with other numbers of answers is the same finding. */
const keyOf = ({ rule, message, accepted }: AssessedFinding) => JSON.stringify([rule, message.replace(/\b(?:all \d+|\d+ of \d+|\d+) answers?\b/g, 'answers'), accepted !== undefined]);

/** The findings of one list that the other does not have; of several that are alike, as many as it lacks. */
function beyond(findings: readonly AssessedFinding[], others: readonly AssessedFinding[]): AssessedFinding[] {
    const left = new Map<string, number>();
    for (const each of others) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
    return findings.filter(each => {
        const number = left.get(keyOf(each)) ?? 0;
        left.set(keyOf(each), number - 1);
        return number <= 0;
    });
}
