import type { Entity } from '../../model/entity.js';
import { incentives } from '../../model/facts/incentives.js';
import { powerBalance, weakerParties } from '../../model/facts/power.js';
import { pairsOf, interdependence, type Pair } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { being, calledOf, count, evidence, stating, type Evidence, type EvidenceOf } from './evidence.js';

export const powerEvidence: EvidenceOf = charter => {
    const { is, reasons } = powerBalance(charter);
    const weaker = weakerParties(charter);
    const empowered = new Set<Entity>(charter.empowerments.flatMap(({ of }) => of?.value ?? []));
    const [helped, unhelped] = [weaker.filter(gap => empowered.has(gap.weaker)), weaker.filter(gap => !empowered.has(gap.weaker))];
    const saysBalance = {
        imbalanced: `Power is unequal: ${reasons.map(({ of, says }) => `${of.called} has ${says.split(': ').reverse().join(' ')}`).join(', ')}.`,
        balanced: 'Power is balanced: no party stands two steps above another.',
        'not stated': reasons.length === 0 ? 'The charter names nobody whose power could be compared.' : `Whether power is balanced cannot be told: ${calledOf(reasons.map(({ of }) => of))} ${reasons.length === 1 ? 'does' : 'do'} not state it.`,
    }[is];
    return [
        evidence(saysBalance, reasons),
        ...(helped.length > 0 ? [evidence(`Something is done so that ${calledOf(helped.map(gap => gap.weaker))} can take part as ${helped.length === 1 ? 'an equal' : 'equals'}.`, being(charter.empowerments))] : []),
        ...(unhelped.length > 0 ? [evidence(`Nothing is stated that empowers ${calledOf(unhelped.map(gap => gap.weaker))}, who ${unhelped.length === 1 ? 'is' : 'are'} weaker than the strongest.`, unhelped.flatMap(gap => stating([gap.weaker], gap.in)))] : []),
    ];
};

const incentiveSentences = {
    strong: 'Every party has good reason to take part.',
    weak: 'No party has much reason to take part.',
    uneven: 'Incentives are uneven: some are drawn in, others are not.',
};

export const incentiveEvidence: EvidenceOf = charter => {
    const { is, reasons } = incentives(charter);
    const silent = is === 'not stated' && reasons.length > 0 ? `: ${calledOf(reasons.map(({ of }) => of))} ${reasons.length === 1 ? 'does' : 'do'} not say` : '';
    return [
        evidence(is === 'not stated' ? `How much reason the parties have to take part cannot be told${silent}.` : incentiveSentences[is], reasons),
        ...interdependenceEvidence(charter.stakeholders),
        ...concernEvidence(charter.concerns, [...charter.dialogues, ...charter.commitments, ...charter.trustBuildings, ...charter.empowerments]),
    ];
};

function interdependenceEvidence(stakeholders: readonly Entity<'stakeholder'>[]): Evidence[] {
    const depending = stakeholders.filter(({ dependsOn }) => dependsOn);
    if (depending.length === 0) return [];
    const sides = depending.flatMap(one => [...new Set(one.dependsOn!.value)].filter(other => other !== one && interdependence([one, other]).is === 'recognised'));
    const mutual = sides.length / 2;
    const recognised = mutual === 0 ? 'no two say so of each other' : `${count(mutual, 'pair says', 'pairs say')} so of each other`;
    return [evidence(`${count(depending.length, 'stakeholder says', 'stakeholders say')} on whom ${depending.length === 1 ? 'it depends' : 'they depend'}; ${recognised}.`, stating(depending, 'depends on'))];
}

function concernEvidence(concerns: readonly Entity<'concern'>[], answers: readonly Entity<'dialogue' | 'commitment' | 'trust building' | 'empowerment'>[]): Evidence[] {
    if (concerns.length === 0) return [];
    const answered = new Set<Entity>(answers.flatMap(each => each.answers?.value ?? []));
    const open = concerns.filter(concern => !answered.has(concern));
    const left = open.length === 0 ? 'each is answered' : `${calledOf(open)} ${open.length === 1 ? 'is' : 'are'} not answered`;
    return [evidence(`${count(concerns.length, 'concern is', 'concerns are')} recorded; ${left}.`, being(concerns))];
}

export const historyEvidence: EvidenceOf = charter => {
    const pairs = pairsOf(charter);
    if (pairs.length === 0) return [evidence('The charter does not say what the partners have been through together.')];
    const strained = pairs.filter(({ isStrained }) => isStrained);
    const conflicted = pairs.filter(({ isConflicted, isStrained }) => isConflicted && !isStrained);
    const others = pairs.length - strained.length - conflicted.length;
    return [
        ...strained.map(pair => pairEvidence(pair, `${pairTrust(pair)} and high conflict`)),
        ...conflicted.map(pair => pairEvidence(pair, `high conflict${pair.trust.is === 'not stated' ? '' : `, and ${pairTrust(pair)}`}`)),
        ...(others > 0 ? [evidence(`Between ${count(others, 'pair')} of partners no high conflict is stated.`, being([...new Set(pairs.filter(({ isConflicted }) => !isConflicted).map(({ relationship }) => relationship))]))] : []),
    ];
};

const pairTrust = ({ trust }: Pair) => (trust.is === 'none' ? 'no trust' : `${trust.is} trust`);

function pairEvidence(pair: Pair, says: string): Evidence {
    const cause = pair.relationship.cause?.items[0]?.detail;
    return evidence(`Between ${listed(pair.parties)} there is ${says}${cause ? ` (${cause})` : ''}.`, distinct([...pair.conflict.reasons, ...pair.trust.reasons]));
}

function distinct(reasons: Evidence['reasons']): Evidence['reasons'] {
    return reasons.filter(({ place }, index) => reasons.findIndex(other => other.place.start === place.start && other.place.document === place.document) === index);
}

