import { addOrganicLeader } from '../../fixes/leaders.js';
import { isLedByOthers } from '../../model/facts/leading.js';
import { partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'single-leader',
    condition: 'leadership',
    severity: 'info',
    absence: true,
    reads: ['leader'],
    searches: ['leader'],
    doFirst: 'Agree whether others share the lead, and record who they are',
    summary: 'Checks whether more than one leader carries a partnership of three or more.',
    claims: ['leaders-can-be-several'],
    rationale: 'With only one leader, the partnership depends on a single person. A body that leads, an elected chair or an office that someone else holds counts as a leader too.',
    *check(charter) {
        const [only, ...others] = charter.leaders;
        if (!only || others.length > 0 || only.is || partiesOf(charter).length < 3 || isLedByOthers(charter)) return;
        yield {
            at: only,
            message: `The charter names one leader for ${partiesOf(charter).length} partners. A partnership may have several, formal and informal.`,
            fixes: () => [addOrganicLeader(charter)],
        };
    },
});
