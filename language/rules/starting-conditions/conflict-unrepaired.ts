import { giveTasks } from '../../fixes/leaders.js';
import { trustBuildingBetween } from '../../fixes/trust-building.js';
import { hasTask } from '../../model/facts/leadership.js';
import { pairsOf, sharedBy, standsWith, type Pair } from '../../model/facts/relationships.js';
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
    claims: ['leaders-repair-relationships', 'repair-takes-the-most-time'],
    rationale: 'The charter shows that work where it plans trust building, or where both sides rely on a leader who repairs relationships.',
    *check(charter) {
        const trustBuildingsOf = sharedBy(charter.trustBuildings, ({ between }) => between?.value);
        const leadersOf = sharedBy(charter.leaders, standsWith);
        for (const pair of pairsOf(charter)) {
            const trouble = troubleIn(pair);
            if (!trouble || trustBuildingsOf(pair).length > 0) continue;
            const trusted = leadersOf(pair);
            if (trusted.some(leader => hasTask(leader, 'repair'))) continue;
            yield {
                at: pair.relationship,
                about: [...pair.parties, pair.relationship],
                message: `There is ${trouble} between ${listed(pair.parties)}, and nobody works on it: no trust building is planned, and no leader whom both trust has the task of repair.`,
                fixes: () => [trustBuildingBetween(charter, pair), ...giveTasks(trusted, ['repair'])],
            };
        }
    },
});

function troubleIn({ isConflicted, trust }: Pair): string | undefined {
    if (isConflicted) return 'conflict';
    if (trust.is === 'none') return 'no trust';
    return trust.is === 'low' ? 'little trust' : undefined;
}
