import { derived } from '../charter.js';
import type { Entity } from '../entity.js';
import { chairsOf, peopleBehind, stakeholderBehind } from './offices.js';

/** Those to whom the charter gives something to do, themselves or by a leader from among them: they hold a role, a chair or a declared seat, lead, or see to something. */
export const holdersOfParts = derived((charter): ReadonlySet<Entity> => new Set<Entity>([
    ...[...charter.roles, ...charter.seats].flatMap(peopleBehind), ...charter.forums.flatMap(chairsOf), ...charter.leaders.filter(({ is, tasks }) => is ?? tasks),
    ...[...charter.dialogues, ...charter.trustBuildings, ...charter.empowerments].flatMap(({ ledBy }) => ledBy?.value ?? []).flatMap(peopleBehind),
    ...charter.groundRules.flatMap(({ upheldBy }) => upheldBy?.value ?? []).flatMap(peopleBehind), ...charter.obligations.flatMap(({ bridgedBy }) => bridgedBy?.value ?? []).flatMap(peopleBehind),
].flatMap(bodiesBehind)));

/** Several bodies can lead together. */
const bodiesBehind = (person: Entity<'leader' | 'stakeholder'>): readonly Entity[] => (person.keyword === 'leader' && person.is ? person.is.value : [stakeholderBehind(person)].filter(each => each !== undefined));

/** The seats of a forum without a vote of which the charter names no stakeholder as the holder, so that nobody can be said to have a part by them. */
export const unnamedVotelessSeats = (seats: readonly Entity<'seat'>[]): readonly Entity<'seat'>[] =>
    seats.filter(({ vote, heldBy }) => vote?.value === 'no' && (heldBy === undefined || (heldBy.value.length === 0 && !heldBy.everyone)));
