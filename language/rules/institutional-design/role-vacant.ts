import { addPropertyToComplete } from '../../fixes/templates.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'role-vacant',
    condition: 'defined-roles',
    severity: 'warning',
    absence: true,
    reads: ['role.held by'],
    searches: [],
    summary: 'Every role has somebody who holds it.',
    claims: ['roles-are-defined'],
    rationale: 'A duty whose role nobody holds is done by nobody. That a role should be filled is our reading.',
    *check(charter) {
        const holder = charter.leaders.find(({ name }) => name !== undefined) ?? charter.stakeholders[0];
        for (const role of charter.roles) {
            if (role.written.has('held by')) continue;
            yield {
                at: role,
                about: [role],
                message: `Nobody holds the role ${role.called}.`,
                fixes: () => holder?.name === undefined ? [] : [{
                    title: 'Say who holds it', kind: 'template', edits: [addPropertyToComplete(role, 'held by', holder.name, 'who holds it')],
                }],
            };
        }
    },
});
