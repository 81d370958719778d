import { addNeutralChair, addOrganicLeader } from '../../fixes/leaders.js';
import { leadershipCalledFor, type LeadershipCalledFor } from '../../model/facts/leadership.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-facilitative-leader',
    condition: 'leadership',
    severity: 'error',
    absence: true,
    reads: ['leader'],
    searches: ['leader'],
    silences: [
        'honest-broker-missing', 'organic-leader-missing', 'empowerment-without-advocate', 'no-bridge-across-conflict',
        'facilitation-task-uncovered', 'single-leader', 'boundary-work-uncovered',
    ],
    summary: 'Somebody leads the partnership.',
    claims: ['leaders-bring-people-together-as-the-context-asks'],
    *check(charter) {
        if (charter.leaders.length > 0) return;
        const { is, situation } = leadershipCalledFor(charter);
        const call = is === 'not stated' ? '' : ` Here ${situation}, which calls for ${calls[is]}.`;
        yield {
            at: charter.partnership,
            message: `The charter of ${charter.partnership.called} names no leader.${call}`,
            fixes: () => [
                ...(is === 'honest broker' ? [] : [addOrganicLeader(charter)]),
                ...(is === 'organic leader' ? [] : [addNeutralChair(charter)]),
            ],
        };
    },
});

const calls: Readonly<Record<LeadershipCalledFor, string>> = {
    'organic leader': 'an organic leader: one of the partners’ own, whom the others trust',
    'honest broker': 'an honest broker: somebody from outside, whom all accept',
    'any facilitative leader': 'a leader who facilitates, of whatever kind',
};
