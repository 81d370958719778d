import { type AnswerLevel } from '../../framework/questions.js';
import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { answerBy, answerTo, isDivided, latestRound, reasonOf, type Answered } from './answers.js';
import { reasonFrom, type Fact, type Reason } from './fact.js';
import { incentives } from './incentives.js';
import { partiesOf } from './parties.js';
import { powerBalance, stepOf } from './power.js';

type Stakeholder = Entity<'stakeholder'>;

/** A fact that the charter states, or that follows from what the partners answered where it does not: then with the number of answers. */
export type KnownFact<T extends string> = Fact<T> & { readonly answers?: number };

/** A level of a party: as the charter states it, or as the partners say. */
interface Known {
    readonly party: Stakeholder;
    readonly level: string;
    readonly reason: Reason;
    readonly answered?: Answered;
}

const saidOf = (answered: Answered | undefined): Answered | undefined => (answered && !isDivided(answered) ? answered : undefined);

/** Power is balanced or not: as the charter states it; else by what the partners say of those whose power it does not state. */
export const powerKnown = derived((charter): KnownFact<'balanced' | 'imbalanced'> => {
    const stated = powerBalance(charter);
    if (stated.is !== 'not stated') return stated;
    const parties = partiesOf(charter);
    const known = parties.flatMap(party => levelOf(party, 'power', answerTo(latestRound(charter), 'power', party)));
    if (known.every(({ answered }) => !answered)) return stated;
    const sorted = [...known].sort((a, b) => stepOf(a.level)! - stepOf(b.level)!);
    const [bottom, top] = [sorted[0]!, sorted.at(-1)!];
    if (stepOf(top.level)! - stepOf(bottom.level)! >= 2) return { is: 'imbalanced', reasons: [top.reason, bottom.reason], answers: fewest([top, bottom]) };
    return known.length === parties.length ? { is: 'balanced', reasons: known.map(({ reason }) => reason), answers: fewest(known) } : stated;
});

/** How much reason the parties have to take part: as the charter states it; else as organisations say of themselves, or as people say all together. */
export const incentivesKnown = derived((charter): KnownFact<'uneven' | 'strong' | 'weak'> => {
    const stated = incentives(charter);
    if (stated.is !== 'not stated') return stated;
    const round = latestRound(charter);
    const parties = partiesOf(charter);
    const known = parties.flatMap(party => levelOf(party, 'incentive', round && answerBy(round, party, 'incentive')));
    const [drawn, undrawn] = [known.find(({ level }) => isDrawn(level)), known.find(({ level }) => !isDrawn(level))];
    const isAnswered = known.some(({ answered }) => answered);
    if (isAnswered && drawn && undrawn) return { is: 'uneven', reasons: [drawn.reason, undrawn.reason], answers: fewest([drawn, undrawn]) };
    if (isAnswered && known.length === parties.length) return { is: drawn ? 'strong' : 'weak', reasons: known.map(({ reason }) => reason), answers: fewest(known) };
    return incentivesTogether(answerTo(round, 'incentive')) ?? stated;
});

/** Where the middle half of the answers holds both those who gain from taking part and those who hardly do, incentives are uneven. */
function incentivesTogether(answered: Answered | undefined): KnownFact<'uneven' | 'strong' | 'weak'> | undefined {
    if (!answered) return undefined;
    const [low, high] = [isDrawn(answered.lowest), isDrawn(answered.highest)];
    return { is: low === high ? (low ? 'strong' : 'weak') : 'uneven', reasons: [reasonOf(answered)], answers: answered.responses };
}

const isDrawn = (level: string) => level === 'moderate' || level === 'high' || level === 'strong';

function levelOf(party: Stakeholder, key: 'power' | 'incentive', answered: Answered | undefined): Known[] {
    const stated = party[key]?.value;
    if (stated !== undefined) return [{ party, level: stated, reason: reasonFrom(party, key) }];
    const said = saidOf(answered);
    return said ? [{ party, level: said.median, reason: reasonOf(said), answered: said }] : [];
}

const fewest = (known: readonly Known[]): number => Math.min(...known.flatMap(({ answered }) => answered?.responses ?? []));

/** Conflict and little trust, as far as the partners say: there is strain where they report a great deal of conflict and little trust in someone, and none where they report little conflict. */
export function strainSaid(charter: Charter): { readonly is: 'suggested' | 'absent'; readonly reasons: readonly Reason[]; readonly answers: number } | undefined {
    const round = latestRound(charter);
    const conflict = saidOf(answerTo(round, 'conflict'));
    if (!round || !conflict) return undefined;
    if (isLittle(conflict.highest)) return { is: 'absent', reasons: [reasonOf(conflict)], answers: conflict.responses };
    const distrusted = round.answers.find(each => each.question === 'trust' && !isDivided(each) && isLittle(each.median));
    return conflict.median === 'high' && distrusted ? { is: 'suggested', reasons: [reasonOf(conflict), reasonOf(distrusted)], answers: conflict.responses } : undefined;
}

export const isLittle = (level: AnswerLevel): boolean => level === 'none' || level === 'low';
