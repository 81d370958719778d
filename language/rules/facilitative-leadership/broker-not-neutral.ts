import { setStanding } from '../../fixes/leaders.js';
import { originOf } from '../../model/facts/offices.js';
import { isParty } from '../../model/facts/parties.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'broker-not-neutral',
    condition: 'leadership',
    severity: 'warning',
    reads: ['leader.standing', 'leader.from', 'leader.challenged by'],
    silences: ['honest-broker-missing'],
    doFirst: 'Find a leader who comes from no partner and whom none challenges',
    summary: 'A neutral leader comes from no partner, and none challenges them.',
    claims: ['p5'],
    rationale: 'A leader who comes from a partner, or whom a partner challenges, is not seen so.',
    *check(charter) {
        for (const leader of charter.leaders) {
            if (leader.standing?.value !== 'neutral') continue;
            const origin = originOf(leader);
            const challengers = leader.challengedBy?.value.filter(each => isParty(charter, each)) ?? [];
            const isFromParty = isParty(charter, origin);
            if (!isFromParty && challengers.length === 0) continue;
            const doubts = [
                ...(isFromParty ? [`comes from ${origin!.called}, one of the partners`] : []),
                ...(challengers.length > 0 ? [`is challenged by ${listed(challengers)}`] : []),
            ];
            yield {
                at: leader.standing,
                about: [leader],
                message: `${leader.called} is called neutral, but ${doubts.join(', and ')}.`,
                fixes: () => [setStanding(leader, isFromParty ? 'organic' : 'sponsor'), setStanding(leader, 'representative')],
            };
        }
    },
});
