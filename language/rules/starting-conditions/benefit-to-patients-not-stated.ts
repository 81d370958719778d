import { addPropertyToComplete } from '../../fixes/templates.js';
import { jones } from '../../framework/bibliography.js';
import { hasMark } from '../../model/facts/marks.js';
import { redesignTopics } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'benefit-to-patients-not-stated',
    condition: 'incentives',
    severity: 'warning',
    absence: true,
    reads: ['decision.benefit', 'decision.about', 'decision.affects'],
    searches: [],
    summary: 'A decision that changes services says what patients gain from it.',
    rationale:
        'Clinicians have seen many changes that cost effort and came to nothing. '
        + 'A clear account of what patients gain is essential to win them for another one.',
    cites: [jones('Incentives to participate', 4), jones('The collaborative process')],
    *check(charter) {
        for (const decision of charter.decisions) {
            const changesServices = decision.about?.value.some(topic => redesignTopics.has(topic));
            const clinical = decision.affects?.value.find(stakeholder => hasMark(stakeholder, 'clinical'));
            if (!changesServices || !clinical || decision.written.has('benefit')) continue;
            yield {
                at: decision,
                about: [decision],
                message: `${decision.called} changes services at ${clinical.called}, and the charter does not say what patients gain from it.`,
                fixes: () => [{ title: 'Say what patients gain', kind: 'template', edits: [addPropertyToComplete(decision, 'benefit', '"…"', 'what patients gain from it')] }],
            };
        }
    },
});
