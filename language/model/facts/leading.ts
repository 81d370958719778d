import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';

type Actor = Entity<'leader' | 'role' | 'seat' | 'stakeholder' | 'forum'>;

/** An office in which the charter names no leader: held by a body, by someone in words, by several, or by nobody yet. */
function isOfficeOfOthers(actor: Actor): boolean {
    if (actor.keyword !== 'role' && actor.keyword !== 'seat') return actor.keyword !== 'leader';
    const holders = actor.heldBy?.value ?? [];
    return actor.heldBy === undefined || actor.heldBy.everyone || actor.heldBy.texts.length > 0 || holders.some(({ keyword }) => keyword !== 'leader') || holders.length > 1
        || (actor.keyword === 'seat' && (actor.number?.value ?? 1) > 1);
}

/** Chairs and co-chairs, and those who take the chair in their absence. */
const chairsIn = ({ forums }: Charter): readonly Actor[] => forums.flatMap(({ chair, coChair, viceChair }) => [...(chair?.value ?? []), ...(coChair?.value ?? []), ...(viceChair?.value ?? [])]);

/** Someone leads whom the charter does not declare as a leader: in a chair, in an activity, in a role that is held by words or by a body. */
export const isLedByOthers = derived((charter): boolean => {
    const activities = [...charter.dialogues, ...charter.trustBuildings, ...charter.empowerments].flatMap(({ ledBy }) => ledBy?.value ?? []);
    return [...chairsIn(charter), ...activities].some(isOfficeOfOthers) || charter.roles.some(({ heldBy }) => heldBy !== undefined && (heldBy.everyone || heldBy.texts.length > 0));
});

/** The charter gives duties to those who lead in words of its own, so that a task which no leader is said to have may be among them. */
function hasDutiesInWords(charter: Charter): boolean {
    const chairs = new Set<Entity>(chairsIn(charter));
    const isOfLeaders = (role: Entity<'role'>) => chairs.has(role) || (role.heldBy?.texts.length ?? 0) > 0 || (role.heldBy?.value.some(({ keyword }) => keyword !== 'stakeholder') ?? false);
    return charter.roles.some(role => role.duty && isOfLeaders(role)) || charter.forums.some(({ remit }) => remit);
}

/** The charter says what its leaders do by their tasks, and in no other words: only then is a task that none of them has nobody's. */
export const areTasksKnown = (charter: Charter): boolean => charter.leaders.some(({ tasks }) => tasks) && !hasDutiesInWords(charter);
