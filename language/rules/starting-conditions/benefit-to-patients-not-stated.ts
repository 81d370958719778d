import { addPropertyToComplete } from '../../fixes/templates.js';
import { hasMark } from '../../model/facts/marks.js';
import { listed } from '../../model/naming.js';
import { redesignTopics } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'benefit-to-patients-not-stated',
    condition: 'incentives',
    severity: 'warning',
    absence: true,
    reads: ['decision.benefit', 'decision.about', 'decision.affects'],
    searches: [],
    summary: 'A decision that changes clinical services says what patients gain from it.',
    claims: ['patient-benefit-is-said-clearly'],
    *check(charter) {
        for (const decision of charter.decisions) {
            const changesServices = decision.about?.value.some(topic => redesignTopics.has(topic));
            if (!changesServices || decision.written.has('benefit')) continue;
            const clinical = [...new Set(decision.affects?.value)].filter(stakeholder => hasMark(stakeholder, 'clinical'));
            if (clinical.length === 0) continue;
            yield {
                at: decision,
                about: [decision],
                message: `${decision.called} changes services that concern ${listed(clinical)}, and the charter does not say what patients gain from it.`,
                fixes: () => [{
                    title: 'Say what patients gain',
                    kind: 'template',
                    edits: [addPropertyToComplete(decision, 'benefit', '"…"', 'what patients gain from it')],
                }],
            };
        }
    },
});
