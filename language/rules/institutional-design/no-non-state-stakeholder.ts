import { declareNew, seatNew } from '../../fixes/membership.js';
import type { Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { isOpen, seatingOf } from '../../model/facts/seats.js';
import { hasMark } from '../../model/facts/marks.js';
import { partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-non-state-stakeholder',
    condition: 'inclusiveness',
    severity: 'warning',
    reads: ['forum.members', 'forum.in attendance', 'decision.affects'],
    searches: ['stakeholder', 'forum', 'decision'],
    doFirst: 'Invite a partner from outside the public sector, or explain why there is none',
    summary: 'Checks that someone from outside the public sector takes part.',
    claims: ['non-state-actors-take-part'],
    rationale: 'Public bodies that work only with each other may cooperate well. It is not what the model describes.',
    *check(charter) {
        const parties = partiesOf(charter);
        if (parties.length === 0 || charter.forums.some(maySeatOthers) || !parties.every(party => hasMark(party, 'public'))) return;
        const { partnership } = charter;
        yield {
            at: partnership,
            message: `Everyone the charter names as taking part in ${partnership.called} is a public body.`,
            fixes: () => bringIn(charter),
        };
    },
});

/** Someone whom the charter does not name sits there, or anyone may, from whatever sector. */
const maySeatOthers = (forum: Entity<'forum'>) => isOpen(forum) || seatingOf(forum).some(({ holder }) => !holder);

function bringIn(charter: Charter): Fix[] {
    const sought = { who: 'a partner from outside the public sector', name: 'Partner', sector: { choices: 'a sector outside the public sector, such as voluntary-and-community or business' } };
    const countsUnseated = charter.forums.length === 0 && charter.decisions.length === 0;
    return countsUnseated ? [declareNew(charter, undefined, sought)] : seatNew(charter, sought);
}
