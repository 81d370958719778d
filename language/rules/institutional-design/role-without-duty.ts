import { addPropertyToComplete } from '../../fixes/templates.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'role-without-duty',
    condition: 'defined-roles',
    severity: 'info',
    absence: true,
    reads: ['role.duty'],
    searches: [],
    summary: 'Every role says what its holder is there to do.',
    claims: ['roles-are-defined'],
    rationale: 'A role is clear when everyone can read what its holder does.',
    *check(charter) {
        for (const role of charter.roles) {
            if (role.written.has('duty')) continue;
            yield {
                at: role,
                about: [role],
                message: `The charter does not say what the holder of the role ${role.called} is there to do.`,
                fixes: () => [{ title: 'Add what its holder does', kind: 'template', edits: [addPropertyToComplete(role, 'duty', '"…"', 'what its holder is there to do')] }],
            };
        }
    },
});
