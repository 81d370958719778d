import { addPropertyToChoose } from '../../fixes/templates.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'priority-not-agreed',
    condition: 'sedimented-governance',
    severity: 'info',
    absence: true,
    reads: ['priority.agreed by'],
    searches: [],
    silences: ['measure-without-priority'],
    summary: 'Checks that the charter says who agreed each priority.',
    claims: ['priorities-are-decided-locally-and-together'],
    *check(charter) {
        for (const group of groupsFor(charter, 'priority-not-agreed', charter.priorities.filter(({ written }) => !written.has('agreed by')))) {
            yield {
                at: group[0],
                about: group,
                message: `The charter does not say that the partners agreed ${groupCalled(group)}.`,
                related: furtherPlaces(group, ({ called }) => `Nor that they agreed ${called}.`),
                fixes: () => [{
                    title: 'Add who agreed it', kind: 'template', edits: group.map(priority => addPropertyToChoose(priority, 'agreed by', 'the forum or the partners that agreed it')),
                }],
            };
        }
    },
});
