import { addPropertyToComplete } from '../../fixes/templates.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'decision-without-forum',
    condition: 'inclusiveness',
    severity: 'warning',
    otherSeverities: ['info'],
    absence: true,
    reads: ['decision.taken by', 'decision.stage'],
    searches: [],
    silences: ['symbolic-participation'],
    doFirst: 'Agree who decides, and record it',
    summary: 'Checks that the charter says who takes each decision.',
    claims: ['rules-transparency-and-roles-build-legitimacy', 'participants-decide-and-are-not-only-consulted', 'the-forum-is-organised-and-meets-collectively'],
    rationale: 'If a charter does not say who takes a decision, it does not show who has a part in it. If the decision recurs, the partners may know from the last time, so the finding is information.',
    *check(charter) {
        for (const decision of charter.decisions) {
            if (decision.written.has('taken by')) continue;
            const isRecommended = decision.recommendedBy !== undefined;
            yield {
                at: decision,
                about: [decision],
                ...(decision.stage?.value === 'recurring' ? { severity: 'info' } : {}),
                message: `The charter ${isRecommended ? 'says who recommends on' : 'does not say who takes the decision'} ${decision.called}${isRecommended ? ', but not who decides' : ''}.`,
                fixes: () => [{
                    title: `Add who takes ${decision.called}`, kind: 'template',
                    edits: [addPropertyToComplete(decision, 'taken by', '"…"', 'a forum, the partners that take it jointly, or someone outside, in quotation marks')],
                }],
            };
        }
    },
});
