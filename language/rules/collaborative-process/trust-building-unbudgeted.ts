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
    summary: 'Trust building has time and money set aside for it.',
    claims: ['all-trust-building-has-time-and-money'],
    *check(charter) {
        for (const trustBuilding of charter.trustBuildings) {
            const lacking = unbudgeted(trustBuilding);
            if (lacking.length === 0) continue;
            yield {
                at: trustBuilding,
                about: [trustBuilding, ...(trustBuilding.between?.value ?? [])],
                message: `For ${trustBuilding.called} the charter ${silentOn(lacking)}.`,
                fixes: () => [budgetFor(trustBuilding)],
            };
        }
    },
});

function silentOn(lacking: readonly ('time' | 'cost')[]): string {
    if (lacking.length > 1) return 'says neither how long it is given nor what it may cost';
    return lacking[0] === 'time' ? 'does not say how long it is given' : 'does not say what it may cost';
}
