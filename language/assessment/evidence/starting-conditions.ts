import type { Charter } from '../../model/charter.js';
import { groupBy } from '../../model/collections.js';
import type { Entity } from '../../model/entity.js';
import { incentives, isDrawnIn, obligedToTakePart } from '../../model/facts/incentives.js';
import { someoneHasTask } from '../../model/facts/leadership.js';
import { partiesOf } from '../../model/facts/parties.js';
import { powerBalance, weakerParties } from '../../model/facts/power.js';
import { reasonFrom } from '../../model/facts/fact.js';
import { historyInWords, pairsOf, interdependence, type Pair } from '../../model/facts/relationships.js';
import { isTroubled, sharedWorkInWords, workOn } from '../../model/facts/repair.js';
import { inList, listed, sentence } from '../../model/naming.js';
import { levelOf } from '../../text/terms.js';
import { evenVotesInWords } from './strengths.js';
import { against, being, calledOf, context, count, missing, partly, stated, stating, verb, type Evidence, type EvidenceOf } from './evidence.js';

export const powerEvidence: EvidenceOf = charter => [powerInWords(charter), ...equalResources(charter), ...evenVotesInWords(charter), ...answersToPower(charter)];

/** How power lies, as far as the charter says. */
export function powerInWords(charter: Charter): Evidence {
    const { is, reasons } = powerBalance(charter);
    const parties = partiesOf(charter);
    if (is === 'balanced' && parties.length === 1) return partly(`The charter names only one partner, ${parties[0]!.called}, so there is no other power to compare.`, reasons);
    if (is === 'balanced') return stated(`Power is fairly equal: ${fewLevels(parties, 'power')}.`, reasons);
    if (is === 'imbalanced') return (answersToPower(charter).every(({ bearing }) => bearing === 'stated') ? context : partly)(`Power is unequal: ${listedLevels(charter)}.`, reasons);
    if (parties.length === 0) return missing('The charter names no partner whose power could be compared.');
    const silent = parties.filter(({ power }) => !power);
    const of = silent.length === parties.length ? 'The charter does not state the power of any partner' : `The charter does not state the power of ${calledOf(silent)}`;
    return (silent.length < parties.length ? partly : missing)(`${of}, so power cannot be compared.`, reasons);
}

/** What the charter states of resources that do not set the partners apart, and what it adds to them: who has them from another partner depends on that one. */
function equalResources(charter: Charter): Evidence[] {
    const parties = partiesOf(charter);
    if (powerBalance(charter).is !== 'balanced' || parties.length === 1 || parties.some(({ resources }) => !resources)) return [];
    const added = parties.flatMap(({ called, resources }) => (resources!.because === undefined ? [] : [`of ${called}, “${resources!.because.replace(/\.$/, '')}”`]));
    return [context(`${sentence(fewLevels(parties, 'resources'))}.${added.length === 0 ? '' : ` The charter adds, ${added.join('; ')}.`}`, stating(parties, 'resources'))];
}

/** `the council has high power, and the other partners have moderate power`: those of the most common level last. */
function fewLevels(parties: readonly Entity<'stakeholder'>[], key: 'power' | 'resources'): string {
    const levels = [...groupBy(parties, party => levelOf(party[key]!.value, key))].sort(([, some], [, others]) => some.length - others.length);
    if (levels.length === 1) return `all partners have ${levels[0]![0]}`;
    return inList(levels.map(([level, of], index) => (index === levels.length - 1 && of.length > 1 ? `the other partners have ${level}` : `${listed(of)} ${verb(of.length, 'has', 'have')} ${level}`)));
}

function listedLevels(charter: Charter): string {
    const [gap] = weakerParties(charter);
    const toldOf = (party: Entity<'stakeholder'>) => `${party.called} has ${levelOf(party[gap!.in]!.value, gap!.in)}`;
    return `${toldOf(gap!.stronger)}, and ${toldOf(gap!.weaker)}`;
}

/** What is done so that weaker partners can take part: support that the charter describes. */
function answersToPower(charter: Charter): Evidence[] {
    const weaker = weakerParties(charter);
    const described = charter.empowerments.filter(({ written }) => written.has('through') || written.has('kind'));
    const supported = new Set<Entity>(described.flatMap(({ of }) => of?.value ?? []));
    const [helped, unhelped] = [weaker.filter(gap => supported.has(gap.weaker)), weaker.filter(gap => !supported.has(gap.weaker))];
    const advocated = unhelped.length > 0 && someoneHasTask(charter, 'inclusion');
    return [
        ...(helped.length > 0 ? [stated(`The charter describes support for ${calledOf(helped.map(gap => gap.weaker))} to take part.`, being(described))] : []),
        ...(unhelped.length > 0 ? [missing(`${helped.length > 0 ? 'It' : 'The charter'} describes no support for ${calledOf(unhelped.map(gap => gap.weaker))} to take part.`, unhelped.flatMap(gap => stating([gap.weaker], gap.in)))] : []),
        ...(advocated ? [partly('A leader has the task of including weaker partners.', stating(charter.leaders, 'tasks'))] : []),
    ];
}

