import type { Fix } from '../../fixes/fix.js';
import { addPropertyToComplete } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { someoneHasTask } from '../../model/facts/leadership.js';
import { originOf } from '../../model/facts/offices.js';
import { isParty } from '../../model/facts/parties.js';
import { listed, sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'obligation-unbridged',
    condition: 'sedimented-governance',
    severity: 'info',
    reads: ['obligation', 'leader.tasks'],
    searches: ['leader'],
    summary: 'Somebody translates between the partnership and the duties that partners owe elsewhere.',
    claims: ['linking-translates-between-modes', 'earlier-modes-of-governance-remain'],
    rationale: 'It is one successful strategy among others.',
    *check(charter) {
        if (someoneHasTask(charter, 'linking')) return;
        for (const obligation of charter.obligations) {
            const { mode, owedBy } = obligation;
            const owners = owedBy?.value.filter(each => isParty(charter, each)) ?? [];
            if (owners.length === 0 || obligation.written.has('bridged by') || (mode?.value !== 'hierarchy' && mode?.value !== 'market')) continue;
            const way = mode.value === 'hierarchy' ? 'up a hierarchy' : 'in a market';
            yield {
                at: obligation,
                about: [obligation, ...owners],
                message: `${sentence(obligation.called)} is owed by ${listed(owners)} ${way}, and nobody translates between that and the partnership.`,
                fixes: () => bridge(charter, obligation, owners),
            };
        }
    },
});

/** By a leader of those who owe it, if the charter names one. */
function bridge(charter: Charter, obligation: Entity<'obligation'>, owners: readonly Entity[]): Fix[] {
    const named = charter.leaders.filter(({ name }) => name !== undefined);
    const leader = named.find(each => owners.includes(originOf(each)!)) ?? named[0];
    if (!leader) return [];
    return [{ title: `Let ${leader.called} bridge it`, kind: 'template', edits: [addPropertyToComplete(obligation, 'bridged by', leader.name!, 'who translates between the two')] }];
}
