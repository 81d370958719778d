import { setStanding } from '../../fixes/leaders.js';
import { addNames } from '../../fixes/edits.js';
import { choicesAmong, type Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { originOf } from '../../model/facts/offices.js';
import { isParty, partiesOf } from '../../model/facts/parties.js';
import { isUnwritten } from '../../text/unwritten.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'organic-leader-from-outside',
    condition: 'leadership',
    severity: 'warning',
    basedOnAbsence: true,
    reads: ['leader.standing', 'leader.from'],
    searches: [],
    doFirst: 'Agree on a leader from among the partners, or call this one neutral',
    summary: 'Checks that an organic leader comes from one of the partners.',
    claims: ['an-organic-leader-may-be-more-productive'],
    rationale: 'Someone from outside may be a neutral broker, and is not an organic leader.',
    *check(charter) {
        for (const leader of charter.leaders) {
            if (leader.standing?.value !== 'organic' || isFromParties(charter, leader)) continue;
            const origin = leader.from?.texts[0] ?? originOf(leader)?.called;
            yield {
                at: leader.standing,
                about: [leader],
                message: origin
                    ? `The charter calls ${leader.called} an organic leader, but ${origin}, where the leader comes from, is not a partner.`
                    : 'The charter calls a leader organic, but does not say from which partner the leader comes.',
                fixes: () => [...sayFrom(charter, leader), setStanding(leader, 'neutral')],
            };
        }
    },
});

/** From a partner, or a body in which the partners sit; a place that is still to be filled in is not yet elsewhere. */
const isFromParties = (charter: Charter, leader: Entity<'leader'>): boolean =>
    isParty(charter, originOf(leader)) || leader.is?.value.some(({ keyword }) => keyword === 'forum') === true || leader.from?.texts.some(isUnwritten) === true;

/** Only where no origin is stated; a partner that is not said to trust the leader comes first, since their own need not be. */
function sayFrom(charter: Charter, leader: Entity<'leader'>): Fix[] {
    if (leader.written.has('from')) return [];
    const trusts = (party: Entity<'stakeholder'>) => leader.trustedBy?.value.includes(party) ?? false;
    const parties = [...partiesOf(charter)].sort((a, b) => Number(trusts(a)) - Number(trusts(b)));
    return choicesAmong(parties).map(party => ({ title: `Record that ${leader.called} comes from ${party.called}`, kind: 'complete', edits: [addNames(leader, 'from', [party])] }));
}
