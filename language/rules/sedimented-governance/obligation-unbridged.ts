import { addPropertyToComplete } from '../../fixes/templates.js';
import { jones } from '../../framework/bibliography.js';
import { someoneHasTask } from '../../model/facts/leadership.js';
import { isParty } from '../../model/facts/parties.js';
import { sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'obligation-unbridged',
    condition: 'sedimented-governance',
    severity: 'info',
    reads: ['obligation', 'leader.tasks'],
    searches: ['leader'],
    summary: 'Somebody translates between the partnership and the duties that partners owe elsewhere.',
    rationale:
        'Hierarchy and markets live on beside collaboration. Leaders were found to succeed by linking: they understand all three and serve each as needed. '
        + 'It is one successful strategy among others.',
    cites: [jones('Facilitative leadership', 11, 13)],
    *check(charter) {
        if (someoneHasTask(charter, 'linking')) return;
        for (const obligation of charter.obligations) {
            const { mode, owedBy, bridgedBy } = obligation;
            const owner = owedBy?.value.find(each => isParty(charter, each));
            if (bridgedBy || !owner || (mode?.value !== 'hierarchy' && mode?.value !== 'market')) continue;
            const leader = charter.leaders.find(({ name }) => name !== undefined);
            const kind = mode.value === 'hierarchy' ? 'up a hierarchy' : 'in a market';
            yield {
                at: obligation,
                about: [obligation, owner],
                message: `${sentence(obligation.called)} is owed by ${owner.called} ${kind}, and nobody translates between that and the partnership.`,
                fixes: () => leader ? [{ title: `Let ${leader.called} bridge it`, kind: 'template', edits: [addPropertyToComplete(obligation, 'bridged by', leader.name!, 'who translates between the two')] }] : [],
            };
        }
    },
});
