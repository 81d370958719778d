import { derived } from '../../model/charter.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { inTheirTime } from '../../model/facts/decisions.js';
import { someoneHasTask } from '../../model/facts/leadership.js';
import { hasMark } from '../../model/facts/marks.js';
import { votelessOf, votersOf } from '../../model/facts/seats.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { listed, sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Decision = Entity<'decision'>;

export const rule = defineRule({
    id: 'approval-from-above',
    condition: 'sedimented-governance',
    severity: 'info',
    reads: ['decision.approved by', 'decision.taken by', 'obligation', 'forum.outside remit', 'leader.tasks'],
    searches: ['leader', 'obligation'],
    doFirst: 'Record who works between the partners and those who approve, or agree who will',
    summary: 'Checks that someone connects the partnership with a public body that approves its decisions from outside.',
    claims: ['earlier-modes-of-governance-remain', 'hierarchy-returns', 'linking-translates-between-modes'],
    rationale: 'The article describes linking as one successful strategy. Approval may well be right; the charter should show where hierarchy remains.',
    *check(charter) {
        if (someoneHasTask(charter, 'linking')) return;
        const approved = charter.decisions.filter(decision => approversOf(charter, decision).length > 0);
        for (const group of groupsFor(charter, 'approval-from-above', approved)) {
            const approvers = [...new Set(group.flatMap(decision => approversOf(charter, decision)))];
            yield {
                at: group[0].approvedBy ?? group[0],
                about: [...group, ...approvers],
                message: `${sentence(groupCalled(group))} ${group.length === 1 ? inTheirTime(group, 'needs', 'needed') : inTheirTime(group, 'need', 'needed')} the approval of ${listed(approvers)}. The charter does not say who works between ${listed(approvers)} and the partners.`,
                related: [...furtherPlaces(group, ({ called }) => `${called} is another.`), ...otherHierarchy(charter)],
            };
        }
    },
});

/** Public bodies that approve a decision without a seat anywhere, a part in taking it, or someone who bridges what is owed to them. */
const approversOf = (charter: Charter, { approvedBy, takenBy }: Decision): readonly Entity<'stakeholder'>[] => (approvedBy?.value ?? [])
    .filter((each): each is Entity<'stakeholder'> => each.keyword === 'stakeholder')
    .filter(each => hasMark(each, 'public') && !seated(charter).has(each) && !takenBy?.value.includes(each) && !charter.obligations.some(({ owedTo, bridgedBy }) => bridgedBy && owedTo?.value.includes(each)));

const seated = derived(({ forums }) => new Set<Entity>(forums.flatMap(forum => [...votersOf(forum), ...votelessOf(forum)])));

/** Where else the charter shows that hierarchy remains; what members owe each other is none. */
const otherHierarchy = (charter: Charter) => [
    ...charter.obligations.filter(({ mode, owedTo }) => mode?.value === 'hierarchy' && !(owedTo?.texts.length === 0 && owedTo.value.every(each => seated(charter).has(each)))).map(obligation => ({ at: obligation, message: `${obligation.called} is owed up a hierarchy.` })),
    ...charter.forums.flatMap(forum => (forum.outsideRemit ? [{ at: forum.outsideRemit, message: `This stays outside what ${forum.called} deals with.` }] : [])),
];
