import type { Entity } from '../entity.js';
import type { Period } from '../stated.js';

type Decision = Entity<'decision'>;

/** It has been carried out, so that nobody can take another part in it; what follows from it is still open. */
export const isCarriedOut = ({ stage }: Decision): boolean => stage?.value === 'implemented';

/** It has been taken, whether or not it has been carried out. */
export const isTaken = (decision: Decision): boolean => decision.stage?.value === 'decided' || isCarriedOut(decision);

/** It was taken before a partnership began: what say anyone had in it is nothing that the partnership gave them. */
export const isTakenBefore = (decision: Decision, period: Period | { readonly atLeast: unknown } | undefined): boolean =>
    isTaken(decision) && decision.decidedOn !== undefined && period !== undefined && 'from' in period && decision.decidedOn.value < period.from;

/** The verb of what decisions do: in the past, where all of them have been carried out. */
export const inTheirTime = (decisions: readonly Decision[], present: string, past: string): string => (decisions.length > 0 && decisions.every(isCarriedOut) ? past : present);

/** The verb of taking decisions: in the past, where all of them have been taken. */
export const whenTaken = (decisions: readonly Decision[], present: string, past: string): string => (decisions.length > 0 && decisions.every(isTaken) ? past : present);

/** What can still be done about a decision that has been taken. */
const afterwards = {
    taken: 'say how the decision came about, agree with those concerned what can still change, and publish the reasons',
    carriedOut: 'say how the decision came about, publish the reasons, and ask those concerned what they need now',
} as const;

/** What to do about decisions: `open` for those still to be taken; of the others, what can still be done. */
export function adviceOn(decisions: readonly Decision[], open: string): string {
    const [carriedOut, taken] = [decisions.some(isCarriedOut), decisions.some(decision => isTaken(decision) && !isCarriedOut(decision))];
    const past = taken ? afterwards.taken : afterwards.carriedOut;
    if (!carriedOut && !taken) return open;
    return decisions.every(isTaken) ? `${past.charAt(0).toUpperCase()}${past.slice(1)}` : `${open}. About what is already decided, ${past}`;
}
