import type { Entity } from '../model/entity.js';
import { atLeast, differencesOn, isOpen, seatingOf, seatsOn, type Seating } from '../model/facts/seats.js';
import { groupBy } from '../model/collections.js';
import { inList, inSentence } from '../model/naming.js';

type Forum = Entity<'forum'>;

/**
 * Every seat at a forum, and those whose holder the charter does not name. Which have a vote is said where some have none. `undefined` where each of its
 * members has one seat, as the list of members says, and where anyone can join, so that its members are no seats.
 */
export function seatsInFull(forum: Forum): string | undefined {
    const seating = seatingOf(forum);
    const isPlain = seating.every(({ holder, seats, hasVote }) => holder !== undefined && seats === 1 && hasVote);
    if (seating.length === 0 || isOpen(forum) || (isPlain && seatsOn(forum).length === 0)) return undefined;
    const [voting, voteless] = [seating.filter(({ hasVote }) => hasVote), seating.filter(({ hasVote }) => !hasVote)];
    const counted = differencesOn(forum).length > 0 ? 'Seats, as counted in this charter' : 'Seats';
    const all = `${counted}: ${atLeast(forum)}${sum(seating)}`;
    if (voteless.length === 0) return inSentence(`${all} (${whose(forum, voting)}).`);
    const parts = [
        ...(voting.length > 0 ? [`${atLeast(forum, { hasVote: true })}${sum(voting)} with a vote (${whose(forum, voting)})`] : []),
        ...(voteless.length > 0 ? [`${atLeast(forum, { hasVote: false })}${sum(voteless)} without a vote (${whose(forum, voteless)})`] : []),
    ];
    return inSentence(`${all}; ${parts.join('; ')}.`);
}

const sum = (seating: readonly Seating[]): number => Math.round(seating.reduce((total, { seats }) => total + seats, 0));

/** `West Dunbartonshire Council 3, the health board 3, not named 1`. */
function whose(forum: Forum, seating: readonly Seating[]): string {
    const named = [...groupBy(seating.filter(({ holder }) => holder), ({ holder }) => holder!).entries()].map(([holder, own]) => `${holder.called} ${shareOf(own)}`);
    const unnamed = seating.filter(({ holder }) => !holder);
    const titled = seatsOn(forum).filter(seat => unnamed.length > 0 && (seat.vote?.value !== 'no') === unnamed[0]!.hasVote && !seat.heldBy?.value.some(each => each.keyword === 'stakeholder'));
    const called = titled.map(seat => `${seat.called} ${seat.number?.value ?? 1}`);
    const rest = sum(unnamed) - titled.reduce((total, seat) => total + (seat.number?.value ?? 1), 0);
    return inList([...named, ...called, ...(rest > 0 ? [`others ${rest}`] : [])], { limit: 40 });
}

/** Of seats that several share, each has a part. */
const shareOf = (own: readonly Seating[]): string => {
    const total = own.reduce((seats, each) => seats + each.seats, 0);
    return Number.isInteger(total) ? String(total) : 'shared';
};
