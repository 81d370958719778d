import type { Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { inForce, isSubordinate, onlyAdvises } from './forums.js';
import { originOf } from './offices.js';
import { hasUnnamedVotes, isOpen, seatsHeld, votersOf, votingSeats } from './seats.js';

type Forum = Entity<'forum'>;
type Stakeholder = Entity<'stakeholder'>;

/** How a forum can decide without a partner whose seats are at it: all must agree, and not all must be there; or those of one partner are enough. */
export type Absence = { readonly forum: Forum } & ({ readonly is: 'agreement of some'; readonly by: string; readonly quorum: number; readonly seats: number } | { readonly is: 'one alone'; readonly of: Stakeholder });

/** The forums that decide, and whose quorum the charter lets be reached while a whole partner is absent. */
export const absencesIn = (charter: Charter): Absence[] => charter.forums.filter(forum => !isSubordinate(forum) && !onlyAdvises(forum)).flatMap(forum => absenceAt(forum) ?? []);

function absenceAt(forum: Forum): Absence | undefined {
    const [members, seats, quorum] = [votersOf(forum), votingSeats(forum), seatsAtQuorum(forum)];
    if (isOpen(forum) || hasUnnamedVotes(forum) || seats === undefined || quorum === undefined || quorum > seats) return undefined;
    const needed = requiredAt(forum);
    const spared = members.filter(member => !needed.has(member) && seats - held(forum, member) >= quorum);
    const alone = members.find(member => held(forum, member) >= quorum && members.every(other => other === member || spared.includes(other)));
    if (members.length > 1 && alone) return { forum, is: 'one alone', of: alone };
    const rule = inForce(forum, 'decidesBy')?.value;
    return spared.length > 0 && (rule === 'consensus' || rule === 'unanimity') ? { forum, is: 'agreement of some', by: rule, quorum, seats } : undefined;
}

const held = (forum: Forum, member: Stakeholder): number => seatsHeld(forum, holder => holder === member);

/** How many seats with a vote have to be taken for a quorum. A share of those present is none of the seats. */
function seatsAtQuorum(forum: Forum): number | undefined {
    const [quorum, seats] = [forum.quorum?.value, votingSeats(forum)];
    if (!quorum || seats === undefined) return undefined;
    if ('count' in quorum) return quorum.count;
    if ('majority' in quorum) return Math.floor(seats / 2) + 1;
    return quorum.of === 'members' ? Math.ceil(seats * quorum.percent / 100) : undefined;
}

/** The partners whom the quorum asks for, by name or by the office of one of theirs. */
function requiredAt(forum: Forum): ReadonlySet<Entity | undefined> {
    return new Set((forum.quorum?.value.required ?? []).flatMap(({ of }) => partnersBehind(of === 'chair' ? forum.chair?.value ?? [] : [of])));
}

const partnersBehind = (asked: readonly Entity[]): (Entity | undefined)[] => asked.flatMap(each =>
    (each.keyword === 'leader' ? originOf(each as Entity<'leader'>) : each.keyword === 'role' || each.keyword === 'seat' ? partnersBehind((each as Entity<'role' | 'seat'>).heldBy?.value ?? []) : each));
