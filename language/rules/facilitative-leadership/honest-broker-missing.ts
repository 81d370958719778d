import { addNeutralChair, giveChair } from '../../fixes/leaders.js';
import type { Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { canBroker, leadershipCalledFor } from '../../model/facts/leadership.js';
import { sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Leader = Entity<'leader'>;

export const rule = defineRule({
    id: 'honest-broker-missing',
    condition: 'leadership',
    severity: 'warning',
    reads: ['leader.standing', 'leader.tasks', 'forum.chair'],
    searches: ['leader', 'forum'],
    summary: 'Where equals with every reason to take part are in conflict, an honest broker leads.',
    claims: ['p5', 'a-neutral-outsider-may-lead'],
    *check(charter) {
        const call = leadershipCalledFor(charter);
        if (call.is !== 'honest broker') return;
        const neutral = charter.leaders.filter(({ standing }) => standing?.value === 'neutral');
        if (neutral.some(leader => canBroker(charter, leader))) return;
        const strain = call.reasons.slice(-2).filter(({ place }, index, both) => place.start !== both[index - 1]?.place.start);
        yield {
            at: neutral[0] ?? charter.partnership,
            ...(neutral.length > 0 ? { about: neutral } : {}),
            message: `In ${charter.partnership.called} ${call.situation}. This calls for an honest broker, but no neutral leader chairs a forum, convenes or mediates.`,
            related: strain.map(({ of, says, place }) => ({ at: place, message: `${sentence(of.called)}: ${says}.` })),
            fixes: () => [...chairFor(charter, neutral), addNeutralChair(charter)],
        };
    },
});

/** The chair for a neutral leader whom the charter names already: one that is free, else the first. */
function chairFor({ forums }: Charter, neutral: readonly Leader[]): Fix[] {
    const leader = neutral.find(({ name }) => name !== undefined);
    const forum = forums.find(({ chair }) => !chair) ?? forums[0];
    return leader && forum ? [giveChair(leader, forum)] : [];
}
