import { addPropertyToComplete } from '../../fixes/templates.js';
import { inTheirTime, isCarriedOut } from '../../model/facts/decisions.js';
import { hasMark } from '../../model/facts/marks.js';
import { listed, sentence } from '../../model/naming.js';
import { redesignTopics } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

const askWhatPatientsGain = 'Ask patients and clinicians what patients gain, and state it';

const askWhatPatientsGained = 'Ask patients and clinicians what it has meant for patients, and record what they say';

export const rule = defineRule({
    id: 'benefit-to-patients-not-stated',
    condition: 'incentives',
    severity: 'warning',
    absence: true,
    reads: ['decision.benefit', 'decision.about', 'decision.affects'],
    searches: [],
    doFirst: askWhatPatientsGain,
    summary: 'Checks that a decision to change clinical services states what patients gain.',
    claims: ['patient-benefit-is-said-clearly'],
    *check(charter) {
        for (const decision of charter.decisions) {
            const changesServices = decision.about?.value.some(topic => redesignTopics.has(topic));
            // A kind of decision that recurs has no benefit of its own yet.
            if (!changesServices || decision.written.has('benefit') || decision.stage?.value === 'recurring') continue;
            const clinical = [...new Set(decision.affects?.value)].filter(stakeholder => hasMark(stakeholder, 'clinical'));
            if (clinical.length === 0) continue;
            yield {
                at: decision,
                about: [decision],
                doFirst: isCarriedOut(decision) ? askWhatPatientsGained : askWhatPatientsGain,
                message: `${sentence(decision.called)} ${inTheirTime([decision], 'affects', 'affected')} ${listed([...new Set(decision.affects?.value)])}. The charter does not say ${isCarriedOut(decision) ? 'what it has meant for patients' : 'what patients gain from it'}.`,
                fixes: () => [{
                    title: 'State what patients gain',
                    kind: 'template',
                    edits: [addPropertyToComplete(decision, 'benefit', '"…"', 'what patients gain from it')],
                }],
            };
        }
    },
});
