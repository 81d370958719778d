import { addOrganicLeader } from '../../fixes/leaders.js';
import { partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'single-leader',
    condition: 'leadership',
    severity: 'info',
    absence: true,
    reads: ['leader'],
    searches: ['leader'],
    summary: 'More than one leader carries a partnership of three or more.',
    claims: ['leaders-can-be-several'],
    rationale: 'With only one leader, the partnership depends on a single person.',
    *check(charter) {
        const [only, ...others] = charter.leaders;
        if (!only || others.length > 0 || partiesOf(charter).length < 3) return;
        yield {
            at: only,
            message: `Only one leader is named for ${partiesOf(charter).length} parties: ${only.called}.`,
            fixes: () => [addOrganicLeader(charter)],
        };
    },
});
