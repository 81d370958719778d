import { setProperty } from '../../fixes/edits.js';
import { jones } from '../../framework/bibliography.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'win-overdue',
    condition: 'intermediate-outcomes',
    severity: 'warning',
    reads: ['small win.due', 'small win.status'],
    summary: 'No planned win is past its date.',
    rationale: 'Small wins feed trust and commitment. One that was promised and did not come does the opposite, unless the partners say what became of it.',
    cites: [jones('Box 1, Small wins', 1)],
    *check(charter) {
        for (const win of charter.smallWins) {
            const { due, status } = win;
            if (!due || status?.value !== 'planned' || due.value >= charter.today) continue;
            yield {
                at: due,
                about: [win],
                message: `${win.called} was due on ${due.value} and is still planned.`,
                fixes: () => [
                    { title: 'Say that it was achieved', kind: 'complete', edits: [setProperty(win, 'status', 'achieved')] },
                    { title: 'Say that it was dropped', kind: 'complete', edits: [setProperty(win, 'status', 'dropped')] },
                ],
            };
        }
    },
});
