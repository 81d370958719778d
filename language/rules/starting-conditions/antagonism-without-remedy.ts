import { budgetFor, trustBuildingBetween } from '../../fixes/trust-building.js';
import { interdependence, pairsOf, sharedBy, type Pair } from '../../model/facts/relationships.js';
import { inWords, unbudgeted } from '../../model/facts/trust-building.js';
import { inList, listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'antagonism-without-remedy',
    condition: 'prehistory',
    severity: 'error',
    otherSeverities: ['warning'],
    reads: ['relationship.history', 'trust building'],
    searches: ['trust building'],
    silences: ['conflict-unrepaired', 'trust-building-unbudgeted'],
    summary: 'Antagonists rebuild trust, with time and money set aside for it.',
    claims: ['p4', 'p7'],
    *check(charter) {
        const plansFor = sharedBy(charter.trustBuildings, ({ between }) => between?.value);
        for (const pair of pairsOf(charter)) {
            if (!isAntagonistic(pair)) continue;
            const plans = plansFor(pair);
            if (plans.some(plan => unbudgeted(plan).length === 0)) continue;
            yield {
                at: pair.relationship.history!,
                about: [...pair.parties, pair.relationship],
                ...(interdependence(pair.parties).is === 'recognised' ? { severity: 'warning' } : {}),
                message: `There has been antagonism between ${listed(pair.parties)}, and no trust building with both time and cost is planned for them. The advice is to budget for it, or not to begin.`,
                related: plans.map(plan => ({ at: plan, message: `No ${inList(inWords(unbudgeted(plan)), { or: true })} is set aside for it.` })),
                fixes: () => (plans.length > 0 ? plans.map(budgetFor) : [trustBuildingBetween(charter, pair)]),
            };
        }
    },
});

const isAntagonistic = ({ relationship: { history, trust } }: Pair) =>
    history?.value === 'antagonism' && trust?.value !== 'moderate' && trust?.value !== 'high';
