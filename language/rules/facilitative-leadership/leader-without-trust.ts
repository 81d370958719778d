import { addPropertyToComplete } from '../../fixes/templates.js';
import { addToList } from '../../fixes/edits.js';
import { jones } from '../../framework/bibliography.js';
import { originOf } from '../../model/facts/leadership.js';
import { isParty, partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'leader-without-trust',
    condition: 'leadership',
    severity: 'warning',
    absence: true,
    reads: ['leader.trusted by', 'leader.standing'],
    searches: [],
    summary: 'Some other partner is said to trust every organic leader.',
    rationale: 'An organic leader leads by the trust and respect of the other partners. The charter should name who gives it.',
    cites: [jones('Box 1, Facilitative leadership', 1)],
    *check(charter) {
        for (const leader of charter.leaders) {
            const origin = originOf(leader);
            if (leader.standing?.value !== 'organic' || leader.trustedBy?.value.some(each => each !== origin && isParty(charter, each))) continue;
            const other = partiesOf(charter).find(party => party !== origin && party.name !== undefined);
            yield {
                at: leader,
                about: [leader],
                message: `${leader.called} is called an organic leader, but no other partner is said to trust them.`,
                fixes: () => other ? [{
                    title: `Say who trusts ${leader.called}`,
                    kind: 'template',
                    edits: [leader.trustedBy ? addToList(leader, 'trusted by', other.name!) : addPropertyToComplete(leader, 'trusted by', other.name!, 'who trusts and respects the leader')],
                }] : [],
            };
        }
    },
});
