import { setProperty } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { jones } from '../../framework/bibliography.js';
import { addMonths } from '../../model/add-months.js';
import type { Entity } from '../../model/entity.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'win-overdue',
    condition: 'intermediate-outcomes',
    severity: 'warning',
    reads: ['small win.due', 'small win.status'],
    doFirst: 'Achieve it, or agree on a new date',
    summary: 'No planned win is past its date.',
    rationale: 'Small wins feed trust and commitment, which lead to further wins. One that was promised and did not come breaks that circle, unless the partners say what became of it.',
    cites: [jones('Box 1, Small wins', 1)],
    *check(charter) {
        for (const win of charter.smallWins) {
            const { due, status } = win;
            if (!due || status?.value !== 'planned' || due.value >= charter.today) continue;
            yield {
                at: due,
                about: [win],
                message: `${win.called} was due on ${due.value} and is still planned.`,
                fixes: () => [call(win, 'achieved'), call(win, 'dropped'), putOff(win, addMonths(charter.today, 3))],
            };
        }
    },
});

function call(win: Entity<'small win'>, status: 'achieved' | 'dropped'): Fix {
    return { title: `Say that it was ${status}`, kind: 'complete', edits: [setProperty(win, 'status', status)] };
}

function putOff(win: Entity<'small win'>, date: string): Fix {
    return { title: `Put it off to ${date}`, kind: 'complete', edits: [setProperty(win, 'due', date)] };
}
