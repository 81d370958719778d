import { addOrganicLeader, setStanding } from '../../fixes/leaders.js';
import { leadershipCalledFor } from '../../model/facts/leadership.js';
import { originOf } from '../../model/facts/offices.js';
import { isParty } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'organic-leader-missing',
    condition: 'leadership',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['leader.standing'],
    searches: ['leader'],
    doFirst: 'Find a leader from among the partners, whom the others trust',
    summary: 'Where partners are unequal, one of their own, whom the others trust, leads.',
    claims: ['an-organic-leader-may-be-more-productive', 'p6'],
    *check(charter) {
        const call = leadershipCalledFor(charter);
        if (call.is !== 'organic leader' || charter.leaders.some(({ standing }) => standing?.value === 'organic')) return;
        const candidates = charter.leaders.filter(leader => isParty(charter, originOf(leader)));
        yield {
            at: charter.partnership,
            severity: call.row!.severity!,
            message: `In ${charter.partnership.called} ${call.situation}. This calls for an organic leader, from among the partners and trusted by the others, and the charter names none.`,
            related: call.reasons.slice(0, 4).map(({ of, says, place }) => ({ at: place, message: `${of.called}: ${says}.` })),
            fixes: () => [...candidates.slice(0, 2).map(leader => setStanding(leader, 'organic')), addOrganicLeader(charter)],
        };
    },
});
