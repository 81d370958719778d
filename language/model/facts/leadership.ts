import { clinicalProfessions } from '../../vocabulary/terms/index.js';
import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import type { Fact, Reason } from './fact.js';
import { incentives } from './incentives.js';
import { chairsOf, leadersBehind } from './offices.js';
import { powerBalance } from './power.js';
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
export const isClinical = (leader: Leader): boolean => leader.profession !== undefined && clinicalProfessions.has(leader.profession.value);

export type LeadershipCalledFor = 'organic leader' | 'honest broker' | 'any facilitative leader';

/** What the model calls for in a situation, how firmly it does, and which paper says so. */
export interface LeadershipRow {
    readonly power: readonly ReturnType<typeof powerBalance>['is'][];
    readonly incentives: readonly ReturnType<typeof incentives>['is'][];
    /** Whether some pair is strained; without it, either. */
    readonly strained?: boolean;
    readonly calledFor: LeadershipCalledFor;
    readonly severity?: 'warning' | 'info';
    readonly says: readonly ('jones-2023' | 'ansell-gash-2008')[];
}

/**
 * Which leadership the situation calls for: the first row that matches. Jones et al. (Box 1, Facilitative leadership) ask for an
 * organic leader where power is unequal and incentives are uneven; Ansell & Gash (Facilitative Leadership) where power is unequal,
 * or incentives are weak or uneven. Both ask for an honest broker where power is balanced and incentives are strong, but conflict is high and trust low.
 */
export const leadershipTable: readonly LeadershipRow[] = [
    { power: ['imbalanced'], incentives: ['uneven'], calledFor: 'organic leader', severity: 'warning', says: ['jones-2023', 'ansell-gash-2008'] },
    { power: ['imbalanced'], incentives: ['weak'], calledFor: 'organic leader', severity: 'warning', says: ['ansell-gash-2008'] },
    { power: ['imbalanced'], incentives: ['strong', 'not stated'], calledFor: 'organic leader', severity: 'info', says: ['ansell-gash-2008'] },
    { power: ['balanced', 'not stated'], incentives: ['weak', 'uneven'], calledFor: 'organic leader', severity: 'info', says: ['ansell-gash-2008'] },
    { power: ['balanced'], incentives: ['strong'], strained: true, calledFor: 'honest broker', severity: 'warning', says: ['jones-2023', 'ansell-gash-2008'] },
    { power: ['balanced'], incentives: ['strong'], strained: false, calledFor: 'any facilitative leader', says: ['jones-2023', 'ansell-gash-2008'] },
];

/** The row that a situation falls in, or `undefined` where the charter states too little to tell. */
export function leadershipRow(power: LeadershipRow['power'][number], incentive: LeadershipRow['incentives'][number], strained: boolean): LeadershipRow | undefined {
    return leadershipTable.find(row => row.power.includes(power) && row.incentives.includes(incentive) && (row.strained ?? strained) === strained);
}

export interface LeadershipFact extends Fact<LeadershipCalledFor> {
    readonly row: LeadershipRow | undefined;
    /** The situation in words: `power is unequal and incentives are uneven`. */
    readonly situation: string;
    /** Of power and incentives, what the charter does not state. */
    readonly lacking: readonly string[];
}

/** The leadership that the charter's situation calls for, and the facts it rests on. */
export const leadershipCalledFor = derived((charter): LeadershipFact => {
    const power = powerBalance(charter);
    const incentive = incentives(charter);
    const strained = pairsOf(charter).filter(({ isStrained }) => isStrained);
    const row = leadershipRow(power.is, incentive.is, strained.length > 0);
    const strain: Reason[] = strained.slice(0, 1).flatMap(({ trust, conflict }) => [...conflict.reasons, ...trust.reasons]);
    // A call rests on what is stated; where there is none, what is not stated is the reason.
    const restsOn = [power, incentive].filter(({ is }) => row === undefined || is !== 'not stated');
    const reasons = [...restsOn.flatMap(fact => fact.reasons), ...(row?.strained ? strain : [])];
    const lacking = [...(power.is === 'not stated' ? ['power'] : []), ...(incentive.is === 'not stated' ? ['incentives'] : [])];
    return { is: row?.calledFor ?? 'not stated', row, reasons, lacking, situation: describe(power.is, incentive.is, row?.strained) };
});

function describe(power: string, incentive: string, strained: boolean | undefined): string {
    const stated = [
        power === 'not stated' ? undefined : `power is ${power === 'balanced' ? 'balanced' : 'unequal'}`,
        incentive === 'not stated' ? undefined : `incentives are ${incentive}`,
        strained === undefined ? undefined : strained ? 'there is a relationship of high conflict and low trust' : 'no relationship is strained',
    ].filter(part => part !== undefined);
    return stated.length < 3 ? stated.join(' and ') : `${stated[0]}, ${stated[1]}, and ${stated[2]}`;
}
