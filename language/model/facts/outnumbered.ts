import type { Entity } from '../entity.js';
import { hasMark } from './marks.js';
import { seatsHeld, votersOf, votingSeats } from './seats.js';

/** Those who use services and vote at a forum in which those who provide care have more than half of the votes, and more than twice as many as they. */
export interface Outnumbered {
    readonly users: readonly Entity<'stakeholder'>[];
    readonly theirs: number;
    readonly providers: number;
    readonly seats: number;
}

export function outnumberedAt(forum: Entity<'forum'>): Outnumbered | undefined {
    const seats = votingSeats(forum);
    const users = votersOf(forum).filter(member => hasMark(member, 'patient-voice'));
    if (seats === undefined || users.length === 0) return undefined;
    const [providers, theirs] = [seatsHeld(forum, holder => hasMark(holder, 'provider')), seatsHeld(forum, holder => users.includes(holder))];
    return providers * 2 > seats && theirs * 2 < providers ? { users, theirs, providers, seats } : undefined;
}
