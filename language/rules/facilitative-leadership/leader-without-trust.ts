import { addNames } from '../../fixes/edits.js';
import { choicesAmong, type Fix } from '../../fixes/fix.js';
import type { Entity } from '../../model/entity.js';
import { leadershipCalledFor, partiesTrusting } from '../../model/facts/leadership.js';
import { isChosenByPartners, originOf } from '../../model/facts/offices.js';
import { partiesOf } from '../../model/facts/parties.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Leader = Entity<'leader'>;

export const rule = defineRule({
    id: 'leader-without-trust',
    condition: 'leadership',
    severity: 'warning',
    otherSeverities: ['info'],
    absence: true,
    reads: ['leader.trusted by', 'leader.chosen by', 'leader.standing'],
    searches: [],
    doFirst: 'Ask the partners whether they trust the leader, and record it',
    summary: 'Checks that other partners are said to trust an organic leader, and an honest broker where one matters.',
    claims: ['an-organic-leader-may-be-more-productive'],
    rationale: 'To be elected or appointed by the partners counts as their trust. The article has organisations trust a leader, in the plural: that one among four or more is too few is our reading.',
    *check(charter) {
        const isBrokerCalledFor = leadershipCalledFor(charter).is === 'honest broker';
        for (const leader of charter.leaders) {
            const standing = leader.standing?.value;
            if (standing !== 'organic' && !(standing === 'neutral' && isBrokerCalledFor)) continue;
            if (isChosenByPartners(charter, leader)) continue;
            const [others, trusting] = [partiesOf(charter).filter(party => party !== originOf(leader)), partiesTrusting(charter, leader)];
            if (others.length === 0 || trusting.length > 1 || (trusting.length === 1 && others.length < 4)) continue;
            const who = trusting.length === 0 ? `no other partner that ${standing === 'organic' ? 'trusts' : 'accepts'} this leader` : `only ${listed(trusting)} among the ${others.length} other partners as trusting this leader`;
            yield {
                at: leader,
                about: [leader],
                ...(trusting.length > 0 ? { severity: 'info' } : {}),
                message: `The charter calls a leader ${standing}, but names ${who}.`,
                fixes: () => sayWhoTrusts(leader, others.filter(party => !trusting.includes(party))),
            };
        }
    },
});

/** Who trusts the leader is not stated, so that each of the others is a choice. */
const sayWhoTrusts = (leader: Leader, others: readonly Entity<'stakeholder'>[]): Fix[] => choicesAmong(others).map(other => ({
    title: `Add ${other.called} to those who trust ${leader.called}`, kind: 'complete', edits: [addNames(leader, 'trusted by', [other])],
}));
