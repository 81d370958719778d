import { choicesAmong } from '../../fixes/fix.js';
import { addPropertyToChoose } from '../../fixes/templates.js';
import { partiesOf } from '../../model/facts/parties.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'power-not-stated',
    condition: 'power-and-resources',
    severity: 'info',
    absence: true,
    reads: ['stakeholder.power', 'stakeholder.resources'],
    searches: [],
    doFirst: 'Ask the partners how they see their power, and record it',
    summary: 'Checks that every partner states its power or resources, once one does.',
    claims: ['the-stronger-can-bend-the-process'],
    rationale: 'While one partner’s power is not stated, an imbalance can stay unseen.',
    *check(charter) {
        const parties = partiesOf(charter);
        const states = (party: (typeof parties)[number]) => party.written.has('power') || party.written.has('resources');
        if (!parties.some(states)) return;
        const silent = parties.filter(party => !states(party));
        if (silent.length === 0) return;
        yield {
            at: silent[0]!,
            about: silent,
            each: silent,
            message: each => `The charter states the power of some partners, but not that of ${listed(each as typeof silent)}.`,
            related: silent.slice(1, 6).map(party => ({ at: party, message: `Nor the power of ${party.called}.` })),
            fixes: () => choicesAmong(silent).map(party => ({
                title: `State the power of ${party.called}`,
                kind: 'template',
                edits: [addPropertyToChoose(party, 'power', 'one of none, low, moderate or high, as the partners see it')],
            })),
        };
    },
});
