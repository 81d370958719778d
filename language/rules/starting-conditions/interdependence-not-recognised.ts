import { addNames } from '../../fixes/edits.js';
import { choicesAmong, type Fix } from '../../fixes/fix.js';
import { inTitle } from '../../fixes/titles.js';
import { groupBy } from '../../model/collections.js';
import type { Entity } from '../../model/entity.js';
import { interdependence, pairsOf } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'interdependence-not-recognised',
    condition: 'incentives',
    severity: 'info',
    absence: true,
    reads: ['stakeholder.depends on', 'relationship.conflict', 'relationship.history'],
    searches: [],
    doFirst: 'Talk about how each depends on the other, and record it',
    summary: 'Checks that partners in conflict say whether they depend on each other.',
    claims: ['recognised-interdependence-is-an-incentive', 'p4'],
    rationale: 'So it is worth stating, where it is true.',
    *check(charter) {
        const silent = pairsOf(charter).filter(({ parties, isStrained }) => isStrained && interdependence(parties).is === 'not stated');
        for (const [relationship, pairs] of groupBy(silent, pair => pair.relationship)) {
            const parties = [...new Set(pairs.flatMap(pair => pair.parties))];
            const trouble = pairs[0]!.isSuggested ? 'have a history of conflict' : 'are in conflict';
            yield {
                at: relationship,
                about: [...parties, relationship],
                message: `${listed(parties)} ${trouble}. The charter does not say whether they depend on each other.`,
                fixes: () => choicesAmong(parties).map(party => depend(party, pairs.flatMap(pair => (pair.parties.includes(party) ? pair.parties.filter(each => each !== party) : [])))),
            };
        }
    },
});

const depend = (party: Stakeholder, others: readonly Stakeholder[]): Fix => ({
    title: `Record that ${party.called} depends on ${inTitle(others)}`, kind: 'complete', edits: [addNames(party, 'depends on', others)],
});
