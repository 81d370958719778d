import { seatOneOf } from '../../fixes/membership.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { parentOf } from '../../model/facts/forums.js';
import { isOpen, votelessOf, votersOf } from '../../model/facts/seats.js';
import { membersOfForums } from '../../model/facts/parties.js';
import { listed, placeNaming } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'served-without-seat',
    condition: 'inclusiveness',
    severity: 'info',
    reads: ['partnership.serves', 'forum.members', 'forum.without vote', 'forum.membership', 'stakeholder.represents'],
    searches: ['forum', 'stakeholder'],
    doFirst: 'Agree on a seat for them, or on someone who speaks for them',
    summary: 'Checks that those for whom a partnership exists have a part in it by name.',
    claims: ['those-served-are-named'],
    *check(charter) {
        const { serves, called } = charter.partnership;
        const without = (serves?.value ?? []).filter(each => !isSpokenFor(charter, each));
        if (!serves || without.length === 0 || membersOfForums(charter).length === 0) return;
        const open = charter.forums.filter(isOpen);
        yield {
            at: placeNaming(serves, without[0]!),
            about: without,
            // Where anyone can join, nobody has a seat of their own.
            ...(charter.forums.every(forum => isOpen(forum) || parentOf(forum) !== undefined) ? { doFirst: 'Agree who speaks for them' } : {}),
            message: `${called} serves ${listed(without)}. The charter keeps no seat for them by name${open.length > 0 ? `, though anyone may join ${listed(open)}` : ''}.`,
            fixes: () => seatOneOf(charter, without, { who: 'those whom it serves', name: 'Served', sector: { choices: 'the sector that fits them' } }),
        };
    },
});

const isSpokenFor = ({ forums }: Charter, served: Stakeholder): boolean => forums.flatMap<Entity<'stakeholder'>>(forum => [...votersOf(forum), ...votelessOf(forum)])
    .some(each => each === served || each.represents?.value.includes(served) || each.partOf?.value.includes(served));
