import type { AssessedCondition, Assessment } from '../assessment/assessment.js';
import type { AssessedFinding } from '../assessment/assessed-finding.js';
import { isGoodPracticeOnly } from '../assessment/found.js';
import type { NextStep } from '../assessment/next-steps.js';
import type { Charter } from '../model/charter.js';
import { groupBy } from '../model/collections.js';
import { unfilledVoteless } from '../model/facts/seats.js';
import { inList, sentence } from '../model/naming.js';
import { charterRuleById } from '../rules/rule-by-id.js';
import { firstSentence } from '../text/sentence.js';
import { strong, type Inline } from './blocks.js';
import { decisionOf } from './stated-for.js';
import { plainTitle } from './words.js';

/** What is told as one: the steps for findings of one cause, those of one rule together. */
export type Matter = readonly (readonly NextStep[])[];

const mattersMost = 3;

/** What matters most, the gravest first. */
export function mattersOf(charter: Charter, { nextSteps }: Assessment): Matter[] {
    const byRule = [...groupBy(nextSteps, ({ because: [finding] }) => finding!.rule).values()];
    return [...groupBy(byRule, steps => causeOf(charter, steps[0]!.because[0]!) ?? steps).values()].slice(0, mattersMost);
}

/** What several rules find in one place: all that is open about one decision, or what follows from not knowing who holds some seats. */
function causeOf(charter: Charter, finding: AssessedFinding): unknown {
    return decisionOf(charter, finding) ?? (mayFollowFromUnknownHolders(finding) && charter.forums.some(forum => unfilledVoteless(forum) > 0) ? unknownHolders : undefined);
}

const unknownHolders = 'unknown holders';

const mayFollowFromUnknownHolders = ({ rule }: AssessedFinding): boolean => charterRuleById(rule)?.mayFollowFromUnknownHolders === true;

/** How many conditions page 1 gives the reason of in full, before it leaves that to the findings. */
const reasonsTold = 6;

/** The conditions that are unmet or at risk, each with its reason: the number of the matter that tells it, or what was found. */
export function worstWithReasons({ conditions }: Assessment, matters: readonly Matter[]): Inline[][] {
    let room = reasonsTold;
    return (['unmet', 'at risk'] as const).flatMap(state => {
        const reasons = conditions.filter(each => each.state === state).map(condition => ({ title: plainTitle(condition.title), ...reasonOf(condition, matters) }));
        const below = reasons.filter(({ matter }) => matter > 0).map(({ title, matter }) => `${title} (see ${matter} below)`);
        const others = reasons.filter(({ matter }) => matter === 0);
        const [told, untold] = [others.slice(0, room), others.slice(room)];
        room -= told.length;
        const mark: Inline = { is: 'state', state };
        return [
            ...(below.length > 0 ? [[mark, `: ${inList(below, { limit: 20 })}.`]] : []),
            ...told.map(({ title, says }): Inline[] => [mark, ': ', title, `. ${says}`]),
            ...(untold.length > 0 ? [[mark, `: ${inList(untold.map(({ title }) => title), { limit: 20 })}. The reasons are under each condition.`]] : []),
        ];
    });
}

/** The finding by which a condition is in its state: what the partners have not explained comes first. */
function reasonOf({ state, findings }: AssessedCondition, matters: readonly Matter[]): { readonly matter: number; readonly says: string } {
    const severity = state === 'unmet' ? 'error' : 'warning';
    const moving = findings.filter(finding => finding.severity === severity && !isGoodPracticeOnly([finding]) && !isOfAbsence(finding));
    const open = moving.filter(({ accepted }) => !accepted);
    const matter = matters.findIndex(groups => groups.flat().flatMap(({ because }) => because).some(found => open.some(each => isSame(each, found)))) + 1;
    const [first] = [...open, ...moving, ...findings];
    return { matter, says: first === undefined ? '' : `${inShort(first.message)}${first.accepted ? ' The partners explain why.' : ''}` };
}

const isOfAbsence = ({ rule }: AssessedFinding): boolean => charterRuleById(rule)?.absence === true;

const isSame = (a: AssessedFinding, b: AssessedFinding): boolean => a.rule === b.rule && a.message === b.message && a.uri === b.uri && a.range.start.line === b.range.start.line;

/** What was found, in a sentence without the question that was asked and the words that it quotes at its end. */
const inShort = (message: string): string => sentence(firstSentence(message).replace(/: “[^”]*”\.$/, '.').replace(/^Asked [^,“]*, /, ''));

/** What was found is bold, and what else is said of it is not. */
export function withFirstSentenceStrong(message: string): Inline[] {
    const first = firstSentence(message);
    return [strong(first), ...(first === message ? [] : [message.slice(first.length)])];
}