export const incentiveEvidence: EvidenceOf = charter => [
    incentivesInWords(charter), ...mustTakePart(charter), ...undrawnEvidence(charter), ...interdependenceEvidence(charter.stakeholders),
    ...concernEvidence(charter.concerns, [...charter.dialogues, ...charter.commitments, ...charter.trustBuildings, ...charter.empowerments]),
];

/** How much reason the partners have to take part, as far as the charter says. */
export function incentivesInWords(charter: Charter): Evidence {
    const { is, reasons } = incentives(charter);
    const parties = partiesOf(charter);
    const levels = new Set(parties.map(({ incentive }) => incentive?.value));
    switch (is) {
        case 'strong': return stated(levels.has('moderate') ? (levels.size === 1 ? 'Every partner has a moderate incentive to take part.' : 'Every partner has a moderate or a strong incentive to take part.') : 'Every partner has a strong incentive to take part.', reasons);
        case 'weak': return against('No partner has more than a weak incentive to take part.', reasons);
        case 'uneven': return context('Incentives are uneven: some partners have a moderate or strong incentive to take part, and others do not.', reasons);
        case 'not stated': {
            const silent = parties.filter(({ incentive }) => !incentive);
            if (silent.length === 0) return missing('The charter names no partner whose incentive could be stated.');
            const of = silent.length === parties.length ? 'any partner has' : `${calledOf(silent)} ${verb(silent.length, 'has', 'have')}`;
            return (silent.length < parties.length ? partly : missing)(`The charter does not state how much incentive ${of} to take part.`, reasons);
        }
    }
}

/** That someone must take part is no incentive, though it is a reason. */
function mustTakePart(charter: Charter): Evidence[] {
    const obliged = incentives(charter).is === 'not stated' ? obligedToTakePart(charter) : [];
    return obliged.length === 0 ? [] : [context(`It states that ${calledOf(obliged)} must take part.`, stating(obliged, 'participation'))];
}

/** What draws in partners with little incentive: a dialogue, support, something to gain, or that they depend on others. */
function undrawnEvidence(charter: Charter): Evidence[] {
    const undrawn = partiesOf(charter).filter(party => isDrawnIn(party) === false);
    if (undrawn.length === 0 || incentives(charter).is === 'weak') return [];
    const told = undrawn.map(party => ({ party, reasons: reasonsOf(charter, party) }));
    const [open, drawn] = [told.filter(({ reasons }) => reasons.length === 0).map(({ party }) => party), told.filter(({ reasons }) => reasons.length > 0)];
    if (open.length > 0) return [against(`${calledOf(open)} ${verb(open.length, 'has', 'have')} little incentive; the charter states no other reason for ${verb(open.length, 'it', 'them')} to take part.`, stating(open, 'incentive'))];
    const [first] = drawn;
    return [stated(drawn.length === 1 ? `${first!.party.called} has little incentive; the charter states why it may take part all the same: it ${inList(first!.reasons)}.`
        : `${calledOf(undrawn)} have little incentive; the charter states why they may take part all the same. ${drawn.map(({ party, reasons }) => `${sentence(party.called)} ${inList(reasons)}.`).join(' ')}`, stating(undrawn, 'incentive'))];
}

/** What the charter states that may draw in a partner, as verbs after its name. */
function reasonsOf(charter: Charter, party: Entity<'stakeholder'>): string[] {
    const dialogues = charter.dialogues.filter(each => each.with?.value.includes(party));
    const gains = charter.commitments.filter(({ by }) => by?.value.includes(party)).flatMap(({ gain }) => gain?.value ?? []);
    return [
        ...(dialogues.length > 0 ? [`takes part in ${calledOf(dialogues)}`] : []),
        ...(charter.empowerments.some(({ of }) => of?.value.includes(party)) ? ['has support to take part'] : []),
        ...(gains.length > 0 ? [`gains ${inList(gains.map(gain => `“${gain}”`))}`] : []),
        ...(party.dependsOn && party.dependsOn.value.length > 0 ? [`depends on ${calledOf(party.dependsOn.value)}`] : []),
    ];
}

function interdependenceEvidence(stakeholders: readonly Entity<'stakeholder'>[]): Evidence[] {
    const depending = stakeholders.filter(({ dependsOn }) => dependsOn);
    if (depending.length === 0) return [];
    const sides = depending.flatMap(one => one.dependsOn!.value.filter(other => other !== one && interdependence([one, other]).is === 'recognised').map(other => [one, other].map(({ called }) => called).sort().join('\n')));
    const mutual = new Set(sides).size;
    const says = `${count(depending.length, 'stakeholder depends', 'stakeholders depend')} on others`;
    return [mutual === 0
        ? partly(`${says}; the charter states it of no two in both directions.`, stating(depending, 'depends on'))
        : stated(`${says}; ${count(mutual, 'pair')} of them ${verb(mutual, 'depends', 'depend')} on each other.`, stating(depending, 'depends on'))];
}

