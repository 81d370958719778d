import { budgetFor, trustBuildingBetween } from '../../fixes/trust-building.js';
import { groupBy } from '../../model/collections.js';
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
    doFirst: 'Agree whether to rebuild trust, with how much time and money, or explain why not yet',
    summary: 'Checks that time and money are set aside for trust building after antagonism.',
    claims: ['p4', 'p7'],
    *check(charter) {
        const plansFor = sharedBy(charter.trustBuildings, ({ between }) => between?.value);
        const open = pairsOf(charter).filter(pair => isAntagonistic(pair) && !plansFor(pair).some(plan => unbudgeted(plan).length === 0));
        for (const [relationship, pairs] of groupBy(open, pair => pair.relationship)) {
            const [parties, plans] = [[...new Set(pairs.flatMap(pair => pair.parties))], [...new Set(pairs.flatMap(plansFor))]];
            yield {
                at: relationship.history!,
                about: [...parties, relationship],
                ...(pairs.every(pair => interdependence(pair.parties).is === 'recognised') ? { severity: 'warning' } : {}),
                message: `${listed(parties)} have a history of antagonism. The charter sets aside no time and money to rebuild trust between them.`,
                related: plans.map(plan => ({ at: plan, message: `No ${inList(inWords(unbudgeted(plan)), { or: true })} is set aside for it.` })),
                fixes: () => (plans.length > 0 ? plans.map(budgetFor) : [trustBuildingBetween(charter, parties)]),
            };
        }
    },
});

const isAntagonistic = ({ relationship: { history, trust } }: Pair) =>
    history?.value === 'antagonism' && trust?.value !== 'moderate' && trust?.value !== 'high';
