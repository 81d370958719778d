import { trustBuildingBetween } from '../../fixes/trust-building.js';
import { ansellGash, jones } from '../../framework/bibliography.js';
import type { Charter } from '../../model/charter.js';
import { includesPair, interdependence, pairsOf, type Pair } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'antagonism-without-remedy',
    condition: 'prehistory',
    severity: 'error',
    reads: ['relationship.history', 'trust building'],
    searches: ['trust building'],
    silences: ['conflict-unrepaired', 'trust-building-unbudgeted'],
    summary: 'Antagonists rebuild trust, with time and money set aside for it.',
    rationale:
        'After an antagonistic history, a partnership is unlikely to succeed unless trust is actively rebuilt, or the partners depend highly on each other. '
        + 'The advice is to budget the time and the cost, or not to begin.',
    cites: [jones('History of cooperation and conflict', 1), ansellGash('Starting Conditions')],
    *check(charter) {
        for (const pair of pairsOf(charter)) {
            if (!isAntagonistic(pair) || isRemedied(charter, pair)) continue;
            const isInterdependent = interdependence(pair.parties).is === 'recognised';
            yield {
                at: pair.relationship.history!,
                about: [...pair.parties],
                ...(isInterdependent ? { severity: 'warning' } : {}),
                message: `There is antagonism between ${listed(pair.parties)}, and no trust building with both time and cost is planned for them. The advice is to budget for it, or not to begin.`,
                fixes: () => [trustBuildingBetween(charter, pair)],
            };
        }
    },
});

const isAntagonistic = ({ relationship: { history, trust } }: Pair) =>
    history?.value === 'antagonism' && trust?.value !== 'moderate' && trust?.value !== 'high';

const isRemedied = ({ trustBuildings }: Charter, pair: Pair) =>
    trustBuildings.some(({ between, time, cost }) => time && cost && includesPair(between?.value, pair));
