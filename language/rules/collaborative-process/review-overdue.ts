import type { Entity } from '../../model/entity.js';
import { nextTime } from '../../model/rhythm.js';
import { dateInWords } from '../../text/date-in-words.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'review-overdue',
    condition: 'shared-understanding',
    severity: 'warning',
    basedOnAbsence: true,
    reads: ['partnership.review', 'partnership.last review', 'partnership.adopted', 'partnership.period'],
    isOfTheRecord: true,
    doFirst: 'Hold the review, and agree when to hold the next one',
    summary: 'Checks that no review is late.',
    claims: ['a-review-is-held'],
    *check({ partnership, today }) {
        const { review } = partnership;
        const due = dueTime(partnership);
        if (!review || !due || due.until >= today) return;
        yield {
            at: review,
            about: [partnership],
            message: `A review of ${partnership.called} was due ${due.words}; the charter does not say when it was held.`,
            related: review.because === undefined ? [] : [{ at: review, message: `The charter says: ${review.because}` }],
        };
    },
});

/** The day itself; else the rhythm counted from the last review, or, before there was one, from the adoption or the beginning. */
function dueTime({ review, lastReview, adopted, period }: Entity<'partnership'>): ReturnType<typeof nextTime> {
    const { date, rhythm } = review?.value ?? {};
    const last = lastReview?.value ?? adopted?.value ?? period?.value.from;
    if (date !== undefined) return { until: date, words: `by ${dateInWords(date)}` };
    return rhythm !== undefined && last !== undefined ? nextTime(last, rhythm) : undefined;
}
