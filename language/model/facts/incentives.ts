import { derived } from '../charter.js';
import type { Entity } from '../entity.js';
import { reasonFrom, type Fact } from './fact.js';
import { partiesOf } from './parties.js';

/** Moderate and strong incentives draw a party in; weak ones and none do not. */
export const isDrawnIn = (party: Entity<'stakeholder'>): boolean | undefined =>
    party.incentive && (party.incentive.value === 'moderate' || party.incentive.value === 'strong');

/** Uneven: one party is drawn in and another is not. Strong: every party is. Weak: none is, and every party says so. */
export const incentives = derived((charter): Fact<'uneven' | 'strong' | 'weak'> => {
    const parties = partiesOf(charter);
    const drawn = parties.find(party => isDrawnIn(party) === true);
    const undrawn = parties.find(party => isDrawnIn(party) === false);
    const reasons = (of: readonly Entity<'stakeholder'>[]) => of.map(party => reasonFrom(party, 'incentive'));
    if (drawn && undrawn) return { is: 'uneven', reasons: reasons([drawn, undrawn]) };
    const silent = parties.filter(({ incentive }) => !incentive);
    if (parties.length === 0 || silent.length > 0) return { is: 'not stated', reasons: reasons(silent) };
    return { is: drawn ? 'strong' : 'weak', reasons: reasons(parties) };
});

/** Parties that must take part, which is a reason to, though not one of their own. */
export const obligedToTakePart = derived((charter): readonly Entity<'stakeholder'>[] => partiesOf(charter).filter(({ participation }) => participation?.value === 'mandatory'));
