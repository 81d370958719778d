import type { Fix } from '../../fixes/fix.js';
import { freeName, namesOf, newDeclaration } from '../../fixes/templates.js';
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
    claims: ['intermediate-outcomes-build-experience-of-success'],
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
    const pair = partiesOf(charter).filter(({ name }) => name !== undefined).slice(0, 2);
    return {
        title: 'Plan a small win',
        kind: 'template',
        edits: [newDeclaration(charter, 'small win', { name: freeName(charter, 'FirstWin'), title: '…' }, [
            ...(pair.length > 1 ? [{ key: 'between', value: namesOf(pair), toComplete: 'who shares it, and what it is, in place of the dots' }] : []),
            { key: 'status', value: 'planned' },
        ])],
    };
}
