import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { reasonFrom } from '../../model/facts/fact.js';
import { whenTaken } from '../../model/facts/decisions.js';
import { decisionsTakenBy, forumsTaking, inForce, parentOf, partiesTaking } from '../../model/facts/forums.js';
import { chairsOf, peopleBehind, stakeholderBehind } from '../../model/facts/offices.js';
import { membersOfForums } from '../../model/facts/parties.js';
import { isOpen, seatsOn, votelessSeats, votersOf, votingSeats } from '../../model/facts/seats.js';
import { areVoicesKnown, voiceFact } from '../../model/facts/voice.js';
import { consensusRules, ruleDocuments } from '../../vocabulary/terms/index.js';
import { inList, sentence } from '../../model/naming.js';
import { termInWords } from '../../text/terms.js';
import { against, being, byPart, calledOf, context, count, missing, partly, partOf, stated, stating, termsInWords, unreadRules, verb, type Evidence, type EvidenceOf } from './evidence.js';

export const inclusionEvidence: EvidenceOf = charter => {
    const { decisions } = charter;
    const seatless = withoutPlace(charter);
    if (decisions.length === 0) return [missing('The charter names no decision, so it does not show who is affected.'), ...seatless];
    const open = charter.forums.filter(forum => isOpen(forum) && forumsDeciding(charter).has(forum));
    const applying = charter.forums.filter(forum => !isOpen(forum) && forum.membership?.value.includes('by-application') && forumsDeciding(charter).has(forum));
    return [...applying.map(forum => stated(`People can apply to join ${forum.called}${forum.membership?.because ? ` (“${forum.membership.because}”)` : ''}.`, stating([forum], 'membership'))), ...(open.length > 0 ? [stated(`Anyone who wants to can join ${calledOf(open)}, and take part in deciding.`, stating(open, 'membership'))] : []), ...withSomeoneAffected(decisions).map(decisionEvidence), ...charter.forums.flatMap(breadth), ...seatless];
};

/** How a body itself works affects its members: where nobody else is named, that is no gap. */
function withSomeoneAffected(decisions: Charter['decisions']): Charter['decisions'] {
    const others = decisions.filter(({ about, affects }) => affects || !about || about.value.some(each => each !== 'governance'));
    return others.length === 0 ? decisions : others;
}

/** The professions for which a forum keeps seats: worth knowing of who is there, though it is not who is affected. */
function breadth(forum: Entity<'forum'>): Evidence[] {
    const kept = seatsOn(forum).filter(({ profession }) => profession);
    const professions = termsInWords(kept.flatMap(({ profession }) => profession!.value));
    return new Set(kept.flatMap(({ profession }) => profession!.value)).size < 2 ? [] : [context(`${forum.called} keeps seats for these professions: ${professions}.`, stating(kept, 'profession'))];
}

const forumsDeciding = ({ decisions }: Charter): ReadonlySet<Entity> => new Set(decisions.flatMap(forumsTaking));

function decisionEvidence(decision: Entity<'decision'>): Evidence {
    const affected = [...new Set(decision.affects?.value)];
    if (affected.length === 0) return missing(`The charter does not state who is affected by ${decision.called}.`, being([decision]));
    if (!decision.takenBy) return missing(`The charter does not state who takes ${decision.called}.`, being([decision]));
    if (!hasTakers(decision)) return missing(`The charter names no members of ${calledOf(forumsTaking(decision))}, which ${verb(forumsTaking(decision).length, 'takes', 'take')} ${decision.called}.`, stating([decision], 'taken by'));
    const voices = affected.map(stakeholder => ({ stakeholder, ...voiceFact(decision, stakeholder) }));
    const deciding = voices.filter(({ is }) => is === 'decides').length;
    const others = voices.filter(({ is }) => is !== 'decides').map(({ stakeholder, is }) => `${stakeholder.called} (${lessThanDeciding[is as keyof typeof lessThanDeciding]})`);
    const [only] = affected;
    const says = affected.length === 1 && deciding === 1 ? `${sentence(only!.called)} ${whenTaken([decision], 'take', 'took')} part in deciding ${decision.called}.`
        : deciding === 0 ? `The charter states no part in deciding ${decision.called} for anyone affected: ${inList(others)}.`
        : `${sentence(partOf(deciding, affected.length, 'affected stakeholder'))} ${whenTaken([decision], verb(deciding, 'takes', 'take'), 'took')} part in deciding ${decision.called}${others.length > 0 ? `; not ${inList(others)}` : ''}.`;
    return (areVoicesKnown(decision) ? byPart(deciding, affected.length, against) : missing)(says, [reasonFrom(decision, 'affects'), reasonFrom(decision, 'taken by'), ...stating(forumsTaking(decision), 'members')]);
}

/** Less than taking part, as far as the charter states it: that it states nothing does not mean that there is nothing. */
const lessThanDeciding = { advises: 'advice only', 'may join': 'may join', consulted: 'only consulted', informed: 'only informed', none: 'no stated part', 'not stated': 'no stated part' } as const;

