import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { parentOf } from './forums.js';
import { everyoneVotes, votelessOf, votersOf } from './seats.js';

type Stakeholder = Entity<'stakeholder'>;
type Forum = Entity<'forum'>;

/**
 * Those with a part in the partnership: members of a forum, with a vote or without, those in attendance, those whom a decision affects,
 * and those who take, approve or recommend one; in a charter without forums and decisions, all its stakeholders.
 */
export const partiesOf = derived((charter): readonly Stakeholder[] => {
    if (charter.forums.length === 0 && charter.decisions.length === 0) return charter.stakeholders;
    const parties = new Set<Stakeholder>();
    const add = (entities: readonly Entity[] | undefined) => entities?.forEach(each => each.keyword === 'stakeholder' && parties.add(each));
    for (const forum of charter.forums) for (const list of [votersOf(forum), votelessOf(forum)]) add(list);
    for (const { affects, takenBy, approvedBy, recommendedBy } of charter.decisions) for (const list of [affects, takenBy, approvedBy, recommendedBy]) add(list?.value);
    return charter.stakeholders.filter(each => parties.has(each));
});

const partySet = derived(charter => new Set<Entity>(partiesOf(charter)));

export const isParty = (charter: Charter, entity: Entity | undefined): boolean => entity !== undefined && partySet(charter).has(entity);

/** The members of any forum that have a vote, in the order of the charter's stakeholders. */
export const membersOfForums = derived((charter): readonly Stakeholder[] => {
    const members = new Set<Entity>(charter.forums.flatMap(forum => votersOf(forum).filter(member => votesCount(forum, member))));
    return charter.stakeholders.filter(each => members.has(each));
});

/** Whether those with a vote at a forum have one in the partnership: who has none in a forum gets none by sitting in a group within it. Without a stakeholder, whoever the charter names next. */
export function votesCount(forum: Forum, stakeholder: Stakeholder | undefined): boolean {
    const whole = parentOf(forum);
    if (!whole || whole === forum) return true;
    return stakeholder ? !votelessOf(whole).includes(stakeholder) : everyoneVotes(whole) !== false;
}

/** The forums at which a stakeholder has a vote. */
export const forumsOf = (charter: Charter, stakeholder: Stakeholder): readonly Forum[] => membership(charter).get(stakeholder) ?? [];

const membership = derived(charter => {
    const forums = new Map<Stakeholder, Forum[]>();
    for (const forum of charter.forums) {
        for (const member of votersOf(forum)) forums.set(member, [...(forums.get(member) ?? []), forum]);
    }
    return forums;
});
