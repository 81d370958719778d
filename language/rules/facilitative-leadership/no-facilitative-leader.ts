import { addNeutralChair, addOrganicLeader } from '../../fixes/leaders.js';
import { leadershipCalledFor } from '../../model/facts/leadership.js';
import { isLedByOthers } from '../../model/facts/leading.js';
import { sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-facilitative-leader',
    condition: 'leadership',
    severity: 'warning',
    absence: true,
    reads: ['leader', 'forum.chair'],
    searches: ['leader'],
    silences: [
        'honest-broker-missing', 'organic-leader-missing', 'empowerment-without-advocate', 'no-bridge-across-conflict',
        'facilitation-task-uncovered', 'single-leader', 'boundary-work-uncovered',
    ],
    doFirst: 'Agree who leads or chairs the partnership, and record it',
    summary: 'Checks that someone leads the partnership.',
    claims: ['leaders-bring-people-together-as-the-context-asks'],
    rationale: 'A chair counts as a leader, no matter who it is. The articles call leaders critical, but do not say that partnerships fail without one.',
    *check(charter) {
        if (charter.leaders.length > 0 || isLedByOthers(charter)) return;
        const { is, situation, row } = leadershipCalledFor(charter);
        const call = is === 'not stated' || is === 'none in particular' ? '' : ` ${sentence(situation)}, so ${row!.advice}.`;
        yield {
            at: charter.partnership,
            message: `The charter of ${charter.partnership.called} names no leader and no chair.${call}`,
            fixes: () => [
                ...(is === 'honest broker' ? [] : [addOrganicLeader(charter)]),
                ...(is === 'organic leader' ? [] : [addNeutralChair(charter)]),
            ],
        };
    },
});
