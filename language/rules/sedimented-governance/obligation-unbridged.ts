import { addPropertyToChoose } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { someoneHasTask } from '../../model/facts/leadership.js';
import { isParty } from '../../model/facts/parties.js';
import { listed } from '../../model/naming.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'obligation-unbridged',
    condition: 'sedimented-governance',
    severity: 'info',
    reads: ['obligation', 'leader.tasks'],
    searches: ['leader'],
    doFirst: 'Agree who connects each obligation with the work of the partners',
    summary: 'Checks that someone translates between the partnership and duties that partners owe elsewhere.',
    claims: ['linking-translates-between-modes', 'earlier-modes-of-governance-remain'],
    rationale: 'It is one successful strategy among others.',
    *check(charter) {
        if (someoneHasTask(charter, 'linking')) return;
        for (const group of groupsFor(charter, 'obligation-unbridged', charter.obligations.filter(obligation => isUnbridged(charter, obligation)))) {
            const owners = [...new Set(group.flatMap(obligation => ownersOf(charter, obligation)))];
            yield {
                at: group[0],
                about: [...group, ...owners],
                message: `${groupCalled(group)} ${group.length === 1 ? 'is a duty' : 'are duties'} of ${listed(owners)} ${wayOf(group)}. The charter does not say who translates between that and the partnership.`,
                related: furtherPlaces(group, ({ called }) => `${called} is another.`),
                fixes: () => [{
                    title: `Add who bridges ${inTitle(group)}`, kind: 'template',
                    edits: group.map(obligation => addPropertyToChoose(obligation, 'bridged by', 'a leader, a role, a forum or a partner who translates between the two')),
                }],
            };
        }
    },
});

type Obligation = Entity<'obligation'>;

/** What a forum owes, the partners owe together, so that the table itself stands on both sides. */
const ownersOf = (charter: Charter, { owedBy }: Obligation): readonly Entity[] => owedBy?.value.filter(each => isParty(charter, each)) ?? [];

const isUnbridged = (charter: Charter, obligation: Obligation): boolean => ownersOf(charter, obligation).length > 0 && !obligation.written.has('bridged by')
    && (obligation.mode?.value === 'hierarchy' || obligation.mode?.value === 'market');

function wayOf(obligations: readonly Obligation[]): string {
    const isUp = obligations.some(({ mode }) => mode?.value === 'hierarchy');
    const isIn = obligations.some(({ mode }) => mode?.value === 'market');
    return isUp && isIn ? 'in a hierarchy and a market' : isUp ? 'in a hierarchy' : 'in a market';
}
