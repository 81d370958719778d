import { invite, seat } from '../../fixes/membership.js';
import { isExpectedToSit, stakeholdersWithoutPlace } from '../../model/facts/places.js';
import { parentOf } from '../../model/facts/forums.js';
import { hasUnnamedSeats } from '../../model/facts/seats.js';
import { furtherPlaces, groupsFor } from '../../model/grouping.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'stakeholder-without-seat',
    condition: 'inclusiveness',
    severity: 'info',
    reads: ['stakeholder', 'forum.members', 'forum.without vote', 'forum.in attendance', 'forum.membership', 'seat.held by', 'decision.affects'],
    searches: ['forum', 'seat', 'stakeholder', 'decision', 'dialogue', 'role', 'leader'],
    doFirst: 'Agree on a seat for them, or on someone who speaks for them, or explain why there is none',
    summary: 'Checks that every stakeholder has a seat at a forum, or another part.',
    claims: ['all-who-are-affected-are-members'],
    rationale: 'The article asks for those whom decisions affect. A charter that introduces a stakeholder shows that it has a stake; that it may be affected is our reading.',
    *check(charter) {
        const isExpected = isExpectedToSit(charter.document);
        const served = new Set(charter.partnership.serves?.value);
        const without = stakeholdersWithoutPlace(charter).filter(each => isExpected(each) && !served.has(each));
        const [forums, unnamed] = [charter.forums.filter(forum => !parentOf(forum)), charter.forums.filter(hasUnnamedSeats)];
        for (const group of groupsFor(charter, 'stakeholder-without-seat', without)) {
            yield {
                at: group[0],
                about: group,
                message: `The charter names no seat for ${listed(group)}, and no decision that affects them.${unnamed.length > 0 ? ` It does not say who holds some of the seats of ${listed(unnamed)}.` : ''}`,
                related: furtherPlaces(group, ({ called }) => `Nor does it name a seat for ${called}.`).slice(0, 6),
                fixes: () => forums.flatMap(forum => [seat(group, forum), invite(group, forum)]),
            };
        }
    },
});
