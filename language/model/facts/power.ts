import { vocabularies } from '../../vocabulary/terms/index.js';
import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { reasonFrom, type Fact } from './fact.js';
import { chairsOf, stakeholderBehind } from './offices.js';
import { partiesOf } from './parties.js';
import { votersOf } from './seats.js';

type Stakeholder = Entity<'stakeholder'>;
export type PowerAspect = 'power' | 'resources';

const levels = Object.keys(vocabularies.level.terms);

/** The step of a level on its scale, from 0 for none to 3 for high. */
export const stepOf = (level: string | undefined): number | undefined => (level === undefined ? undefined : levels.indexOf(level));

/** A party two steps or more below another one, which is the strongest of all, in power or in resources. */
export interface Gap {
    readonly weaker: Stakeholder;
    readonly stronger: Stakeholder;
    readonly in: PowerAspect;
}

interface Extremes { readonly top: Stakeholder; readonly bottom: Stakeholder }

function extremes(parties: readonly Stakeholder[], aspect: PowerAspect): Extremes | undefined {
    const stating = parties.filter(party => party[aspect]);
    const [first] = stating;
    if (!first) return undefined;
    const step = (party: Stakeholder) => stepOf(party[aspect]?.value)!;
    return {
        top: stating.reduce((top, party) => (step(party) > step(top) ? party : top), first),
        bottom: stating.reduce((bottom, party) => (step(party) < step(bottom) ? party : bottom), first),
    };
}

const gapBetween = (weaker: Stakeholder, stronger: Stakeholder, aspect: PowerAspect): number =>
    (stepOf(stronger[aspect]?.value) ?? 0) - (stepOf(weaker[aspect]?.value) ?? 3);

/** The weaker parties, each with the party that it is weaker than: in power if it is, else in resources. */
export const weakerParties = derived((charter): readonly Gap[] => {
    const parties = partiesOf(charter);
    const tops = { power: extremes(parties, 'power')?.top, resources: extremes(parties, 'resources')?.top };
    return parties.flatMap(weaker => {
        for (const aspect of ['power', 'resources'] as const) {
            const stronger = tops[aspect];
            if (stronger && weaker[aspect] && gapBetween(weaker, stronger, aspect) >= 2) return [{ weaker, stronger, in: aspect }];
        }
        return [];
    });
});

const weakerSet = derived(charter => new Set<Entity>(weakerParties(charter).map(({ weaker }) => weaker)));
export const isWeaker = (charter: Charter, party: Entity): boolean => weakerSet(charter).has(party);

/** Parties with high power, while another party has low power or none. */
export const dominantStakeholders = derived((charter): ReadonlySet<Entity> => {
    const parties = partiesOf(charter);
    const isLow = (party: Stakeholder) => party.power?.value === 'low' || party.power?.value === 'none';
    return new Set(parties.some(isLow) ? parties.filter(({ power }) => power?.value === 'high') : []);
});

/** Imbalanced: two parties differ by two steps or more in power, or in resources. Balanced: every party states its power, and no two so differ. */
export const powerBalance = derived((charter): Fact<'balanced' | 'imbalanced'> => {
    const [gap] = weakerParties(charter);
    if (gap) return { is: 'imbalanced', reasons: [reasonFrom(gap.stronger, gap.in), reasonFrom(gap.weaker, gap.in)] };
    const parties = partiesOf(charter);
    const silent = parties.filter(({ power }) => !power);
    if (parties.length > 0 && silent.length === 0) return { is: 'balanced', reasons: parties.map(party => reasonFrom(party, 'power')) };
    return { is: 'not stated', reasons: silent.map(party => reasonFrom(party, 'power')) };
});

/** The chair of a forum with weaker members who is, or comes from, a dominant stakeholder. */
export function dominantChairOf(charter: Charter, forum: Entity<'forum'>): Entity<'leader' | 'stakeholder'> | undefined {
    if (!votersOf(forum).some(member => isWeaker(charter, member))) return undefined;
    const dominant = dominantStakeholders(charter);
    return chairsOf(forum).find(chair => dominant.has(stakeholderBehind(chair)!));
}
