import { setProperty } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import type { Entity } from '../../model/entity.js';
import { dateInWords } from '../../text/date-in-words.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'win-overdue',
    condition: 'intermediate-outcomes',
    severity: 'warning',
    reads: ['small win.due', 'small win.status'],
    isOfTheRecord: true,
    doFirst: 'Find out whether it has been achieved, and if not, agree on a new date',
    summary: 'Checks that no planned small win is late.',
    claims: ['a-promised-win-is-followed-up'],
    *check(charter) {
        for (const win of charter.smallWins) {
            const { due, status } = win;
            if (!due || status?.value !== 'planned' || due.value >= charter.today) continue;
            yield {
                at: due,
                about: [win],
                message: `${win.called} was due on ${dateInWords(due.value)}, but the charter still calls it planned.`,
                fixes: () => [call(win, 'achieved'), call(win, 'dropped')],
            };
        }
    },
});

function call(win: Entity<'small win'>, status: 'achieved' | 'dropped'): Fix {
    return { title: `Change its status to ${status}`, kind: 'complete', edits: [setProperty(win, 'status', status)] };
}
