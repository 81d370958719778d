import type { Fix } from '../../fixes/fix.js';
import { addPropertyToComplete } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { isParty } from '../../model/facts/parties.js';
import { inList } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'measure-without-priority',
    condition: 'sedimented-governance',
    severity: 'warning',
    reads: ['measure'],
    searches: [],
    summary: 'Measures of activity and cost, and those set from outside, serve a priority of the partnership.',
    claims: ['metrics-capture-attention', 'activity-and-cost-compete-with-agreed-priorities'],
    *check(charter) {
        // Where no priority is agreed, there is none that a measure could serve: one fact with what is said of the priorities, of which the first stands for all.
        const { priorities } = charter;
        const unagreed = priorities.some(({ agreedBy }) => agreedBy) ? [] : priorities.slice(0, 1);
        for (const measure of charter.measures) {
            const why = whyItDistracts(charter, measure);
            if (!why || measure.written.has('serves')) continue;
            yield {
                at: measure,
                about: [measure, ...unagreed],
                message: `${measure.called} ${why}, and the charter does not say which priority of the partners it serves.`,
                fixes: () => serve(charter, measure),
            };
        }
    },
});

function whyItDistracts(charter: Charter, { counts, setBy }: Entity<'measure'>): string | undefined {
    const counted = counts?.value.filter(each => each === 'activity' || each === 'cost') ?? [];
    if (counted.length > 0) return `counts ${inList(counted)}`;
    return setBy && !setBy.value.some(each => isParty(charter, each)) ? 'is set from outside' : undefined;
}

function serve({ priorities }: Charter, measure: Entity<'measure'>): Fix[] {
    const named = priorities.filter(({ name }) => name !== undefined);
    const priority = named.find(({ agreedBy }) => agreedBy) ?? named[0];
    if (!priority) return [];
    return [{ title: `Say that it serves ${priority.called}`, kind: 'template', edits: [addPropertyToComplete(measure, 'serves', priority.name!, 'the priority that it serves')] }];
}
