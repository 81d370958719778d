import type { Fix } from '../../fixes/fix.js';
import { freeName, newDeclaration } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'only-national-priorities',
    condition: 'sedimented-governance',
    severity: 'warning',
    reads: ['priority.origin'],
    searches: ['priority'],
    summary: 'Some priority was set here.',
    claims: ['systems-carry-out-national-priorities', 'priorities-are-decided-locally-and-together'],
    *check(charter) {
        const { priorities } = charter;
        if (priorities.length === 0 || priorities.some(({ origin }) => origin?.value !== 'national')) return;
        yield {
            at: charter.partnership,
            message: `${quantity(priorities.length)} of ${charter.partnership.called} ${priorities.length === 1 ? 'was' : 'were'} set nationally; none was set here.`,
            related: priorities.slice(0, 3).map(priority => ({ at: priority.origin!, message: `${priority.called} is national.` })),
            fixes: () => [addLocal(charter)],
        };
    },
});

function addLocal(charter: Charter): Fix {
    const forum = charter.forums[0]?.name;
    return {
        title: 'Add a priority of your own',
        kind: 'template',
        edits: [newDeclaration(charter, 'priority', { name: freeName(charter, 'LocalPriority'), title: '…' }, [
            { key: 'origin', value: 'local', toComplete: 'what it is, in place of the dots' },
            ...(forum === undefined ? [] : [{ key: 'agreed by', value: forum }]),
        ])],
    };
}

const quantity = (count: number) => (count === 1 ? 'The only priority' : count === 2 ? 'Both priorities' : `All ${count} priorities`);