function concernEvidence(concerns: readonly Entity<'concern'>[], answers: readonly Entity<'dialogue' | 'commitment' | 'trust building' | 'empowerment'>[]): Evidence[] {
    if (concerns.length === 0) return [];
    const answered = new Set<Entity>(answers.flatMap(each => each.answers?.value ?? []));
    const open = concerns.filter(concern => !answered.has(concern));
    const recorded = `${count(concerns.length, 'concern is', 'concerns are')} recorded`;
    return [open.length === 0
        ? stated(`${recorded}, and the charter names an answer to ${verb(concerns.length, 'it', 'each')}.`, being(concerns))
        : against(`${recorded}; the charter names no answer to ${calledOf(open)}.`, being(open))];
}

export const historyEvidence: EvidenceOf = charter => {
    const pairs = pairsOf(charter);
    const { grewOutOf } = charter.partnership;
    const origin = grewOutOf ? [partly(`The charter says what the partnership grew out of: “${grewOutOf.value}”.`, [reasonFrom(charter.partnership, 'grew out of')])] : [];
    if (pairs.length === 0) return [...origin, missing('The charter describes no relationship between the partners.')];
    const troubled = pairs.filter(isTroubled);
    const others = pairs.filter(pair => !isTroubled(pair) && isDescribed(pair));
    const relationships = [...new Set(others.map(({ relationship }) => relationship))];
    return [
        ...[...groupBy(troubled, ({ relationship }) => relationship).values()].map(alike => troubleEvidence(charter, alike)),
        ...(others.length > 0 ? [stated(`The charter describes the relationship between ${count(others.length, troubled.length > 0 ? 'other pair' : 'pair', troubled.length > 0 ? 'other pairs' : 'pairs')} of partners, and states no high conflict and no low trust there.`, being(relationships))] : []),
        ...(troubled.length + others.length === 0 ? [missing('The charter names relationships, and does not state their history, trust or conflict.', being(charter.relationships))] : []),
    ];
};

const isDescribed = ({ trust, conflict }: Pair) => trust.is !== 'not stated' || conflict.is !== 'not stated';

/** The pairs of one relationship that are in conflict or have little trust, and what is done about it: work on it does not make it free of concern. */
function troubleEvidence(charter: Charter, pairs: readonly Pair[]): Evidence {
    const [{ relationship, conflict, trust }] = pairs as readonly [Pair, ...Pair[]];
    const cause = relationship.cause?.items[0]?.detail;
    const work = pairs.map(pair => workOn(charter, pair));
    const worked = work.filter(each => each.length > 0).length;
    const unworked = pairs.filter((_, index) => work[index]!.length === 0);
    const shared = unworked.length > 0 ? sharedWorkInWords(charter, unworked) : undefined;
    const done = unworked.length === 0 ? 'The charter plans work on this' : worked > 0 ? 'The charter plans work on this between some of them' : 'It names no trust building between them';
    return (worked > 0 ? partly : against)(
        `The charter says that ${troubleBetween(pairs as readonly [Pair, ...Pair[]])}${cause ? ` (${cause})` : ''}. ${done}${workInWords(work.flat())}.${shared === undefined ? '' : ` It does plan ${shared}.`}`,
        distinct([...conflict.reasons, ...trust.reasons, ...being([...new Set(work.flat())])]),
    );
}

/** `, by trust building and by Grace Nwosu`. */
function workInWords(work: readonly Entity<'trust building' | 'leader'>[]): string {
    const leaders = [...new Set(work.filter(each => each.keyword === 'leader'))];
    const means = [...(leaders.length < work.length ? ['by trust building'] : []), ...(leaders.length > 0 ? [`by ${listed(leaders)}`] : [])];
    return means.length === 0 ? '' : `, ${means.join(' and ')}`;
}

/** `between the port and the town there is high conflict`: the partners of one relationship, what is stated of it, and what a history only suggests. */
export const troubleBetween = (pairs: readonly [Pair, ...Pair[]]): string => `between ${listed([...new Set(pairs.flatMap(({ parties }) => parties))])} ${troubleInWords(pairs[0].relationship)}`;

function troubleInWords({ history, trust, conflict }: Entity<'relationship'>): string {
    const levels = [
        ...(conflict ? [levelOf(conflict.value, 'conflict')] : []),
        ...(trust ? [levelOf(trust.value, 'trust')] : []),
    ].join(' and ');
    if (!history) return `there is ${levels}`;
    const past = `there is ${historyInWords(history.value)}`;
    return levels === '' ? `${past}, which suggests little trust` : `${past}, and now ${levels}`;
}

function distinct(reasons: Evidence['reasons']): Evidence['reasons'] {
    return reasons.filter(({ place }, index) => reasons.findIndex(other => other.place.start === place.start && other.place.document === place.document) === index);
}
