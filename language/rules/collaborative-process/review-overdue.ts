import { setProperty } from '../../fixes/edits.js';
import { addMonths } from '../../model/add-months.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'review-overdue',
    condition: 'shared-understanding',
    severity: 'warning',
    reads: ['partnership.review'],
    doFirst: 'Look back together, and agree when to do so next',
    summary: 'The day of the next review has not passed.',
    claims: ['a-review-is-held'],
    *check({ partnership, today }) {
        const { review } = partnership;
        const day = review?.value.date;
        if (day === undefined || day >= today) return;
        yield {
            at: review!,
            about: [partnership],
            message: `The partners in ${partnership.called} were to look back on ${day}, and that day has passed.`,
            fixes: () => [{ title: 'Set the next review to a year from today', kind: 'template', edits: [setProperty(partnership, 'review', addMonths(today, 12))] }],
        };
    },
});
