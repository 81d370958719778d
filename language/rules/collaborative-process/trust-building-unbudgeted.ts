import { budgetFor } from '../../fixes/trust-building.js';
import { unbudgeted } from '../../model/facts/trust-building.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'trust-building-unbudgeted',
    condition: 'trust-building',
    severity: 'info',
    absence: true,
    reads: ['trust building'],
    searches: [],
    doFirst: 'Agree how much time and money it gets, and record it',
    summary: 'Checks that trust building has time and money set aside.',
    claims: ['all-trust-building-has-time-and-money'],
    *check(charter) {
        for (const trustBuilding of charter.trustBuildings) {
            const lacking = unbudgeted(trustBuilding);
            if (lacking.length === 0) continue;
            yield {
                at: trustBuilding,
                about: [trustBuilding, ...(trustBuilding.between?.value ?? [])],
                message: `The charter does not say ${silent(lacking, trustBuilding.called)}.`,
                fixes: () => [budgetFor(trustBuilding)],
            };
        }
    },
});

function silent(lacking: readonly ('time' | 'cost')[], called: string): string {
    if (lacking.length > 1) return `how long ${called} may take, or what it may cost`;
    return lacking[0] === 'time' ? `how long ${called} may take` : `what ${called} may cost`;
}
