import { broadestForum, seatNew } from '../../fixes/membership.js';
import type { Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import { hasMark } from '../../model/facts/marks.js';
import { partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-non-state-stakeholder',
    condition: 'inclusiveness',
    severity: 'warning',
    reads: ['forum.members', 'forum.in attendance', 'decision.affects'],
    searches: ['stakeholder', 'forum', 'decision'],
    summary: 'Somebody from outside the public sector has a part in the partnership.',
    claims: ['non-state-actors-take-part'],
    rationale: 'Public bodies that work only with each other may cooperate well. It is not what the model describes.',
    *check(charter) {
        const parties = partiesOf(charter);
        if (parties.length === 0 || !parties.every(party => party.sector && hasMark(party, 'public'))) return;
        const { partnership } = charter;
        yield {
            at: partnership,
            message: `All who have a part in ${partnership.called} are public bodies; nobody from outside the public sector takes part.`,
            fixes: () => bringIn(charter),
        };
    },
});

function bringIn(charter: Charter): Fix[] {
    const forum = broadestForum(charter);
    const countsUnseated = charter.forums.length === 0 && charter.decisions.length === 0;
    if (!forum && !countsUnseated) return [];
    return [seatNew(charter, forum, { who: 'a community partner', name: 'CommunityPartner', sector: 'voluntary-and-community' })];
}
