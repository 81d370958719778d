import { partnerQuestionIds, partnershipQuestionIds, questionOf, type AnswerLevel, type PartnerQuestionId } from '../../framework/questions.js';
import type { ConditionId } from '../../framework/conditions.js';
import type { Charter } from '../../model/charter.js';
import { answerTo, isDivided, latestRound, dividedAnswers, reasonOf, type Answered, type Round } from '../../model/facts/answers.js';
import { answersInWords, dividedInWords, saidInWords } from '../../model/facts/answers-in-words.js';
import { earlierInWords } from '../../model/facts/rounds-in-words.js';
import { roundsCompared } from '../../model/facts/rounds.js';
import { incentivesKnown, isLittle, powerKnown } from '../../model/facts/known.js';
import { partiesOf } from '../../model/facts/parties.js';
import { inList } from '../../model/naming.js';
import type { Bearing, Evidence } from './evidence.js';

/**
 * What the charter states about a condition, and after it what the partners say. Neither takes the place of the other: where answers tell
 * what the charter does not state, its silence remains as context.
 */
export function withAnswers(charter: Charter, condition: ConditionId, stated: readonly Evidence[]): readonly Evidence[] {
    const round = latestRound(charter);
    if (!round) return stated;
    const said = saidOn(charter, round, condition);
    const isTold = isToldByAnswers[condition]?.(charter) === true;
    return [...stated.map(each => (isTold && each.bearing === 'missing' ? { ...each, bearing: 'context' as const } : each)), ...said, ...dividedOn(round, condition, [...stated, ...said]), ...movedOn(charter, condition)];
}

/** How the answers on a condition moved since the survey before. It is worth knowing, and moves no state: the latest answers do. */
function movedOn(charter: Charter, condition: ConditionId): Evidence[] {
    const moved = roundsCompared(charter)?.moved.filter(({ after }) => questionOf(after.question).condition === condition) ?? [];
    return moved.map(each => ({ says: earlierInWords(each), bearing: 'context', reasons: [reasonOf(each.before), reasonOf(each.after)], answers: each.after.responses }));
}

/** Facts of the starting conditions that answers can tell in place of the charter. */
const isToldByAnswers: Partial<Record<ConditionId, (charter: Charter) => boolean>> = {
    'power-and-resources': charter => powerKnown(charter).answers !== undefined,
    incentives: charter => incentivesKnown(charter).answers !== undefined,
};

function saidOn(charter: Charter, round: Round, condition: ConditionId): Evidence[] {
    return [
        ...partnerQuestionIds.filter(id => questionOf(id).condition === condition).flatMap(id => saidOfPartners(charter, round, id)),
        ...partnershipQuestionIds.filter(id => questionOf(id).condition === condition).flatMap(id => {
            const answered = answerTo(round, id);
            return answered ? [saidOfPartnership(answered)] : [];
        }),
    ];
}

/** Partners who see anything very differently do not share one understanding of it. Where nothing is stated about their understanding, that alone moves no state. */
function dividedOn(round: Round, condition: ConditionId, known: readonly Evidence[]): Evidence[] {
    const divided = condition === 'shared-understanding' ? dividedAnswers(round) : [];
    const isKnown = known.some(({ bearing }) => bearing !== 'missing' && bearing !== 'context');
    return divided.length === 0 ? [] : [{ says: dividedInWords(round, divided), bearing: isKnown ? 'against' : 'context', reasons: divided.map(reasonOf), answers: Math.max(...divided.map(({ responses }) => responses)) }];
}

const saidOfPartnership = (answered: Answered): Evidence => ({ says: saidInWords(answered), bearing: bearingOf(answered), reasons: [reasonOf(answered)], answers: answered.responses });

/** Good answers state what the model asks for, bad ones stand against it, and divided ones are some of both. */
function bearingOf(answered: Answered): Bearing {
    if (isDivided(answered)) return 'partly';
    return isLittle(answered.median) === (questionOf(answered.question).isReversed === true) ? 'stated' : 'against';
}

/** What the partners say about each other, a sentence for each level, and one for those on whom they are divided. */
function saidOfPartners(charter: Charter, round: Round, question: PartnerQuestionId): Evidence[] {
    const answers = partiesOf(charter).flatMap(party => answerTo(round, question, party) ?? []);
    if (answers.length === 0) return [];
    const [divided, agreed] = [answers.filter(isDivided), answers.filter(each => !isDivided(each))];
    const levels = (['high', 'moderate', 'low', 'none'] as const).map(level => ({ level, of: agreed.filter(({ median }) => median === level) })).filter(({ of }) => of.length > 0);
    const parts = [...levels.map(({ level, of }) => `${amounts[question][level]} ${named(of)}`), ...(divided.length > 0 ? [`${views[question]} ${named(divided)}, on whom they are divided`] : [])];
    const [fewest, most] = [Math.min(...answers.map(({ responses }) => responses)), Math.max(...answers.map(({ responses }) => responses))];
    return [{
        says: `The answers report ${parts.join('; ')} (${fewest === most ? answersInWords(most) : `${fewest} to ${most} answers`}).`,
        bearing: partnersBearing(charter, question, answers), reasons: answers.map(reasonOf), answers: most, isOfEach: true,
    }];
}

const named = (answers: readonly Answered[]) => inList(answers.map(({ about }) => about!.called), { limit: 12 });

const amounts: Readonly<Record<PartnerQuestionId, Readonly<Record<AnswerLevel, string>>>> = {
    power: { high: 'a great deal of power for', moderate: 'a fair amount for', low: 'little power for', none: 'no power for' },
    trust: { high: 'a great deal of trust in', moderate: 'a fair amount in', low: 'little trust in', none: 'no trust in' },
    dependence: { high: 'that they depend a great deal on', moderate: 'that they depend to some extent on', low: 'that they depend little on', none: 'that they do not depend on' },
};
const views: Readonly<Record<PartnerQuestionId, string>> = { power: 'different power for', trust: 'different trust in', dependence: 'different dependence on' };

function partnersBearing(charter: Charter, question: PartnerQuestionId, answers: readonly Answered[]): Bearing {
    if (question === 'power') {
        const { is, answers: count } = powerKnown(charter);
        return count === undefined ? 'context' : is === 'balanced' ? 'stated' : 'partly';
    }
    if (question === 'trust') return answers.some(each => !isDivided(each) && isLittle(each.median)) ? 'against' : answers.some(isDivided) ? 'partly' : 'stated';
    return answers.some(each => !isDivided(each) && !isLittle(each.median)) ? 'stated' : 'context';
}

/** What the partners say about the situation that calls for a kind of leader, where the charter does not state it. */
export function saidOfSituation(charter: Charter, part: 'power' | 'incentives' | 'strain'): Evidence[] {
    const round = latestRound(charter);
    if (!round) return [];
    if (part === 'power') return powerKnown(charter).answers === undefined ? [] : saidOfPartners(charter, round, 'power');
    const asked = part === 'incentives' ? (incentivesKnown(charter).answers === undefined ? undefined : answerTo(round, 'incentive')) : answerTo(round, 'conflict');
    return asked ? [{ ...saidOfPartnership(asked), bearing: 'context' }] : [];
}
