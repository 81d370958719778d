import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { reasonFrom, type Fact, type Reason } from './fact.js';
import { isDrawnIn, type incentives } from './incentives.js';
import { chairsOf, leadersBehind, originOf, trustersOf } from './offices.js';
import { isParty, partiesOf } from './parties.js';
import { answersInWords } from './answers-in-words.js';
import { incentivesKnown, powerKnown, strainSaid } from './known.js';
import type { powerBalance } from './power.js';
import { pairsOf } from './relationships.js';

type Leader = Entity<'leader'>;

/** The forums that a leader chairs, alone or with others. */
export const chairedBy = (charter: Charter, leader: Leader): readonly Entity<'forum'>[] => chairships(charter).get(leader) ?? [];

const chairships = derived(charter => {
    const chaired = new Map<Entity, Entity<'forum'>[]>();
    for (const forum of charter.forums) for (const chair of chairsOf(forum)) chaired.set(chair, [...(chaired.get(chair) ?? []), forum]);
    return chaired;
});

const leadingActivities = derived(charter => new Set<Entity>(
    [...charter.dialogues, ...charter.trustBuildings, ...charter.empowerments].flatMap(activity => leadersBehind(activity.ledBy?.value)),
));

/** A leader who chairs a forum, leads an activity, or is the only one. */
export const isInLeadingPosition = (charter: Charter, leader: Leader): boolean =>
    charter.leaders.length === 1 || chairedBy(charter, leader).length > 0 || leadingActivities(charter).has(leader);

export const hasTask = (leader: Leader, task: string): boolean => leader.tasks?.value.includes(task) ?? false;
export const someoneHasTask = (charter: Charter, task: string): boolean => charter.leaders.some(leader => hasTask(leader, task));

/** A leader brokers from a chair, or by convening or mediating. */
export const canBroker = (charter: Charter, leader: Leader): boolean => chairedBy(charter, leader).length > 0 || hasTask(leader, 'mediation') || hasTask(leader, 'convening');

export const isMedical = (leader: Leader): boolean => leader.profession?.value === 'medical';

export type LeadershipCalledFor = 'organic leader' | 'honest broker' | 'none in particular';

/** Incentives as the table tells them apart: where one partner is not drawn in and others are silent, they are weak or uneven. */
export type IncentivesKnown = ReturnType<typeof incentives>['is'] | 'weak or uneven';

/** High conflict with low trust between two partners: stated, suggested by their history, known to be absent between any two, or unknown. */
export type Strain = 'stated' | 'suggested' | 'absent' | 'unknown';

/** What the articles say of leadership in a situation, in their own strength. */
export interface LeadershipRow {
    readonly power: readonly ReturnType<typeof powerBalance>['is'][];
    readonly incentives: readonly IncentivesKnown[];
    readonly strain: readonly Strain[];
    readonly calledFor: LeadershipCalledFor;
    /** How much it matters that the charter names no such leader: a risk where the text of Jones et al. says it of a stated situation. */
    readonly severity?: 'warning' | 'info';
    readonly says: readonly ('jones-2023' | 'ansell-gash-2008')[];
    /** As the end of a sentence that begins with the situation. */
    readonly advice: string;
}

const anyStrain = ['stated', 'suggested', 'absent', 'unknown'] as const;
const anyIncentives = ['strong', 'weak', 'uneven', 'weak or uneven', 'not stated'] as const;
const likelier = 'collaboration is likelier to succeed with an organic leader';

/**
 * Whom the articles name: the first row that matches. Jones et al. (Box 1, Facilitative leadership) say that an organic leader may be more
 * productive where power is unequal and incentives are uneven; Ansell & Gash, that success is likelier with one where power is unequal or
 * incentives are weak or uneven. Both ask for an honest broker where power is balanced and incentives are strong, but conflict is high and
 * trust low. Of equals who all want to be there and trust each other they name no kind of leader.
 */
export const leadershipTable: readonly LeadershipRow[] = [
    { power: ['imbalanced'], incentives: ['uneven'], strain: anyStrain, calledFor: 'organic leader', severity: 'warning', says: ['jones-2023', 'ansell-gash-2008'], advice: 'an organic leader may be more productive' },
    { power: ['imbalanced'], incentives: anyIncentives, strain: anyStrain, calledFor: 'organic leader', severity: 'info', says: ['ansell-gash-2008'], advice: likelier },
    { power: ['balanced', 'not stated'], incentives: ['weak', 'uneven', 'weak or uneven'], strain: anyStrain, calledFor: 'organic leader', severity: 'info', says: ['ansell-gash-2008'], advice: likelier },
    { power: ['balanced'], incentives: ['strong'], strain: ['stated'], calledFor: 'honest broker', severity: 'warning', says: ['jones-2023', 'ansell-gash-2008'], advice: 'it matters that the leader is seen as an honest broker' },
    { power: ['balanced'], incentives: ['strong'], strain: ['suggested'], calledFor: 'honest broker', severity: 'info', says: ['jones-2023', 'ansell-gash-2008'], advice: 'it may matter that the leader is seen as an honest broker' },
    { power: ['balanced'], incentives: ['strong'], strain: ['absent'], calledFor: 'none in particular', says: [], advice: 'the articles name no kind of leader in particular' },
];

