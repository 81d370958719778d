import { reviewTime } from '../../model/facts/due.js';
import { defineRule } from '../rule.js';

/** How a charter says in its own words that a review was held, without the day. */
const held = /\b(?:was held|were held|took place|came late|came later|was late|was completed|was carried out|was delayed until)\b/i;

export const rule = defineRule({
    id: 'review-overdue',
    condition: 'shared-understanding',
    severity: 'warning',
    otherSeverities: ['info'],
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
            // What was held, if late, is only to be recorded.
            ...(review.because !== undefined && held.test(review.because) ? { severity: 'info', doFirst: 'Record when the review was held, and when the next one is due' } : {}),
            about: [partnership],
            message: `A review was due ${due.words}; the charter does not say when it was held${review.because === undefined ? '' : `. It says: “${review.because.replace(/\.$/, '')}”`}.`,
        };
    },
});
