import type { Fix } from '../../fixes/fix.js';
import { freeName, newDeclaration } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import { jointPlans } from '../../model/facts/outcomes.js';
import { isRuleBook } from '../../model/facts/papers-behind.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-small-wins',
    condition: 'intermediate-outcomes',
    severity: 'info',
    absence: true,
    reads: ['small win', 'decision.about', 'decision.stage', 'source.kind'],
    searches: ['small win', 'decision'],
    doFirst: 'Agree on an early result that the partners can reach together',
    summary: 'Checks that the partners have achieved or planned a small win, such as a joint plan.',
    claims: ['intermediate-outcomes-build-experience-of-success'],
    *check(charter) {
        if (charter.smallWins.some(({ status }) => status?.value !== 'dropped') || jointPlans(charter).length > 0 || isRuleBook(charter)) return;
        yield {
            at: charter.partnership,
            message: `The charter of ${charter.partnership.called} states no small win, planned or achieved.`,
            fixes: () => [plan(charter)],
        };
    },
});

function plan(charter: Charter): Fix {
    return {
        title: 'Add a small win',
        kind: 'template',
        edits: [newDeclaration(charter, 'small win', { name: freeName(charter, 'FirstWin'), title: '…' }, [
            { key: 'between', value: '"…"', toChoose: 'who shares it; what it is goes in place of the dots in the heading' },
            { key: 'status', value: '"…"', toChoose: 'planned or achieved' },
        ])],
    };
}
