import type { TextPlace } from '../place.js';
import { textPlace } from '../place.js';
import { derived } from '../charter.js';
import type { Entity } from '../entity.js';
import { weakerParties } from './power.js';
import { isTakenBefore } from './decisions.js';
import { pairsOf, statedOf, type Level, type StatedRelation } from './relationships.js';
import { forumsTaking, partiesTaking } from './forums.js';
import { votelessOf, votersOf } from './seats.js';
import { voiceIn, type Say } from './voice.js';

/** From least to most. */
export const says: readonly Say[] = ['none', 'informed', 'consulted', 'may join', 'advises', 'recommends', 'decides', 'not stated'];

/** A stakeholder as the maps and their table show it. */
export interface StakeholderView {
    /** Its number in the maps: its place in the charter, from 1. */
    readonly number: number;
    readonly name: string | undefined;
    readonly called: string;
    readonly sector: string | undefined;
    readonly power: Level | 'not stated';
    readonly resources: Level | 'not stated';
    readonly incentive: string;
    /** Far weaker than the strongest party. */
    readonly isWeaker: boolean;
    /** The charter says what is done so that it can take part as an equal. */
    readonly isEmpowered: boolean;
    /** The least say that it has in any decision that affects it, apart from those taken before the partnership began: who is shut out of one is shut out. */
    readonly say: Say;
    readonly decisions: readonly { readonly called: string; readonly say: Say }[];
    readonly forums: readonly { readonly called: string; readonly isMember: boolean }[];
    readonly relationships: readonly (StatedRelation & { readonly with: string })[];
    readonly dependsOn: readonly string[];
    readonly bridgedBy: readonly string[];
    readonly place: TextPlace;
}

type Stakeholder = Entity<'stakeholder'>;

export const stakeholdersOf = derived((charter): readonly StakeholderView[] => {
    const weaker = new Set<Entity>(weakerParties(charter).map(gap => gap.weaker));
    const empowered = new Set<Entity>(charter.empowerments.flatMap(({ of }) => (of?.everyone ? [] : of?.value ?? [])));
    const decisions = listedBy(charter.decisions, ({ affects }) => affects?.value);
    const members = listedBy(charter.forums, votersOf);
    const attending = listedBy(charter.forums, votelessOf);
    const pairs = listedBy(pairsOf(charter), ({ parties }) => parties);
    const leaders = listedBy(charter.leaders, leader => leader.worksBetween?.value);
    return charter.stakeholders.map((stakeholder, index): StakeholderView => {
        const affecting = (decisions.get(stakeholder) ?? []).map(decision => ({ called: decision.called, say: sayIn(decision, stakeholder), isEarlier: isTakenBefore(decision, charter.partnership.period?.value) }));
        return {
            number: index + 1,
            name: stakeholder.name,
            called: stakeholder.called,
            sector: stakeholder.sector?.value.join(', '),
            power: (stakeholder.power?.value ?? 'not stated') as Level,
            resources: (stakeholder.resources?.value ?? 'not stated') as Level,
            incentive: stakeholder.incentive?.value ?? 'not stated',
            isWeaker: weaker.has(stakeholder),
            isEmpowered: empowered.has(stakeholder),
            say: leastOf(affecting.filter(({ isEarlier }) => !isEarlier).map(({ say }) => say)),
            decisions: affecting.map(({ called, say }) => ({ called, say })),
            forums: [
                ...(members.get(stakeholder) ?? []).map(({ called }) => ({ called, isMember: true })),
                ...(attending.get(stakeholder) ?? []).map(({ called }) => ({ called, isMember: false })),
            ],
            relationships: (pairs.get(stakeholder) ?? []).map(({ parties: [a, b], relationship }) => ({ with: (a === stakeholder ? b : a).called, ...statedOf(relationship) })),
            dependsOn: (stakeholder.dependsOn?.value ?? []).map(({ called }) => called),
            bridgedBy: (leaders.get(stakeholder) ?? []).map(({ called }) => called),
            place: textPlace(stakeholder.place),
        };
    });
});

/** A decision that no forum with members takes leaves open who has a say in it. */
function sayIn(decision: Entity<'decision'>, stakeholder: Stakeholder): Say {
    const isTaken = partiesTaking(decision).length > 0 || forumsTaking(decision).some(forum => votersOf(forum).length > 0);
    const say = voiceIn(decision, stakeholder);
    return say === 'none' && !isTaken ? 'not stated' : say;
}

function leastOf(found: readonly Say[]): Say {
    return says.find(say => say !== 'not stated' && found.includes(say)) ?? 'not stated';
}

/** Declarations by each stakeholder that they list, in one pass. */
function listedBy<T>(all: readonly T[], listOf: (each: T) => readonly Entity[] | undefined): Map<Entity, T[]> {
    const lists = new Map<Entity, T[]>();
    for (const each of all) {
        for (const named of new Set(listOf(each))) lists.set(named, [...(lists.get(named) ?? []), each]);
    }
    return lists;
}
