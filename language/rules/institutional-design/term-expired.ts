import { termEnd } from '../../model/facts/due.js';
import { dateInWords } from '../../text/date-in-words.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'term-expired',
    condition: 'defined-roles',
    severity: 'warning',
    reads: ['role.since', 'role.term', 'leader.since', 'leader.term', 'seat.since', 'seat.term'],
    isOfTheRecord: true,
    doFirst: 'Fill the office again, or extend the term',
    summary: 'Checks that nobody holds an office after its term has ended.',
    claims: ['terms-of-office-are-kept'],
    *check({ roles, leaders, seats, today }) {
        for (const office of [...roles, ...leaders, ...seats]) {
            const { since, term } = office;
            const end = termEnd(office);
            if (!since || !term || end === undefined || end > today) continue;
            yield {
                at: since,
                about: [office],
                message: `The term of ${office.called} ended on ${dateInWords(end)}: it began on ${dateInWords(since.value)}, for ${term.items[0]!.written}.`,
            };
        }
    },
});
