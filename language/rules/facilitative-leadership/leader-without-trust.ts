import { addToList } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { addPropertyToComplete } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { originOf } from '../../model/facts/offices.js';
import { isParty, partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

type Leader = Entity<'leader'>;

export const rule = defineRule({
    id: 'leader-without-trust',
    condition: 'leadership',
    severity: 'warning',
    absence: true,
    reads: ['leader.trusted by', 'leader.standing'],
    searches: [],
    doFirst: 'Win the trust of some other partner, and record it',
    summary: 'Some other partner is said to trust every organic leader.',
    claims: ['an-organic-leader-may-be-more-productive'],
    rationale: 'The charter should name who trusts the leader.',
    *check(charter) {
        for (const leader of charter.leaders) {
            const origin = originOf(leader);
            if (leader.standing?.value !== 'organic' || leader.trustedBy?.value.some(each => each !== origin && isParty(charter, each))) continue;
            yield {
                at: leader,
                about: [leader],
                message: `${leader.called} is called an organic leader, but no other partner is said to trust them.`,
                fixes: () => sayWhoTrusts(charter, leader),
            };
        }
    },
});

function sayWhoTrusts(charter: Charter, leader: Leader): Fix[] {
    const other = partiesOf(charter).find(party => party !== originOf(leader) && party.name !== undefined);
    if (!other) return [];
    if (leader.trustedBy) {
        return [{ title: `Add ${other.called} to those who trust ${leader.called}`, kind: 'complete', edits: [addToList(leader, 'trusted by', other.name!)] }];
    }
    const edit = addPropertyToComplete(leader, 'trusted by', other.name!, 'the other partners who trust and respect the leader');
    return [{ title: `Say who trusts ${leader.called}`, kind: 'template', edits: [edit] }];
}
