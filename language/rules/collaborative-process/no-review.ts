import { addPropertyToComplete } from '../../fixes/templates.js';
import { jones } from '../../framework/bibliography.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-review',
    condition: 'shared-understanding',
    severity: 'info',
    goodPractice: true,
    absence: true,
    reads: ['partnership.review'],
    searches: [],
    summary: 'The charter says when the partners look back together.',
    rationale: 'The model shows collaboration as a cycle, in which results feed back into trust and commitment. To set a date for looking back is good practice, and not a claim of the model.',
    cites: [jones('Figure 1', 1)],
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
