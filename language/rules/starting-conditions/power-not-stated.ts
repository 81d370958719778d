import { addPropertyToComplete } from '../../fixes/templates.js';
import { partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'power-not-stated',
    condition: 'power-and-resources',
    severity: 'info',
    absence: true,
    reads: ['stakeholder.power', 'stakeholder.resources'],
    searches: [],
    summary: 'Every party states how much power or what resources it has, once one does.',
    claims: ['the-stronger-can-bend-the-process'],
    rationale: 'While one party’s power is not stated, an imbalance can stay unseen.',
    *check(charter) {
        const parties = partiesOf(charter);
        const states = (party: (typeof parties)[number]) => party.written.has('power') || party.written.has('resources');
        if (!parties.some(states)) return;
        for (const party of parties.filter(party => !states(party))) {
            yield {
                at: party,
                about: [party],
                message: `The charter says how much power others have, but not how much lies with ${party.called}.`,
                fixes: () => [{
                    title: `State the power of ${party.called}`,
                    kind: 'template',
                    edits: [addPropertyToComplete(party, 'power', 'moderate', 'none, low, moderate or high, as the partners see it')],
                }],
            };
        }
    },
});
