import { choicesAmong } from '../../fixes/fix.js';
import { addOrganicLeader, giveTasks, setStanding } from '../../fixes/leaders.js';
import { leadershipCalledFor, leadsOrganically, partiesTrusting } from '../../model/facts/leadership.js';
import { originOf } from '../../model/facts/offices.js';
import { isParty } from '../../model/facts/parties.js';
import { sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'organic-leader-missing',
    condition: 'leadership',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['leader.standing'],
    searches: ['leader'],
    doFirst: 'Agree on a leader from among the partners, whom other partners trust',
    summary: 'Checks that an organic leader is named where partners are unequal or have little reason to take part.',
    claims: ['an-organic-leader-may-be-more-productive', 'p6'],
    rationale: 'A leader who is called organic and has no chair, activity or task leads nothing yet.',
    *check(charter) {
        const call = leadershipCalledFor(charter);
        if (call.is !== 'organic leader' || charter.leaders.some(leader => leadsOrganically(charter, leader))) return;
        const idle = charter.leaders.filter(({ standing }) => standing?.value === 'organic');
        const trusted = charter.leaders.filter(leader => isParty(charter, originOf(leader)) && partiesTrusting(charter, leader).length > 0);
        yield {
            at: idle[0] ?? charter.partnership,
            about: idle,
            severity: call.row!.severity!,
            message: `${sentence(call.situation)}, so ${call.row!.advice}. The charter ${idle.length > 0 ? 'gives its organic leader no chair, activity or task' : 'names none'}.`,
            related: call.reasons.slice(0, 4).map(({ of, says, place }) => ({ at: place, message: `${sentence(of.called)}: ${says}.` })),
            fixes: () => (idle.length > 0 ? giveTasks(idle, ['inclusion']) : [...choicesAmong(trusted).map(leader => setStanding(leader, 'organic')), addOrganicLeader(charter)]),
        };
    },
});
