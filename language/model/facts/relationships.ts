import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { termInWords } from '../../text/terms.js';
import { reasonFrom, type Fact } from './fact.js';
import { originOf, trustersOf } from './offices.js';

type Stakeholder = Entity<'stakeholder'>;
export type Level = 'none' | 'low' | 'moderate' | 'high';

/** Two stakeholders and what the charter says lies between them. */
export interface Pair {
    readonly parties: readonly [Stakeholder, Stakeholder];
    /** The relationship that states the pair; of several, the first. */
    readonly relationship: Entity<'relationship'>;
    readonly trust: Fact<Level>;
    readonly conflict: Fact<Level>;
    /** There is high conflict between them. */
    readonly isConflicted: boolean;
    /** High conflict, and low trust or none. */
    readonly isStrained: boolean;
    /** Trust, or conflict, is not stated but only suggested by the history. */
    readonly isSuggested: boolean;
    /** Conflict is known not to be high, or trust not to be low; where neither is known, there may be strain. */
    readonly isUnstrained: boolean;
}

const trustFromHistory: Readonly<Record<string, Level>> = { cooperation: 'high', mixed: 'moderate', conflict: 'low', antagonism: 'none' };
const conflictFromHistory: Readonly<Record<string, Level>> = { cooperation: 'low', mixed: 'moderate', conflict: 'high', antagonism: 'high' };

/** The trust that a history suggests. */
export const suggestedTrust = (history: string | undefined): Level | undefined => (history === undefined ? undefined : trustFromHistory[history]);

function trustIn(relationship: Entity<'relationship'>): Fact<Level> {
    if (relationship.trust) return { is: relationship.trust.value as Level, reasons: [reasonFrom(relationship, 'trust')] };
    return { is: suggestedTrust(relationship.history?.value) ?? 'not stated', reasons: [reasonFrom(relationship, 'history')] };
}

/** As stated; else as the history suggests, but not where trust is stated to be moderate or high: such a relationship was repaired. */
function conflictIn(relationship: Entity<'relationship'>): Fact<Level> {
    if (relationship.conflict) return { is: relationship.conflict.value as Level, reasons: [reasonFrom(relationship, 'conflict')] };
    const trust = relationship.trust?.value;
    if (trust === 'moderate' || trust === 'high') return { is: 'not stated', reasons: [reasonFrom(relationship, 'trust')] };
    return { is: conflictFromHistory[relationship.history?.value ?? ''] ?? 'not stated', reasons: [reasonFrom(relationship, 'history')] };
}

/** What a relationship states, and nothing that its history only suggests. */
export interface StatedRelation {
    readonly trust: Level | 'not stated';
    readonly conflict: Level | 'not stated';
    readonly history: string;
}

export const statedOf = ({ trust, conflict, history }: Entity<'relationship'>): StatedRelation =>
    ({ trust: (trust?.value ?? 'not stated') as Level | 'not stated', conflict: (conflict?.value ?? 'not stated') as Level | 'not stated', history: history?.value ?? 'not stated' });

/** `a history of conflict`. */
export const historyInWords = (history: string): string => `a history of ${termInWords(history).replace('mixed', 'both cooperation and conflict')}`;

/** A relationship states every pair of its stakeholders; of more than so many, there are too many pairs to look at. */
export const widestRelationship = 50;

/** Those whom a relationship names, each once. */
export const partiesTo = ({ between }: Entity<'relationship'>): readonly Stakeholder[] => [...new Set(between?.value)];

/** Those of whom it states every pair: nobody where they are too many to look at each. */
export function pairedIn(relationship: Entity<'relationship'>): readonly Stakeholder[] {
    const parties = partiesTo(relationship);
    return parties.length > widestRelationship ? [] : parties;
}

/** Every pair that a relationship states, once, in the order of the text. */
export const pairsOf = derived((charter): readonly Pair[] => {
    const counted = new Set<Entity>(charter.stakeholders);
    const pairs = new Map<string, Pair>();
    for (const relationship of charter.relationships) {
        const parties = pairedIn(relationship).filter(each => counted.has(each));
        const trust = trustIn(relationship);
        const conflict = conflictIn(relationship);
        const isConflicted = conflict.is === 'high';
        const hasLittleTrust = trust.is === 'low' || trust.is === 'none';
        const found = {
            relationship, trust, conflict, isConflicted,
            isStrained: isConflicted && hasLittleTrust,
            isSuggested: !relationship.trust || !relationship.conflict,
            isUnstrained: (conflict.is !== 'not stated' && !isConflicted) || (trust.is !== 'not stated' && !hasLittleTrust),
        };
        parties.forEach((a, index) => parties.slice(index + 1).forEach(b => {
            const key = pairKey(charter, a, b);
            if (!pairs.has(key)) pairs.set(key, { parties: [a, b], ...found });
        }));
    }
    return [...pairs.values()];
});

const positions = derived(charter => new Map<Entity, number>(charter.stakeholders.map((each, index) => [each, index])));

function pairKey(charter: Charter, a: Stakeholder, b: Stakeholder): string {
    const [first, second] = [positions(charter).get(a)!, positions(charter).get(b)!].sort((x, y) => x - y);
    return `${first} ${second}`;
}

/** Whether both of the pair stand in a list. */
export const includesPair = (list: readonly Entity[] | undefined, { parties }: Pair): boolean =>
    list !== undefined && parties.every(party => list.includes(party));

/** Of many declarations, those whose list holds both of a pair; the lists are gone through once, however many pairs there are. */
export function sharedBy<T>(all: readonly T[], listOf: (each: T) => readonly Entity[] | undefined): (pair: Pair) => readonly T[] {
    const holding = new Map<Entity, Set<T>>();
    for (const each of all) {
        for (const named of listOf(each) ?? []) holding.set(named, (holding.get(named) ?? new Set()).add(each));
    }
    return ({ parties: [one, other] }) => {
        const [fewer, more] = [holding.get(one) ?? new Set<T>(), holding.get(other) ?? new Set<T>()].sort((a, b) => a.size - b.size) as [Set<T>, Set<T>];
        return [...fewer].filter(each => more.has(each));
    };
}

/** Those who trust a leader, or chose the leader, and those from whom the leader comes. */
export function standsWith(charter: Charter, leader: Entity<'leader'>): readonly Entity[] {
    const origin = originOf(leader);
    return [...trustersOf(charter, leader), ...(leader.from?.value ?? []), ...(origin ? [origin] : [])];
}

/** Recognised: each depends on the other. One-sided: only one says so. */
export function interdependence([a, b]: readonly [Stakeholder, Stakeholder]): Fact<'recognised' | 'one-sided'> {
    const sides = [[a, b], [b, a]] as const;
    const dependent = sides.filter(([on, off]) => on.dependsOn?.value.includes(off));
    const reasons = (dependent.length > 0 ? dependent : sides).map(([side]) => reasonFrom(side, 'depends on'));
    return { is: dependent.length === 2 ? 'recognised' : dependent.length === 1 ? 'one-sided' : 'not stated', reasons };
}

/** Whether the charter recognises that a stakeholder and some other party depend on each other. */
export const isInterdependent = (stakeholder: Stakeholder): boolean =>
    stakeholder.dependsOn?.value.some(other => other !== stakeholder && other.dependsOn?.value.includes(stakeholder)) ?? false;
