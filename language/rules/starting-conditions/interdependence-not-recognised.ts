import { addToList } from '../../fixes/edits.js';
import { addPropertyToComplete } from '../../fixes/templates.js';
import { ansellGash, jones } from '../../framework/bibliography.js';
import { interdependence, pairsOf } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'interdependence-not-recognised',
    condition: 'incentives',
    severity: 'info',
    absence: true,
    reads: ['stakeholder.depends on', 'relationship.conflict', 'relationship.history'],
    searches: [],
    doFirst: 'Talk about how each depends on the other, and record it',
    summary: 'Partners in conflict say how they depend on each other.',
    rationale:
        'Even where there has been conflict and trust is low, partners who accept that they depend on each other can commit to working together. '
        + 'So it is worth saying, where it is true.',
    cites: [jones('Box 1, Incentives to participate', 1), ansellGash('Starting Conditions')],
    *check(charter) {
        for (const { parties, relationship, isStrained } of pairsOf(charter)) {
            if (!isStrained || interdependence(parties).is !== 'not stated') continue;
            yield {
                at: relationship,
                about: [...parties, relationship],
                message: `${listed(parties)} are in conflict, and the charter does not say whether either depends on the other.`,
                fixes: () => parties.map((party, index) => ({
                    title: `Say that ${party.called} depends on ${parties[1 - index]!.called}`,
                    kind: 'template' as const,
                    edits: [party.dependsOn ? dependToo(party, parties[1 - index]!) : addPropertyToComplete(party, 'depends on', parties[1 - index]!.name!, 'in what, as a reason')],
                })),
            };
        }
    },
});

const dependToo = (party: Parameters<typeof addToList<'stakeholder'>>[0], other: { readonly name: string | undefined }) => addToList(party, 'depends on', other.name!);
