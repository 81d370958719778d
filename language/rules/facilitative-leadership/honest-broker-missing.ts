import { addNeutralChair } from '../../fixes/leaders.js';
import { ansellGash, jones } from '../../framework/bibliography.js';
import { chairedBy, hasTask, leadershipCalledFor } from '../../model/facts/leadership.js';
import { sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'honest-broker-missing',
    condition: 'leadership',
    severity: 'warning',
    reads: ['leader.standing', 'leader.tasks', 'forum.chair'],
    searches: ['leader', 'forum'],
    summary: 'Where equals with every reason to take part are in conflict, an honest broker leads.',
    rationale:
        'Where power is fairly equal and incentives are strong, but conflict is high and trust low, the leader must be seen to stand above the fray. '
        + 'Often that is somebody from outside, as a neutral chair or a mediator.',
    cites: [jones('Box 1, Facilitative leadership', 1), ansellGash('Facilitative Leadership')],
    *check(charter) {
        const call = leadershipCalledFor(charter);
        if (call.is !== 'honest broker') return;
        const neutral = charter.leaders.filter(({ standing }) => standing?.value === 'neutral');
        if (neutral.some(leader => chairedBy(charter, leader).length > 0 || hasTask(leader, 'mediation') || hasTask(leader, 'convening'))) return;
        yield {
            at: neutral[0] ?? charter.partnership,
            ...(neutral.length > 0 ? { about: neutral } : {}),
            message: `In ${charter.partnership.called} ${call.situation}. This calls for an honest broker, but no neutral leader chairs a forum, convenes or mediates.`,
            related: call.reasons.slice(-2).map(({ of, says, place }) => ({ at: place, message: `${sentence(of.called)}: ${says}.` })),
            fixes: () => [addNeutralChair(charter)],
        };
    },
});
