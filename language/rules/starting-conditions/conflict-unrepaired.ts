import { trustBuildingBetween } from '../../fixes/trust-building.js';
import { jones } from '../../framework/bibliography.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { hasTask } from '../../model/facts/leadership.js';
import { includesPair, pairsOf, type Pair } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'conflict-unrepaired',
    condition: 'prehistory',
    severity: 'warning',
    reads: ['relationship', 'trust building.between', 'leader.tasks'],
    searches: ['trust building', 'leader'],
    silences: ['no-bridge-across-conflict'],
    summary: 'Where there is conflict or little trust, somebody works on it.',
    rationale:
        'Many partners carry conflict from earlier markets, mergers and reconfigurations. '
        + 'Repairing the relationship is often what takes the most time, so it needs work that is planned, or a leader whom both sides trust.',
    cites: [jones('History of cooperation and conflict', 4, 1)],
    *check(charter) {
        for (const pair of pairsOf(charter)) {
            const hasLittleTrust = pair.trust.is === 'low' || pair.trust.is === 'none';
            if (!(pair.isConflicted || hasLittleTrust) || isRepaired(charter, pair)) continue;
            const [one, other] = pair.parties;
            const between = pair.isConflicted ? 'There is conflict' : pair.trust.is === 'none' ? 'There is no trust' : 'There is little trust';
            yield {
                at: pair.relationship,
                about: [one, other],
                message: `${between} between ${listed(pair.parties)}, and nobody works on it: no trust building is planned, and no leader whom both trust has the task of repair.`,
                fixes: () => [trustBuildingBetween(charter, pair)],
            };
        }
    },
});

function isRepaired({ trustBuildings, leaders }: Charter, pair: Pair): boolean {
    return trustBuildings.some(({ between }) => includesPair(between?.value, pair))
        || leaders.some(leader => hasTask(leader, 'repair') && includesPair(standsWith(leader), pair));
}

/** Those who trust a leader, and those whom the leader comes from. */
const standsWith = ({ trustedBy, from }: Entity<'leader'>) => [...(trustedBy?.value ?? []), ...(from?.value ?? [])];
