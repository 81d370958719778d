import { addToList } from '../../fixes/edits.js';
import { addPropertyToComplete } from '../../fixes/templates.js';
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
    claims: ['recognised-interdependence-is-an-incentive', 'p4'],
    rationale: 'So it is worth stating, where it is true.',
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
