import { addPropertyToComplete } from '../../fixes/templates.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'role-vacant',
    condition: 'defined-roles',
    severity: 'warning',
    otherSeverities: ['info'],
    absence: true,
    reads: ['role.held by', 'role.chosen by', 'role.chosen how'],
    searches: [],
    summary: 'Every role has somebody who holds it.',
    claims: ['roles-are-defined'],
    rationale: 'A duty whose role nobody holds is done by nobody. That a role should be filled is our reading.',
    *check(charter) {
        for (const role of charter.roles) {
            if (role.written.has('held by')) continue;
            const isFilledByRule = role.chosenBy !== undefined || role.chosenHow !== undefined;
            yield {
                at: role,
                about: [role],
                ...(isFilledByRule ? { severity: 'info' } : {}),
                message: `The charter ${isFilledByRule ? 'says how the role' : 'does not say who holds the role'} ${role.called}${isFilledByRule ? ' is filled, and not who holds it now' : ''}.`,
                fixes: () => [{
                    title: `Add who holds ${role.called}`, kind: 'template',
                    edits: [addPropertyToComplete(role, 'held by', '"…"', 'a name of the charter, or in quotation marks somebody else')],
                }],
            };
        }
    },
});
