import { addPropertyToComplete } from '../../fixes/templates.js';
import { addToList } from '../../fixes/edits.js';
import { jones } from '../../framework/bibliography.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'win-not-shared',
    condition: 'intermediate-outcomes',
    severity: 'info',
    absence: true,
    reads: ['small win.between'],
    searches: [],
    summary: 'Every small win is shared by two partners or more.',
    rationale: 'A success that partners have together builds the experience of working together. One that a partner has alone does not.',
    cites: [jones('Box 1, Small wins', 1)],
    *check(charter) {
        for (const win of charter.smallWins) {
            const sharers = new Set(win.between?.value);
            if (sharers.size > 1) continue;
            const [only] = sharers;
            const other = charter.stakeholders.find(stakeholder => stakeholder !== only && stakeholder.name !== undefined);
            yield {
                at: win.between ?? win,
                about: [win],
                message: only ? `${win.called} is a win of ${only.called} alone; the charter does not say who shares it.` : `The charter does not say who shares ${win.called}.`,
                fixes: () => only && other
                    ? [{ title: `Say that ${other.called} shares it`, kind: 'template', edits: [addToList(win, 'between', other.name!)] }]
                    : other && charter.stakeholders.length > 1
                        ? [{ title: 'Say who shares it', kind: 'template', edits: [addPropertyToComplete(win, 'between', charter.stakeholders.slice(0, 2).map(({ name }) => name).join(', '), 'who shares it')] }]
                        : [],
            };
        }
    },
});