/** Someone is named who takes it: a partner, or a forum that has members or is open to all. */
const hasTakers = (decision: Entity<'decision'>) => partiesTaking(decision).length > 0 || forumsTaking(decision).some(forum => votersOf(forum).length > 0 || isOpen(forum));

/** Stakeholders that the charter names, and to which it gives no place: no seat, no part in a decision, no other office. */
function withoutPlace(charter: Charter): Evidence[] {
    const placed = new Set<Entity>([
        ...charter.forums.flatMap(forum => [...votersOf(forum), ...(forum.withoutVote?.value ?? []), ...(forum.inAttendance?.value ?? []), ...(forum.setUpBy?.value ?? []), ...(forum.reportsTo?.value ?? []), ...chairsOf(forum)]),
        ...charter.decisions.flatMap(({ affects, takenBy, approvedBy, recommendedBy, consults, informs }) => [affects, takenBy, approvedBy, recommendedBy, consults, informs].flatMap(list => [...(list?.value ?? [])])),
        ...charter.obligations.flatMap(({ owedTo }) => owedTo?.value ?? []), ...charter.measures.flatMap(({ setBy }) => setBy?.value ?? []),
        ...charter.seats.flatMap(({ chosenBy, heldBy }) => [...(chosenBy?.value ?? []), ...(heldBy?.value ?? [])]),
        ...(charter.partnership.convenedBy?.value ?? []),
    ]);
    const represented = new Set<Entity>(charter.stakeholders.filter(each => placed.has(each)).flatMap(each => [...(each.represents?.value ?? []), ...(each.partOf?.value ?? [])]));
    const left = charter.stakeholders.filter(each => !placed.has(each) && !represented.has(each) && !each.partOf?.value.some(whole => placed.has(whole)));
    return left.length === 0 ? [] : [missing(`The charter names no seat for ${calledOf(left)}, and no decision that affects them.`, being(left))];
}

export const groundRuleEvidence: EvidenceOf = ({ groundRules, sources }) => {
    if (groundRules.length === 0) return [missing('The charter states no ground rules.')];
    const topics = termsInWords(groundRules.flatMap(({ about }) => about?.value ?? []));
    const upheld = groundRules.filter(rule => rule.upheldBy);
    const dissent = groundRules.filter(({ title }) => title !== undefined && disagreeing.test(title)).slice(0, 3);
    const unread = sources.filter(({ kind, read }) => read?.value === 'part' && kind !== undefined && ruleDocuments.has(kind.value));
    return [
        stated(`The charter states ${count(groundRules.length, 'ground rule')}${topics === '' ? '' : `, on ${topics}`}.`, being(groundRules)),
        ...(upheld.length > 0 ? [context(`It names who upholds ${partOf(upheld.length, groundRules.length, 'rule')}.`, stating(upheld, 'upheld by'))] : []),
        ...(dissent.length > 0 ? [context(`On those who disagree it states: ${inList(dissent.map(({ title }) => `“${title}”`))}.`, being(dissent))] : []),
        ...unreadRules(sources).map(source => context(`${sentence(source.called)} was not at hand, and may hold more.`, being([source]))),
        ...(unread.length > 0 ? [missing(`${sentence(calledOf(unread))} ${verb(unread.length, 'was', 'were')} read only in part, and may hold more.`, being(unread))] : []),
    ];
};

/** How a rule says what those may do who are not of the same mind: it is quoted, and moves no state. */
const disagreeing = /\b(?:votes? against|minority opinion|dissent|object(?:s|ions?)?|disagree\w*|do not prevail|block|veto)\b/i;

export const transparencyEvidence: EvidenceOf = ({ forums }) => {
    const deciding = forums.filter(forum => parentOf(forum) === undefined || forum.minutes !== undefined);
    if (deciding.length === 0) return [missing('The charter names no forum whose minutes could be read.')];
    const minutesOf = (forum: Entity<'forum'>) => inForce(forum, 'minutes')?.value;
    const published = deciding.filter(forum => minutesOf(forum) === 'published');
    const closed = deciding.filter(forum => minutesOf(forum) !== undefined && minutesOf(forum) !== 'published');
    const silent = deciding.filter(forum => minutesOf(forum) === undefined);
    const [open, papers] = [forums.filter(({ openToPublic }) => openToPublic?.value === 'yes'), forums.filter(({ papers }) => papers?.value === 'published')];
    return [
        ...(published.length > 0 ? [stated(`The minutes of ${calledOf(published)} are published.`, stating(published, 'minutes'))] : []),
        ...(open.length > 0 ? [stated(`The meetings of ${calledOf(open)} are open to the public.`, stating(open, 'open to public'))] : []),
        ...(papers.length > 0 ? [stated(`The papers of ${calledOf(papers)} are published.`, stating(papers, 'papers'))] : []),
        ...(closed.length > 0 ? [against(`The minutes of ${calledOf(closed)} are not published.`, stating(closed, 'minutes'))] : []),
        ...(silent.length > 0 ? [missing(`The charter does not state who can read the minutes of ${calledOf(silent)}.`, being(silent))] : []),
    ];
};

