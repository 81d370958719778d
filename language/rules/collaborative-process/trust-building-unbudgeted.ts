import { addPropertyToComplete } from '../../fixes/templates.js';
import { jones } from '../../framework/bibliography.js';
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
        'Rebuilding trust is often the most time-consuming part of working together. '
        + 'Work that has neither time nor money set aside tends not to happen.',
    cites: [jones('History of cooperation and conflict', 1)],
    *check(charter) {
        for (const trustBuilding of charter.trustBuildings) {
            const lacksTime = !trustBuilding.written.has('time');
            const lacksCost = !trustBuilding.written.has('cost');
            if (!lacksTime && !lacksCost) continue;
            const what = lacksTime && lacksCost ? 'says neither how long it is given nor what it may cost' : lacksTime ? 'does not say how long it is given' : 'does not say what it may cost';
            yield {
                at: trustBuilding,
                about: [trustBuilding, ...(trustBuilding.between?.value ?? [])],
                message: `For ${trustBuilding.called} the charter ${what}.`,
                fixes: () => [{
                    title: 'Set time and money aside',
                    kind: 'template',
                    edits: [
                        ...(lacksTime ? [addPropertyToComplete(trustBuilding, 'time', '12 months', 'how long it is given')] : []),
                        ...(lacksCost ? [addPropertyToComplete(trustBuilding, 'cost', '£10,000', 'what is set aside for it')] : []),
                    ],
                }],
            };
        }
    },
});
