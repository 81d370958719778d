import type { Entity } from '../entity.js';
import { kept } from '../kept.js';
import { reasonFrom, type Fact, type Reason } from './fact.js';
import { forumsRecommending, forumsTaking, onlyAdvises, partiesTaking, ruleOf } from './forums.js';
import { chairsOf, stakeholderBehind } from './offices.js';
import { isOpen, votelessOf, votersOf } from './seats.js';

type Stakeholder = Entity<'stakeholder'>;
type Forum = Entity<'forum'>;
type Decision = Entity<'decision'>;

/** How much say a stakeholder has in a decision, from most to least. */
export type Voice = 'decides' | 'recommends' | 'advises' | 'may join' | 'consulted' | 'informed' | 'none';

/** The same, where it may not be stated: no decision is said to affect them, or nobody is said to take it. */
export type Say = Voice | 'not stated';

/** How a say is called in a table, as the verb of one or of several, what one is, and what follows from a charter for one. */
export const sayInWords: Readonly<Record<Say, { readonly short: string; readonly one: string; readonly several: string; readonly being: string; readonly plain: string }>> = {
    decides: { short: 'takes part', one: 'takes part', several: 'take part', being: 'taking part', plain: 'decides' },
    recommends: { short: 'recommends', one: 'recommends', several: 'recommend', being: 'recommending', plain: 'recommends' },
    advises: { short: 'only advises', one: 'only advises', several: 'only advise', being: 'only advising', plain: 'advises' },
    'may join': { short: 'may join', one: 'may join', several: 'may join', being: 'free to join', plain: 'may join' },
    consulted: { short: 'only consulted', one: 'is only consulted', several: 'are only consulted', being: 'only consulted', plain: 'is consulted' },
    informed: { short: 'only informed', one: 'is only informed', several: 'are only informed', being: 'only informed', plain: 'is informed' },
    none: { short: 'no say', one: 'has no say', several: 'have no say', being: 'no say', plain: 'has no say' },
    'not stated': { short: 'say not stated', one: 'say not stated', several: 'say not stated', being: 'say not stated', plain: 'say not stated' },
};

/** Why a stakeholder has its say. */
interface Granted {
    readonly voice: Voice;
    readonly reason: () => Reason;
}

const tableOf = kept((decision: Decision): ReadonlyMap<Stakeholder, Granted> => grantedIfTakenBy(decision, forumsTaking(decision)));

/**
 * The say of a stakeholder in a decision, the highest that holds. It decides: it has a vote in a forum that takes the decision, or
 * chairs it, or takes or approves the decision itself, or someone with a vote represents it, is a part of it, or is the whole of which it is a part. It recommends:
 * it has a vote in a forum that recommends the decision, or recommends it itself. It advises: it sits there without a vote, or where
 * the chair decides alone. It may join a forum that is open to all.
 * Or it is consulted, or informed, or none of these.
 */
export const voiceIn = (decision: Decision, stakeholder: Stakeholder): Voice => grantedTo(tableOf(decision), stakeholder)?.voice ?? fallback(forumsTaking(decision));

/** What is granted to someone, or to the whole of which they are a part. */
const grantedTo = (table: ReadonlyMap<Stakeholder, Granted>, stakeholder: Stakeholder): Granted | undefined =>
    table.get(stakeholder) ?? stakeholder.partOf?.value.map(whole => table.get(whole)).find(granted => granted !== undefined);

const fallback = (forums: readonly Forum[]): Voice => (forums.some(isOpen) ? 'may join' : 'none');

/** The decision, the forums that take it and all who may speak for others there are understood; if not, someone without a say may have one. */
export const areVoicesKnown = (decision: Decision): boolean => decision.isSound
    && partiesTaking(decision).every(({ isSound }) => isSound)
    && [...forumsTaking(decision), ...forumsRecommending(decision)].every(forum => forum.isSound && votersOf(forum).every(({ isSound }) => isSound));

/** Who sits at a forum without a vote on behalf of a stakeholder: itself, or else its representatives, its parts, and the whole of which it is one. */
export function attendeesFor(forum: Forum, stakeholder: Stakeholder): readonly Stakeholder[] {
    const attending = votelessOf(forum);
    if (attending.includes(stakeholder)) return [stakeholder];
    return attending.filter(each => each.represents?.value.includes(stakeholder) || each.partOf?.value.includes(stakeholder) || stakeholder.partOf?.value.includes(each));
}

function grantedIfTakenBy(decision: Decision, forums: readonly Forum[]): ReadonlyMap<Stakeholder, Granted> {
    const table = new Map<Stakeholder, Granted>();
    const grant = (voice: Voice, to: readonly Stakeholder[] | undefined, reason: () => Reason) => {
        for (const each of to ?? []) if (!table.has(each)) table.set(each, { voice, reason });
    };
    /** With those who have a say themselves, those whom they represent, and the whole of which they are a part. */
    const grantAll = (voice: Voice, to: readonly Stakeholder[] | undefined, reason: () => Reason) => {
        grant(voice, to, reason);
        for (const each of to ?? []) {
            grant(voice, each.represents?.value, () => reasonFrom(each, 'represents'));
            grant(voice, each.partOf?.value, () => reasonFrom(each, 'part of'));
        }
    };
    const deciding = forums.filter(forum => !onlyAdvises(forum));
    const byVote = deciding.filter(forum => ruleOf(decision, forum) !== 'chair');
    for (const forum of byVote) grantAll('decides', votersOf(forum), () => reasonFrom(forum, 'members'));
    for (const forum of deciding) grant('decides', chairsOf(forum).flatMap(chair => stakeholderBehind(chair) ?? []), () => reasonFrom(forum, forum.chair ? 'chair' : 'co-chair'));
    grantAll('decides', partiesTaking(decision), () => reasonFrom(decision, 'taken by'));
    for (const each of decision.approvedBy?.value ?? []) grantAll('decides', each.keyword === 'forum' ? votersOf(each) : [each], () => reasonFrom(decision, 'approved by'));
    for (const forum of forumsRecommending(decision)) grantAll('recommends', votersOf(forum), () => reasonFrom(forum, 'members'));
    for (const each of decision.recommendedBy?.value ?? []) if (each.keyword === 'stakeholder') grantAll('recommends', [each], () => reasonFrom(decision, 'recommended by'));
    for (const forum of forums.filter(each => !byVote.includes(each))) grantAll('advises', votersOf(forum), () => reasonFrom(forum, 'members'));
    for (const forum of [...forums, ...forumsRecommending(decision)]) grantAll('advises', votelessOf(forum), () => reasonFrom(forum, forum.withoutVote ? 'without vote' : 'in attendance'));
    if (forums.some(isOpen)) return table;
    grant('consulted', decision.consults?.value, () => reasonFrom(decision, 'consults'));
    grant('informed', decision.informs?.value, () => reasonFrom(decision, 'informs'));
    return table;
}

/** The say of a stakeholder in a decision, with what it is based on: the forums, or the decision's own words. */
export function voiceFact(decision: Decision, stakeholder: Stakeholder): Fact<Voice> {
    const granted = grantedTo(tableOf(decision), stakeholder);
    if (granted) return { is: granted.voice, reasons: [granted.reason()] };
    const forums = forumsTaking(decision);
    const is = fallback(forums);
    if (is === 'may join') return { is, reasons: forums.filter(isOpen).map(forum => reasonFrom(forum, 'membership')) };
    return { is, reasons: [reasonFrom(decision, 'taken by'), ...forums.map(forum => reasonFrom(forum, 'members'))] };
}
