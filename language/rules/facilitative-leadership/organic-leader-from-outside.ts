import { setStanding } from '../../fixes/leaders.js';
import { addPropertyToComplete } from '../../fixes/templates.js';
import type { Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { originOf } from '../../model/facts/offices.js';
import { isParty, partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'organic-leader-from-outside',
    condition: 'leadership',
    severity: 'warning',
    reads: ['leader.standing', 'leader.from'],
    searches: [],
    doFirst: 'Find a leader from among the partners, or call this one neutral',
    summary: 'An organic leader comes from one of the partners.',
    claims: ['an-organic-leader-may-be-more-productive'],
    rationale: 'Somebody from outside may be a neutral broker, and is not an organic leader.',
    *check(charter) {
        for (const leader of charter.leaders) {
            if (leader.standing?.value !== 'organic' || isParty(charter, originOf(leader))) continue;
            const origin = leader.from?.texts[0] ?? originOf(leader)?.called;
            yield {
                at: leader.standing,
                about: [leader],
                message: origin
                    ? `${leader.called} is called an organic leader, but comes from ${origin}, which is no party here.`
                    : `${leader.called} is called an organic leader, but the charter does not say from which partner.`,
                fixes: () => [...sayFrom(charter, leader), setStanding(leader, 'neutral')],
            };
        }
    },
});

/** Only where no origin is stated; the first guess is a partner that is not said to trust the leader, since their own need not be. */
function sayFrom(charter: Charter, leader: Entity<'leader'>): Fix[] {
    if (leader.written.has('from')) return [];
    const parties = partiesOf(charter).filter(({ name }) => name !== undefined);
    const party = parties.find(each => !leader.trustedBy?.value.includes(each)) ?? parties[0];
    if (!party) return [];
    return [{
        title: `Say from which partner ${leader.called} comes`,
        kind: 'template',
        edits: [addPropertyToComplete(leader, 'from', party.name!, 'the partner that the leader comes from')],
    }];
}