/** The row that a situation falls in, or `undefined` where the charter states too little to tell. */
export function leadershipRow(power: LeadershipRow['power'][number], incentive: IncentivesKnown, strain: Strain): LeadershipRow | undefined {
    return leadershipTable.find(row => row.power.includes(power) && row.incentives.includes(incentive) && row.strain.includes(strain));
}

export interface LeadershipFact extends Fact<LeadershipCalledFor> {
    readonly row: LeadershipRow | undefined;
    /** The situation in words: `power is unequal and incentives are uneven`. */
    readonly situation: string;
    /** Of power, incentives and relationships, what the charter does not state and the articles ask about. */
    readonly lacking: readonly string[];
}

/** The leadership that the charter's situation calls for, and the facts it is based on. */
export const leadershipCalledFor = derived((charter): LeadershipFact => {
    const power = powerKnown(charter);
    const incentive = incentivesOrSome(charter);
    const strain = strainBetweenParties(charter);
    const row = leadershipRow(power.is, incentive.is, strain.is);
    const restsOnStrain = row !== undefined && row.strain.length === 1;
    // A call is based on what is stated; where there is none, what is not stated is the reason.
    const restsOn = [power, incentive].filter(({ is }) => row === undefined || is !== 'not stated');
    const reasons = [...restsOn.flatMap(fact => fact.reasons), ...(restsOnStrain ? strain.reasons : [])];
    const isStrainAsked = power.is === 'balanced' && incentive.is === 'strong';
    const lacking = [
        ...(power.is === 'not stated' ? ['power'] : []), ...(incentive.is === 'not stated' ? ['incentives'] : []),
        ...(isStrainAsked && strain.is === 'unknown' ? ['trust and conflict between the partners'] : []),
    ];
    return { is: row?.calledFor ?? 'not stated', row, reasons, lacking, situation: describe(power, incentive, restsOnStrain ? strain : { is: 'unknown' }) };
});

function incentivesOrSome(charter: Charter): Situated<IncentivesKnown> {
    const known = incentivesKnown(charter);
    const undrawn = known.is === 'not stated' ? partiesOf(charter).find(party => isDrawnIn(party) === false) : undefined;
    return undrawn ? { is: 'weak or uneven', reasons: [reasonFrom(undrawn, 'incentive')] } : known;
}

/** Absent only where it is known to be so of any two partners, or where the partners say so; with those who are no partners, it does not count. */
function strainBetweenParties(charter: Charter): Situated<Strain> {
    const pairs = pairsOf(charter).filter(pair => pair.parties.every(party => isParty(charter, party)));
    const strained = pairs.filter(({ isStrained }) => isStrained);
    const worst = strained.find(({ isSuggested }) => !isSuggested) ?? strained[0];
    if (worst) return { is: worst.isSuggested ? 'suggested' : 'stated', reasons: [...worst.conflict.reasons, ...worst.trust.reasons] };
    const count = partiesOf(charter).length;
    if (pairs.filter(({ isUnstrained }) => isUnstrained).length === count * (count - 1) / 2) return { is: 'absent', reasons: [] };
    return strainSaid(charter) ?? { is: 'unknown', reasons: [] };
}

const strains: Readonly<Record<Strain, string | undefined>> = {
    stated: 'two partners are in high conflict and trust each other little',
    suggested: 'the history of two partners suggests high conflict and little trust',
    absent: 'no two partners are in high conflict with little trust',
    unknown: undefined,
};

/** A part of the situation, and how many answers it is based on where the charter does not state it. */
interface Situated<T extends string> {
    readonly is: T;
    readonly reasons: readonly Reason[];
    readonly answers?: number;
}

type Told<T extends string> = Omit<Situated<T>, 'reasons'>;

function describe(power: Told<string>, incentive: Told<IncentivesKnown>, strain: Told<Strain>): string {
    const stated = [
        power.is === 'not stated' ? undefined : `power is ${power.is === 'balanced' ? 'fairly equal' : 'unequal'}${basedOn(power)}`,
        incentive.is === 'not stated' ? undefined : `${incentive.is === 'strong' ? 'no incentive is weak' : `incentives are ${incentive.is}`}${basedOn(incentive)}`,
        strains[strain.is] === undefined ? undefined : `${strain.answers === undefined ? strains[strain.is] : strainsSaid[strain.is]}${basedOn(strain)}`,
    ].filter(part => part !== undefined);
    return stated.length < 3 ? stated.join(' and ') : `${stated[0]}, ${stated[1]}, and ${stated[2]}`;
}

const strainsSaid: Readonly<Record<string, string>> = { suggested: 'there is a great deal of conflict and little trust', absent: 'there is little conflict' };

/** What the partners say and the charter does not state is never told as if the charter stated it. */
const basedOn = ({ answers }: { readonly answers?: number }): string => (answers === undefined ? '' : ` (based on ${answersInWords(answers)}, not on the charter)`);

/** An organic leader who has some part in leading: a chair, an activity or a task. */
export const leadsOrganically = (charter: Charter, leader: Leader): boolean =>
    leader.standing?.value === 'organic' && (isInLeadingPosition(charter, leader) || leader.written.has('tasks'));

/** Of the partners, those who trust a leader and are not the leader's own. */
export const partiesTrusting = (charter: Charter, leader: Leader): readonly Entity<'stakeholder'>[] =>
    trustersOf(charter, leader).filter(each => each !== originOf(leader) && isParty(charter, each));
