import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { deadlocksIn, stuckInWords } from '../../model/facts/deadlock.js';
import { reasonFrom } from '../../model/facts/fact.js';
import { whenTaken } from '../../model/facts/decisions.js';
import { decisionsTakenBy, forumsTaking, inForce, parentOf, partiesTaking, worksInWriting } from '../../model/facts/forums.js';
import { stakeholdersWithoutPlace } from '../../model/facts/places.js';
import { membersOfForums } from '../../model/facts/parties.js';
import { holdersOfParts, unnamedVotelessSeats } from '../../model/facts/roles.js';
import { atLeast, differencesOn, isOpen, seatsOn, votelessSeats, votersOf, votingSeats } from '../../model/facts/seats.js';
import { areVoicesKnown, voiceFact } from '../../model/facts/voice.js';
import { consensusRules, ruleDocuments } from '../../vocabulary/terms/index.js';
import { inList, sentence } from '../../model/naming.js';
import { valueInWords } from '../../model/value-in-words.js';
import { termInWords } from '../../text/terms.js';
import { against, being, byPart, calledOf, context, count, missing, partly, partOf, stated, stating, termsInWords, unreadRules, verb, type Evidence, type EvidenceOf } from './evidence.js';

export const inclusionEvidence: EvidenceOf = charter => {
    const { decisions } = charter;
    const seatless = withoutPlace(charter);
    if (decisions.length === 0) return [missing('The charter names no decision, so it does not show who is affected.'), ...seatless];
    const open = charter.forums.filter(forum => isOpen(forum) && forumsDeciding(charter).has(forum));
    const applying = charter.forums.filter(forum => !isOpen(forum) && forum.membership?.value.includes('by-application') && forumsDeciding(charter).has(forum));
    return [...applying.map(forum => stated(`People can apply to join ${forum.called}${inItsWords(forum.membership)}.`, stating([forum], 'membership'))), ...(open.length > 0 ? [stated(`Anyone who wants to can join ${calledOf(open)}, and take part in deciding.`, stating(open, 'membership'))] : []), ...decisionsEvidence(withSomeoneAffected(decisions)), ...charter.forums.flatMap(breadth), ...seatless];
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

/** Of decisions that name nobody affected it is one fact that they do not. */
function decisionsEvidence(decisions: Charter['decisions']): Evidence[] {
    const isSilent = ({ affects }: Entity<'decision'>) => affects === undefined || affects.value.length === 0;
    const silent = decisions.filter(isSilent);
    return [...decisions.filter(decision => !isSilent(decision)).map(decisionEvidence), ...(silent.length > 0 ? [missing(`The charter does not state who is affected by ${calledOf(silent)}.`, being(silent))] : [])];
}

function decisionEvidence(decision: Entity<'decision'>): Evidence {
    const affected = [...new Set(decision.affects?.value)];
    if (!decision.takenBy) return missing(`The charter does not state who takes ${decision.called}.`, being([decision]));
    if (!hasTakers(decision)) return missing(`The charter names no members of ${calledOf(forumsTaking(decision))}, which ${verb(forumsTaking(decision).length, 'takes', 'take')} ${decision.called}.`, stating([decision], 'taken by'));
    const voices = affected.map(stakeholder => ({ stakeholder, ...voiceFact(decision, stakeholder) }));
    const deciding = voices.filter(({ is }) => is === 'decides').length;
    const others = voices.filter(({ is }) => is !== 'decides').map(({ stakeholder, is }) => `${stakeholder.called} (${lessThanDeciding[is as keyof typeof lessThanDeciding]})`);
    const takers = [...decision.takenBy.value.map(({ called }) => called), ...decision.takenBy.texts];
    const [only] = affected;
    const says = affected.length === 1 && deciding === 1 ? `${sentence(only!.called)} ${whenTaken([decision], 'take', 'took')} part in deciding ${decision.called}.`
        : deciding === 0 && voices.every(({ is }) => is === 'recommends') ? `${sentence(inList(takers))} ${verb(takers.length, 'decides', 'decide')} on ${decision.called}, and those affected are part of the recommendation${inItsWords(decision.recommendedBy)}: ${calledOf(affected)}.`
        : deciding === 0 ? `The charter states no part in deciding ${decision.called} for anyone affected: ${inList(others)}.`
        : `${sentence(partOf(deciding, affected.length, 'affected stakeholder'))} ${whenTaken([decision], verb(deciding, 'takes', 'take'), 'took')} part in deciding ${decision.called}${others.length > 0 ? `; not ${inList(others)}` : ''}.`;
    return (areVoicesKnown(decision) ? byPart(deciding, affected.length, against) : missing)(says, [reasonFrom(decision, 'affects'), reasonFrom(decision, 'taken by'), ...stating(forumsTaking(decision), 'members')]);
}

/** What the charter adds to a value, quoted in brackets. */
const inItsWords = (stated: { readonly because?: string | undefined } | undefined): string => (stated?.because === undefined ? '' : ` (“${stated.because.replace(/\.$/, '')}”)`);

/** Less than taking part, as far as the charter states it: that it states nothing does not mean that there is nothing. */
const lessThanDeciding = { recommends: 'recommends it', advises: 'no vote', 'may join': 'may join', consulted: 'only consulted', informed: 'only informed', none: 'no stated part', 'not stated': 'no stated part' } as const;

/** Someone is named who takes it: a partner, or a forum that has members or is open to all. */
const hasTakers = (decision: Entity<'decision'>) => partiesTaking(decision).length > 0 || forumsTaking(decision).some(forum => votersOf(forum).length > 0 || isOpen(forum));

/** Stakeholders that the charter names, and to which it gives no place. */
function withoutPlace(charter: Charter): Evidence[] {
    const left = stakeholdersWithoutPlace(charter);
    return left.length === 0 ? [] : [missing(`The charter names no seat for ${calledOf(left)}, and no decision that affects them.`, being(left))];
}

export const groundRuleEvidence: EvidenceOf = charter => {
    const { groundRules, roles, sources } = charter;
    if (groundRules.length === 0) return [missing('The charter states no ground rules.')];
    const topics = [...new Set(groundRules.flatMap(({ about }) => about?.value ?? []))].map(termInWords);
    const upheld = groundRules.filter(rule => rule.upheldBy);
    const dissent = groundRules.filter(({ title }) => title !== undefined && disagreeing.test(title)).slice(0, 3);
    const keepers = upheld.length === groundRules.length ? [] : roles.map(role => ({ role, duties: (role.duty?.value ?? []).filter(text => keeping.test(text)) })).filter(({ duties }) => duties.length > 0);
    const unread = sources.filter(({ kind, read }) => read?.value === 'part' && kind !== undefined && ruleDocuments.has(kind.value));
    return [
        stated(`The charter states ${count(groundRules.length, 'ground rule')}${topicsInWords(topics)}.`, being(groundRules)),
        ...(upheld.length > 0 ? [context(`It says who makes sure that ${groundRules.length === 1 ? 'people follow it' : upheld.length === groundRules.length ? 'people follow them' : `people follow ${upheld.length} of them`}.`, stating(upheld, 'upheld by'))] : []),
        ...keepers.map(({ role, duties }) => context(`It gives ${role.called} this duty: ${inList(duties.map(text => `“${text}”`))}.`, stating([role], 'duty'))),
        ...(dissent.length > 0 ? [context(`On those who disagree it states: ${inList(dissent.map(({ title }) => `“${title}”`))}.`, being(dissent))] : []),
        // How a forum decides is asked for as a whole where the charter does not state it.
        ...deadlocksIn(charter).filter(({ forum }) => inForce(forum, 'decidesBy')).map(({ forum, is }) => context(`No rule was found on what happens when ${stuckInWords[is](forum.called)}. The model does not ask for one.`, being([forum]))),
        ...unreadRules(sources).map(source => context(`${sentence(source.called)} was not at hand, and may hold more.`, being([source]))),
        ...(unread.length > 0 ? [missing(`${sentence(calledOf(unread))} ${verb(unread.length, 'was', 'were')} read only in part, and may hold more.`, being(unread))] : []),
    ];
};

/** All that the rules are about; of many topics it says how many, so that nobody takes them for rules. */
const topicsInWords = (topics: readonly string[]): string =>
    (topics.length === 0 ? '' : topics.length <= fewTopics ? `, on ${inList(topics)}` : `. They cover ${topics.length} topics: ${inList(topics, { limit: topics.length })}`);
const fewTopics = 6;

/** How a rule says what those may do who are not of the same mind: it is quoted, and moves no state. */
const disagreeing = /\b(?:votes? against|minority opinion|dissent|object(?:s|ions?)?|disagree\w*|do not prevail)\b/i;

/** How a duty says that its holder keeps people to the rules, whichever they are. */
const keeping = /\bkeeps? order\b|\brules (?:are|be) (?:kept|followed)\b/i;

export const transparencyEvidence: EvidenceOf = ({ forums }) => {
    const deciding = forums.filter(forum => parentOf(forum) === undefined || forum.minutes !== undefined);
    if (deciding.length === 0) return [missing('The charter names no forum whose minutes could be read.')];
    const minutesOf = (forum: Entity<'forum'>) => inForce(forum, 'minutes')?.value;
    const keeping = (publication: string | undefined) => deciding.filter(forum => minutesOf(forum) === publication);
    const [open, papers] = [forums.filter(({ openToPublic }) => openToPublic?.value === 'yes'), forums.filter(({ papers }) => papers?.value === 'published')];
    return [
        ...told(keeping('published'), { say: stated, key: 'minutes', meeting: of => `The minutes of ${of} are published`, writing: of => `The record of ${of} is published` }),
        ...told(open, { say: stated, key: 'open to public', meeting: of => `The meetings of ${of} are open to the public`, writing: of => `Anyone can follow the work of ${of}` }),
        ...told(papers, { say: stated, key: 'papers', meeting: of => `The papers of ${of} are published`, writing: of => `What ${of} is to decide on is published` }),
        ...told(keeping('members-only'), { say: against, key: 'minutes', meeting: of => `The minutes of ${of} go to the members; the charter names nobody else who can read them`, writing: of => `The record of ${of} goes to the members; the charter names nobody else who can read it` }),
        ...told(keeping('none'), { say: against, key: 'minutes', meeting: of => `The charter says that no minutes of ${of} are kept or sent out`, writing: of => `The charter says that no record of ${of} is kept or sent out` }),
        ...told(keeping(undefined), { say: missing, meeting: of => `The charter does not state who can read the minutes of ${of}`, writing: of => `The charter does not state who can read the record of ${of}` }),
    ];
};

interface Told {
    readonly say: typeof stated;
    readonly key?: string;
    readonly meeting: (of: string) => string;
    readonly writing: (of: string) => string;
}

/** A forum that works in writing holds no meetings, and so has no minutes of them. What the charter adds on a record is quoted. */
function told(forums: readonly Entity<'forum'>[], { say, key, meeting, writing }: Told): Evidence[] {
    return ([[forums.filter(forum => !worksInWriting(forum)), meeting], [forums.filter(worksInWriting), writing]] as const).flatMap(([own, words]) => {
        if (own.length === 0) return [];
        const added = key !== 'minutes' ? [] : own.flatMap(forum => forum.minutes?.items[0]?.detail ?? forum.minutes?.because ?? []);
        return [say(`${words(calledOf(own))}${added.length === 0 ? '' : ` (${added.map(text => `“${text}”`).join('; ')})`}.`, key === undefined ? being(own) : stating(own, key))];
    });
}

export const roleEvidence: EvidenceOf = charter => {
    const { roles, forums } = charter;
    if (roles.length === 0) return [missing('The charter defines no roles.')];
    const parts = holdersOfParts(charter);
    const members = membersOfForums(charter);
    const without = members.filter(member => !parts.has(member));
    const held = members.length - without.length;
    const voteless = [...new Set(forums.flatMap(({ withoutVote }) => withoutVote?.value ?? []))].filter(member => !parts.has(member) && !members.includes(member));
    const described = roles.filter(({ written }) => written.has('duty'));
    const vacant = roles.filter(({ heldBy, chosenBy, chosenHow }) => !heldBy && !chosenBy && !chosenHow);
    // A charter names offices, and who holds them may change: it says how they are chosen, or in words who they are.
    const inWords = roles.filter(({ heldBy }) => heldBy && heldBy.texts.length > 0);
    const chosen = roles.filter(({ heldBy, chosenBy, chosenHow }) => (chosenBy ?? chosenHow) && (!heldBy || heldBy.texts.length > 0));
    return [
        context(`The charter names ${count(roles.length, 'role')}: ${calledOf(roles)}.`, being(roles)),
        byPart(described.length, roles.length)(described.length === 0 ? `It does not state what ${roles.length === 1 ? 'its holder does' : 'their holders do'}.` : `It states what ${roles.length === 1 ? 'its holder does' : `the holder of each does${described.length === roles.length ? '' : `, except for ${calledOf(roles.filter(role => !described.includes(role)))}`}`}.`, stating(described, 'duty')),
        ...(members.length > 0 && (held > 0 || inWords.length + chosen.length === 0) ? [byPart(held, members.length)(held === 0 ? 'It states no role and no other part for anyone who has a vote.'
            : `It states a role or another part for ${without.length === 0 ? 'everyone that it names with a vote' : `${held} of the ${members.length} that it names with a vote, and not for ${calledOf(without)}`}.`, stating(roles, 'held by'))] : []),
        ...(chosen.length > 0 ? [stated(`It states how the ${verb(chosen.length, 'holder', 'holders')} of ${calledOf(chosen)} ${verb(chosen.length, 'is', 'are')} chosen.`, chosen.flatMap(role => [...stating([role], 'chosen by'), ...stating([role], 'chosen how')].slice(0, 1)))] : []),
        ...(inWords.length > 0 ? [context(`It describes who holds ${inList(inWords.map(role => `${role.called} (${inList([...role.heldBy!.value.map(({ called }) => called), ...role.heldBy!.texts.map(text => `“${text}”`)], { or: true })})`))}.`, stating(inWords, 'held by'))] : []),
        ...(voteless.length > 0 ? [missing(`It does not state what ${calledOf(voteless)}, who ${verb(voteless.length, 'sits', 'sit')} in a forum without a vote, ${verb(voteless.length, 'does', 'do')} there.`, stating(forums, 'without vote'))] : []),
        ...forums.flatMap(votelessSeatsEvidence),
        ...(vacant.length > 0 ? [missing(`It does not state who holds ${calledOf(vacant)}.`, being(vacant))] : []),
    ];
};

/** Seats without a vote whose holders are nobody to whom the charter could give a part. */
function votelessSeatsEvidence(forum: Entity<'forum'>): Evidence[] {
    const seats = unnamedVotelessSeats(seatsOn(forum));
    const number = seats.reduce((sum, each) => sum + (each.number?.value ?? 1), 0);
    return number === 0 ? [] : [missing(`It does not state what those in the ${number === 1 ? 'seat' : `${number} seats`} without a vote at ${forum.called} do there.`, being(seats))];
}

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
    const seats = seatsInWords(forum);
    const parts = [
        ...(seats === undefined ? [] : [seats]),
        ...(decidesBy ? [`decides by ${termInWords(decidesBy.value).replace(/^consensus then (.*)$/, 'consensus, or by $1 if there is none')}${inItsWords(decidesBy)}${otherwise(charter, forum, decidesBy.value)}`] : []),
        ...(meets ? [meets.value === 'asynchronously' ? 'works asynchronously' : `meets ${meets.value}`] : []),
    ];
    const lacking = [...(seats === undefined ? [`the members of ${forum.called}`] : []), ...(decidesBy || isPart ? [] : ['how it decides']), ...(meets || isPart ? [] : ['how often it meets'])];
    const silence = lacking.length === 0 ? [] : [`the charter does not state ${inList(lacking, { or: true })}`];
    const says = parts.length === 0 ? sentence(silence.join('')) : [`${forum.called} ${inList(parts)}`, ...silence].join('; ');
    const say = isPart ? context
        : hasMembers && decidesBy && consensusRules.has(decidesBy.value) ? stated
        : hasMembers || decidesBy ? partly : missing;
    return say(`${says}.${carriedBy(forum)}`, [...stating([forum], 'decides by'), ...stating([forum], 'meets'), ...stating([forum], 'members')]);
}

