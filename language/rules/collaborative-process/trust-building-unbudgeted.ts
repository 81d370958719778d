import { budgetFor } from '../../fixes/trust-building.js';
import { jones } from '../../framework/bibliography.js';
import { unbudgeted } from '../../model/facts/trust-building.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'trust-building-unbudgeted',
    condition: 'trust-building',
    severity: 'warning',
    absence: true,
    reads: ['trust building'],
    searches: [],
    summary: 'Trust building has time and money set aside for it.',
    rationale:
        'Mending trust often takes longer than anything else that a partnership does. '
        + 'The advice to set time and money aside is given for bitter opponents; this rule asks the same of all trust building.',
    cites: [jones('History of cooperation and conflict', 1)],
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
