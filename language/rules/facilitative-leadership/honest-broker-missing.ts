import { addNeutralChair, giveChair } from '../../fixes/leaders.js';
import type { Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { canBroker, leadershipCalledFor } from '../../model/facts/leadership.js';
import { partiesTo } from '../../model/facts/relationships.js';
import { listed, sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Leader = Entity<'leader'>;

export const rule = defineRule({
    id: 'honest-broker-missing',
    condition: 'leadership',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['leader.standing', 'leader.tasks', 'forum.chair'],
    searches: ['leader', 'forum'],
    doFirst: 'Agree on a neutral leader whom both sides accept',
    summary: 'Checks that a neutral leader can broker where equals are in conflict.',
    claims: ['p5', 'a-neutral-outsider-may-lead'],
    *check(charter) {
        const call = leadershipCalledFor(charter);
        if (call.is !== 'honest broker') return;
        const neutral = charter.leaders.filter(({ standing }) => standing?.value === 'neutral');
        if (neutral.some(leader => canBroker(charter, leader))) return;
        const strain = call.reasons.slice(-2);
        const [first] = strain;
        const between = listed(partiesTo(first!.of as Entity<'relationship'>));
        const [situation, advice] = call.row!.severity === 'warning'
            ? [`${between} are in conflict and trust each other little`, 'it matters to have an honest broker']
            : [`The history of ${between} suggests conflict and little trust`, 'an honest broker may help'];
        yield {
            at: neutral[0] ?? charter.partnership,
            about: neutral,
            severity: call.row!.severity!,
            message: `${situation}. Where power is fairly equal, ${advice}. The charter names no neutral leader who chairs, convenes or mediates.`,
            related: strain.filter(({ place }, index) => place.start !== strain[index - 1]?.place.start).map(({ of, says, place }) => ({ at: place, message: `${sentence(of.called)}: ${says}.` })),
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
