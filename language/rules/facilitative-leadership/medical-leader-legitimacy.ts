import { addToList } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { jones } from '../../framework/bibliography.js';
import type { Entity } from '../../model/entity.js';
import { isInLeadingPosition, isMedical } from '../../model/facts/leadership.js';
import { hasMark } from '../../model/facts/marks.js';
import { membersOfForums } from '../../model/facts/parties.js';
import { listed } from '../../model/naming.js';
import { defineRule, type Report } from '../rule.js';

type Leader = Entity<'leader'>;
type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'medical-leader-legitimacy',
    condition: 'leadership',
    severity: 'info',
    reads: ['leader.profession', 'leader.trusted by', 'leader.challenged by'],
    summary: 'Councils and community organisations trust a medical leader to lead.',
    rationale:
        'A medical leader known and trusted among clinicians may not be so everywhere. Councils answer to voters, and community organisations see health in a social light, '
        + 'so both may question why a doctor should lead.',
    cites: [jones('Facilitative leadership', 10)],
    *check(charter) {
        const sceptical = membersOfForums(charter).filter(member => hasMark(member, 'local-government') || hasMark(member, 'community'));
        for (const leader of charter.leaders) {
            if (!isMedical(leader) || !isInLeadingPosition(charter, leader)) continue;
            const doubters = sceptical.filter(member => !leader.trustedBy?.value.includes(member));
            if (doubters.length > 0) yield question(leader, doubters);
        }
    },
});

function question(leader: Leader, doubters: readonly Stakeholder[]): Report {
    const challengers = doubters.filter(member => leader.challengedBy?.value.includes(member));
    const who = challengers.length > 0 ? challengers : doubters;
    const says = challengers.length > 0
        ? `Whether ${leader.called}, a doctor, should lead here is questioned by ${listed(who)}.`
        : `${leader.called}, a doctor, leads here, and the charter does not name ${listed(who)} among those who trust them to.`;
    return {
        at: challengers.length > 0 ? leader.challengedBy! : leader,
        about: [leader, ...who],
        ...(challengers.length > 0 ? { severity: 'warning' } : {}),
        message: says,
        fixes: () => [trust(leader, doubters)],
    };
}

function trust(leader: Leader, doubters: readonly Stakeholder[]): Fix {
    return { title: `Add ${listed(doubters)} to those who trust ${leader.called}`, kind: 'complete', edits: [addToList(leader, 'trusted by', doubters.map(({ name }) => name).join(', '))] };
}