/** How many must agree, where the charter states it. */
const carriedBy = (forum: Entity<'forum'>) => (forum.threshold === undefined ? '' : ` A decision is carried by ${valueInWords(forum, 'threshold')!}.`);

/** The decisions that it takes by another rule than its own, where they say so. Unanimity is consensus taken strictly, and no step away from it. */
function otherwise(charter: Charter, forum: Entity<'forum'>, rule: string): string {
    const other = decisionsTakenBy(charter, forum).filter(({ decidesBy }) => decidesBy && decidesBy.value !== rule);
    const isAlike = ({ decidesBy }: Entity<'decision'>) => decidesBy!.value === 'unanimity' || decidesBy!.value === 'consensus';
    const [alike, apart] = [other.filter(isAlike), other.filter(each => !isAlike(each))];
    const by = (some: typeof other) => `by ${inList([...new Set(some.map(({ decidesBy }) => termInWords(decidesBy!.value)))], { or: true })}`;
    const blocked = alike.length > 0 && alike.every(({ decidesBy }) => decidesBy!.value === 'unanimity') ? ', where one vote against is enough to stop it' : '';
    if (alike.length === 0) return apart.length === 0 ? '' : `, but takes ${count(apart.length, 'decision')} ${by(apart)}`;
    return `, takes ${count(alike.length, 'decision')} ${by(alike)}${blocked}${apart.length === 0 ? '' : `, but ${apart.length} ${by(apart)}`}`;
}

function seatsInWords(forum: Entity<'forum'>): string | undefined {
    if (isOpen(forum)) return 'is open to anyone who wants to take part';
    const [voting, voteless] = [votingSeats(forum) ?? 0, votelessSeats(forum)];
    if (voting + voteless === 0) return undefined;
    const all = `has ${atLeast(forum)}${voting + voteless} ${verb(voting + voteless, 'seat', 'seats')}`;
    const seats = voteless === 0 ? all : voting === 0 ? `${all}, none with a vote` : `${all}, ${atLeast(forum, { hasVote: true })}${voting} with a vote`;
    return differencesOn(forum).length === 0 ? seats : `${seats} by this charter’s count (its documents differ on it)`;
}
