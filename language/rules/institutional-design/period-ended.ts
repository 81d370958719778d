import { dateInWords } from '../../text/date-in-words.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'period-ended',
    condition: 'collective-forum',
    severity: 'warning',
    basedOnAbsence: true,
    reads: ['partnership.period'],
    isOfTheRecord: true,
    doFirst: 'Agree whether the partnership goes on, and until when',
    summary: 'Checks that the charter’s period has not ended.',
    claims: ['dates-in-a-charter-are-kept'],
    *check({ partnership, today }) {
        const end = partnership.period?.value.to;
        if (end === undefined || end >= today) return;
        yield {
            at: partnership.period!,
            about: [partnership],
            message: `The period of ${partnership.called} ended on ${dateInWords(end)}; the charter does not say that it goes on.`,
        };
    },
});
