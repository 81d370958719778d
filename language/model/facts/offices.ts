import { waysOfTrust } from '../../vocabulary/terms/index.js';
import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { votersOf } from './seats.js';

type Stakeholder = Entity<'stakeholder'>;
type Leader = Entity<'leader'>;
type Forum = Entity<'forum'>;
/** Someone or something that can act: lead, chair, hold a role. */
type Actor = Entity<'leader' | 'role' | 'seat' | 'stakeholder' | 'forum'>;

/** The leaders and stakeholders that stand behind an actor: whoever holds a role or a seat; a forum acts as itself, by nobody. */
export function peopleBehind(actor: Actor): readonly (Leader | Stakeholder)[] {
    switch (actor.keyword) {
        case 'leader': case 'stakeholder': return [actor];
        case 'role': case 'seat': return (actor.heldBy?.value ?? []).flatMap(holder => (holder.keyword === 'forum' ? [] : [holder]));
        case 'forum': return [];
    }
}

/** The leaders behind those who act. */
export const leadersBehind = (actors: readonly Actor[] | undefined): readonly Leader[] =>
    (actors ?? []).flatMap(peopleBehind).filter((each): each is Leader => each.keyword === 'leader');

/** Who chairs a forum, alone or with others: those behind a role or a seat too. */
export const chairsOf = (forum: Forum): readonly (Leader | Stakeholder)[] => [...(forum.chair?.value ?? []), ...(forum.coChair?.value ?? [])].flatMap(peopleBehind);

/** The stakeholder that a leader comes from, or is, if the charter names one. */
export const originOf = (leader: Leader): Stakeholder | undefined =>
    leader.from?.value[0] ?? leader.is?.value.find((each): each is Stakeholder => each.keyword === 'stakeholder');

/** The stakeholder itself, or the one that a leader comes from. */
export const stakeholderBehind = (person: Leader | Stakeholder): Stakeholder | undefined => (person.keyword === 'leader' ? originOf(person) : person);

/** Who chose someone for an office, where that shows trust: by electing, appointing or nominating in turn. */
function choosersOf(office: Entity<'leader' | 'role' | 'seat'>): readonly Stakeholder[] {
    if (!office.chosenHow?.value.some(way => waysOfTrust.has(way))) return [];
    return (office.chosenBy?.value ?? []).flatMap(each => (each.keyword === 'stakeholder' ? each : each.keyword === 'forum' ? votersOf(each) : []));
}

const officesOf = derived(charter => {
    const offices = new Map<Leader, (Leader | Entity<'role'> | Entity<'seat'>)[]>(charter.leaders.map(leader => [leader, [leader]]));
    for (const office of [...charter.roles, ...charter.seats]) for (const leader of leadersBehind([office])) offices.get(leader)?.push(office);
    return offices;
});

/** Whether the partners chose a leader for an office, be it those of a forum by a vote that the charter does not tell apart. */
export function isChosenByPartners(charter: Charter, leader: Leader): boolean {
    const origin = originOf(leader);
    return (officesOf(charter).get(leader) ?? [leader]).some(({ chosenHow, chosenBy }) => chosenHow?.value.some(way => waysOfTrust.has(way))
        && (chosenBy?.everyone || chosenBy?.value.some(each => each.keyword === 'forum' || (each.keyword === 'stakeholder' && each !== origin))));
}

/** Those who trust a leader: those who say so, and those who chose the leader for an office, the leader's own side left out. */
export function trustersOf(charter: Charter, leader: Leader): readonly Stakeholder[] {
    const chosen = (officesOf(charter).get(leader) ?? [leader]).flatMap(choosersOf);
    const origin = originOf(leader);
    return [...new Set([...(leader.trustedBy?.value ?? []), ...chosen.filter(each => each !== origin)])];
}
