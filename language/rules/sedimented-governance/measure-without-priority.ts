import { addPropertyToComplete } from '../../fixes/templates.js';
import { jones } from '../../framework/bibliography.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { isParty } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'measure-without-priority',
    condition: 'sedimented-governance',
    severity: 'warning',
    reads: ['measure'],
    searches: [],
    summary: 'Measures of activity and cost, and those set from outside, serve a priority of the partnership.',
    rationale:
        'Measures are one way in which hierarchy goes on working inside a partnership: they capture the attention of staff, '
        + 'and activity and cost compete with the priorities that the partners agreed on.',
    cites: [jones('Facilitative leadership', 11)],
    *check(charter) {
        for (const measure of charter.measures) {
            const why = whyItDistracts(charter, measure);
            if (!why || measure.written.has('serves')) continue;
            const priority = charter.priorities.find(({ name }) => name !== undefined);
            yield {
                at: measure,
                about: [measure],
                message: `${measure.called} ${why}, and the charter does not say which priority of the partners it serves.`,
                fixes: () => priority ? [{ title: `Say that it serves ${priority.called}`, kind: 'template', edits: [addPropertyToComplete(measure, 'serves', priority.name!, 'the priority that it serves')] }] : [],
            };
        }
    },
});

function whyItDistracts(charter: Charter, { counts, setBy }: Entity<'measure'>): string | undefined {
    const counted = counts?.value.find(each => each === 'activity' || each === 'cost');
    if (counted) return `counts ${counted}`;
    return setBy && !setBy.value.some(each => isParty(charter, each)) ? 'is set from outside' : undefined;
}
