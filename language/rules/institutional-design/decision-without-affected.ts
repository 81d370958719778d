import { addPropertyToChoose } from '../../fixes/templates.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'decision-without-affected',
    condition: 'inclusiveness',
    severity: 'info',
    absence: true,
    reads: ['decision.affects'],
    searches: [],
    summary: 'Checks that the charter says whom each decision affects.',
    claims: ['all-who-are-affected-are-members'],
    rationale: 'Only where a charter states who is affected can its readers see whether somebody has been left out.',
    *check(charter) {
        const silent = charter.decisions.filter(({ written }) => !written.has('affects'));
        for (const group of groupsFor(charter, 'decision-without-affected', silent)) {
            yield {
                at: group[0],
                about: group,
                message: `The charter does not say whom ${groupCalled(group)} ${group.length === 1 ? 'affects' : 'affect'}.`,
                related: furtherPlaces(group, ({ called }) => `Nor whom ${called} affects.`),
                fixes: () => [{
                    title: `Add whom ${groupCalled(group)} ${group.length === 1 ? 'affects' : 'affect'}`, kind: 'template',
                    edits: group.map(decision => addPropertyToChoose(decision, 'affects', 'the stakeholders whose interests it touches')),
                }],
            };
        }
    },
});
