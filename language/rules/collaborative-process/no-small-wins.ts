import type { Fix } from '../../fixes/fix.js';
import { freeName, namesOf, newDeclaration } from '../../fixes/templates.js';
import { jones } from '../../framework/bibliography.js';
import type { Charter } from '../../model/charter.js';
import { partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-small-wins',
    condition: 'intermediate-outcomes',
    severity: 'warning',
    absence: true,
    reads: ['small win'],
    searches: ['small win'],
    summary: 'The partners have a small win to show, or plan one.',
    rationale:
        'Intermediate outcomes, such as a joint plan or finding out the facts together, build the experience that working together succeeds.',
    cites: [jones('Box 1, Small wins', 1)],
    *check(charter) {
        if (charter.smallWins.some(({ status }) => status?.value !== 'dropped')) return;
        yield {
            at: charter.partnership,
            message: `${charter.partnership.called} has no small win to show, and plans none.`,
            fixes: () => [plan(charter)],
        };
    },
});

function plan(charter: Charter): Fix {
    const parties = partiesOf(charter).slice(0, 2);
    return {
        title: 'Plan a small win',
        kind: 'template',
        edits: [newDeclaration(charter, 'small win', { name: freeName(charter, 'FirstWin'), title: '…' }, [
            ...(parties.length > 1 ? [{ key: 'between', value: namesOf(parties), toComplete: 'who shares it, and what it is, in place of the dots' }] : []),
            { key: 'status', value: 'planned' },
        ])],
    };
}
