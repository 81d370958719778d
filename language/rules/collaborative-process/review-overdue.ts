import { reviewTime } from '../../model/facts/due.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'review-overdue',
    condition: 'shared-understanding',
    severity: 'warning',
    basedOnAbsence: true,
    reads: ['partnership.review', 'partnership.last review', 'partnership.adopted', 'partnership.period'],
    isOfTheRecord: true,
    doFirst: 'Record when the review was held, or hold it, and agree when to hold the next one',
    summary: 'Checks that no review is late.',
    claims: ['a-review-is-held'],
    *check({ partnership, today }) {
        const { review } = partnership;
        const due = reviewTime(partnership);
        if (!review || !due || due.until >= today) return;
        yield {
            at: review,
            about: [partnership],
            message: `A review of ${partnership.called} was due ${due.words}; the charter does not say when it was held${review.because === undefined ? '' : `. It says: “${review.because.replace(/\.$/, '')}”`}.`,
        };
    },
});