export const roleEvidence: EvidenceOf = charter => {
    const { roles, forums } = charter;
    if (roles.length === 0) return [missing('The charter defines no roles.')];
    const holders = new Set<Entity>([...roles.flatMap(peopleBehind), ...forums.flatMap(chairsOf)].flatMap(person => [person, stakeholderBehind(person) ?? person]));
    const members = membersOfForums(charter);
    const held = members.filter(member => holders.has(member)).length;
    const idle = [...new Set(forums.flatMap(({ withoutVote }) => withoutVote?.value ?? []))].filter(member => !holders.has(member) && !members.includes(member));
    const described = roles.filter(({ written }) => written.has('duty'));
    const vacant = roles.filter(({ heldBy, chosenBy, chosenHow }) => !heldBy && !chosenBy && !chosenHow);
    return [
        context(`The charter names ${count(roles.length, 'role')}: ${calledOf(roles)}.`, being(roles)),
        byPart(described.length, roles.length)(described.length === 0 ? 'It does not state what their holders do.' : `It states what ${roles.length === 1 ? 'the holder of the role does' : described.length === roles.length ? `each of the ${roles.length} roles does` : `${partOf(described.length, roles.length, 'role')} ${verb(described.length, 'does', 'do')}`}.`, stating(described, 'duty')),
        ...(members.length > 0 ? [byPart(held, members.length)(held === 0 ? 'It does not state that a member of a forum holds a role.' : `A role is held by ${members.length === 1 ? members[0]!.called : `${partOf(held, members.length, 'member')} of the forums`}.`, stating(roles, 'held by'))] : []),
        ...(idle.length > 0 ? [missing(`It states no role for ${calledOf(idle)}, who ${verb(idle.length, 'sits', 'sit')} in a forum without a vote.`, stating(forums, 'without vote'))] : []),
        ...(vacant.length > 0 ? [missing(`It does not state who holds ${calledOf(vacant)}.`, being(vacant))] : []),
    ];
};

export const forumEvidence: EvidenceOf = charter => {
    const { forums, partnership } = charter;
    const convened = partnership.convenedBy ? [context(`The partnership was convened by ${convenors(charter)}.`, [reasonFrom(partnership, 'convened by')])] : [];
    if (forums.length === 0) return [...convened, missing('The charter names no forum at which the partners decide together.')];
    return [...convened, ...forums.map(forum => forumInWords(charter, forum))];
};

const convenors = ({ partnership }: Charter) => calledOf(partnership.convenedBy!.items.map(({ refersTo, written }) => ({ called: refersTo?.called ?? written })));

/** A forum with its seats, how it decides and when it meets. Of a forum within another only what it states counts. */
function forumInWords(charter: Charter, forum: Entity<'forum'>): Evidence {
    const isPart = parentOf(forum) !== undefined;
    const [decidesBy, meets] = isPart ? [forum.decidesBy, forum.meets] : [inForce(forum, 'decidesBy'), inForce(forum, 'meets')];
    const hasMembers = votersOf(forum).length > 0 || isOpen(forum) || (votingSeats(forum) ?? 0) > 0;
    const parts = [
        seatsInWords(forum),
        decidesBy ? `decides by ${termInWords(decidesBy.value)}${otherwise(charter, forum, decidesBy.value)}` : undefined,
        meets ? `meets ${meets.value}` : undefined,
    ].filter(part => part !== undefined);
    const lacking = [...(decidesBy ? [] : ['how it decides']), ...(meets ? [] : ['how often it meets'])];
    const says = `${forum.called} ${parts.length < 3 ? parts.join(' and ') : `${parts[0]}, ${parts[1]} and ${parts[2]}`}${lacking.length > 0 && !isPart ? `; the charter does not state ${lacking.join(' or ')}` : ''}.`;
    const say = isPart ? context
        : hasMembers && decidesBy && consensusRules.has(decidesBy.value) ? stated
        : hasMembers || decidesBy ? partly : missing;
    return say(says, [...stating([forum], 'decides by'), ...stating([forum], 'meets'), ...stating([forum], 'members')]);
}

/** The decisions that it takes by another rule than its own, where they say so. */
function otherwise(charter: Charter, forum: Entity<'forum'>, rule: string): string {
    const other = decisionsTakenBy(charter, forum).filter(({ decidesBy }) => decidesBy && decidesBy.value !== rule);
    return other.length === 0 ? '' : ` (${count(other.length, 'decision')} by ${inList([...new Set(other.map(({ decidesBy }) => termInWords(decidesBy!.value)))], { or: true })} instead)`;
}

function seatsInWords(forum: Entity<'forum'>): string {
    if (isOpen(forum)) return 'is open to anyone who wants to take part';
    const [voting, voteless] = [votingSeats(forum) ?? 0, votelessSeats(forum)];
    if (voting + voteless === 0) return 'has no stated members';
    const seats = `has ${voting + voteless} ${verb(voting + voteless, 'seat', 'seats')}`;
    if (voteless === 0) return seats;
    return voting === 0 ? `${seats}, none with a vote` : `${seats}, ${voting} with a vote`;
}
