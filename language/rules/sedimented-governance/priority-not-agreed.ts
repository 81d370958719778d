import { addPropertyToComplete } from '../../fixes/templates.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'priority-not-agreed',
    condition: 'sedimented-governance',
    severity: 'info',
    absence: true,
    reads: ['priority.agreed by'],
    searches: [],
    silences: ['measure-without-priority'],
    summary: 'A forum of the partners agreed every priority.',
    claims: ['priorities-are-decided-locally-and-together'],
    *check(charter) {
        const [forum] = charter.forums;
        for (const priority of charter.priorities) {
            if (priority.written.has('agreed by')) continue;
            yield {
                at: priority,
                about: [priority],
                message: `The charter does not say that a forum of the partners agreed ${priority.called}.`,
                fixes: () => forum?.name === undefined ? [] : [{
                    title: `Say that ${forum.called} agreed it`, kind: 'template', edits: [addPropertyToComplete(priority, 'agreed by', forum.name, 'the forum that agreed it')],
                }],
            };
        }
    },
});
