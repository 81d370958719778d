import { giveTasks } from '../../fixes/leaders.js';
import { trustBuildingBetween } from '../../fixes/trust-building.js';
import { jones } from '../../framework/bibliography.js';
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
    rationale:
        'Earlier mergers, competition and closures have left many partners at odds. '
        + 'Nothing in a partnership tends to take longer than mending that, so it needs work that is planned, or a leader on whom both sides rely.',
    cites: [jones('History of cooperation and conflict', 4, 1)],
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
