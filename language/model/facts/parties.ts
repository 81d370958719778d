import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';

type Stakeholder = Entity<'stakeholder'>;
type Forum = Entity<'forum'>;

/**
 * Those with a part in the partnership: members of a forum, those in attendance, and those whom a decision affects;
 * in a charter without forums and decisions, all its stakeholders.
 */
export const partiesOf = derived((charter): readonly Stakeholder[] => {
    if (charter.forums.length === 0 && charter.decisions.length === 0) return charter.stakeholders;
    const parties = new Set<Stakeholder>();
    for (const { members, inAttendance } of charter.forums) for (const list of [members, inAttendance]) list?.value.forEach(each => parties.add(each));
    for (const { affects } of charter.decisions) affects?.value.forEach(each => parties.add(each));
    return charter.stakeholders.filter(each => parties.has(each));
});

const partySet = derived(charter => new Set<Entity>(partiesOf(charter)));

export const isParty = (charter: Charter, entity: Entity | undefined): boolean => entity !== undefined && partySet(charter).has(entity);

/** The members of any forum, in the order of the charter's stakeholders. */
export const membersOfForums = derived((charter): readonly Stakeholder[] => {
    const members = new Set<Entity>(charter.forums.flatMap(({ members }) => members?.value ?? []));
    return charter.stakeholders.filter(each => members.has(each));
});

/** The forums of which a stakeholder is a member. */
export const forumsOf = (charter: Charter, stakeholder: Stakeholder): readonly Forum[] => membership(charter).get(stakeholder) ?? [];

const membership = derived(charter => {
    const forums = new Map<Stakeholder, Forum[]>();
    for (const forum of charter.forums) {
        for (const member of new Set(forum.members?.value)) forums.set(member, [...(forums.get(member) ?? []), forum]);
    }
    return forums;
});
