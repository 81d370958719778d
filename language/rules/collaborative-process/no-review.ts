import { addPropertyToComplete } from '../../fixes/templates.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-review',
    condition: 'shared-understanding',
    severity: 'info',
    absence: true,
    reads: ['partnership.review'],
    searches: [],
    summary: 'The charter says when the partners look back together.',
    claims: ['a-review-is-held'],
    *check({ partnership }) {
        if (partnership.written.has('review')) return;
        yield {
            at: partnership,
            about: [partnership],
            message: `The charter does not say when the partners in ${partnership.called} look back at how they work together.`,
            fixes: () => [{ title: 'Say when the partners look back', kind: 'template', edits: [addPropertyToComplete(partnership, 'review', 'yearly', 'a date, or how often')] }],
        };
    },
});
