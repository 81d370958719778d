import type { Fix } from '../../fixes/fix.js';
import { addToList } from '../../fixes/edits.js';
import { jones } from '../../framework/bibliography.js';
import { derived, type Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { chairedBy, chairsOf, isInLeadingPosition, originOf } from '../../model/facts/leadership.js';
import { hasMark } from '../../model/facts/marks.js';
import { isParty } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

type Leader = Entity<'leader'>;

export const rule = defineRule({
    id: 'regulator-as-facilitator',
    condition: 'sedimented-governance',
    severity: 'info',
    reads: ['leader.from', 'forum.chair', 'obligation.owed to'],
    searches: [],
    summary: 'Whoever regulates the partners does not lead their talks alone.',
    rationale: 'Leaders may be seen as heirs of regulation while they try to build relationships. A co-chair from elsewhere shows that the table is not the regulator’s.',
    cites: [jones('Facilitative leadership', 11, 13)],
    *check(charter) {
        for (const leader of charter.leaders) {
            const origin = originOf(leader);
            if (!origin || !isInLeadingPosition(charter, leader) || !oversees(charter, origin)) continue;
            const alone = chairedBy(charter, leader).filter(forum => !isShared(forum, origin));
            if (alone.length === 0) continue;
            yield {
                at: leader,
                about: [leader, ...alone],
                message: `${leader.called} chairs ${alone[0]!.called} and comes from ${origin.called}, to which partners answer. Some may see a regulator in the chair.`,
                fixes: () => alone.flatMap(forum => shareChair(charter, forum, origin)),
            };
        }
    },
});

/** Those to whom some party owes something up a hierarchy. */
const overseers = derived(charter => new Set<Entity>(charter.obligations
    .filter(({ mode, owedBy }) => mode?.value === 'hierarchy' && owedBy?.value.some(owner => isParty(charter, owner)))
    .flatMap(({ owedTo }) => owedTo?.value ?? [])));

const oversees = (charter: Charter, stakeholder: Entity<'stakeholder'>) => hasMark(stakeholder, 'regulator') || overseers(charter).has(stakeholder);

const isShared = (forum: Entity<'forum'>, origin: Entity<'stakeholder'>) =>
    chairsOf(forum).some(chair => (chair.keyword === 'leader' ? originOf(chair) : chair) !== origin);

function shareChair(charter: Charter, forum: Entity<'forum'>, origin: Entity<'stakeholder'>): Fix[] {
    const other: Leader | undefined = charter.leaders.find(leader => originOf(leader) !== origin && leader.name !== undefined);
    return other ? [{ title: `Let ${other.called} share the chair of ${forum.called}`, kind: 'complete', edits: [addToList(forum, 'co-chair', other.name!)] }] : [];
}
