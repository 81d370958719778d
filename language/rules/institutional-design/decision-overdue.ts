import { setProperty } from '../../fixes/edits.js';
import { dateInWords } from '../../text/date-in-words.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'decision-overdue',
    condition: 'collective-forum',
    severity: 'warning',
    reads: ['decision.stage', 'decision.decided on'],
    summary: 'No decision is called open after the day on which it was to be taken.',
    claims: ['dates-in-a-charter-are-kept'],
    *check({ decisions, today }) {
        for (const decision of decisions) {
            const { stage, decidedOn } = decision;
            if (stage?.value !== 'open' || !decidedOn || decidedOn.value >= today) continue;
            yield {
                at: stage,
                about: [decision],
                message: `${decision.called} is called open, and the day on which it is decided, ${dateInWords(decidedOn.value)}, has passed.`,
                related: [{ at: decidedOn, message: 'The day of the decision.' }],
                fixes: () => [{ title: 'Change its stage to decided', kind: 'complete', edits: [setProperty(decision, 'stage', 'decided')] }],
            };
        }
    },
});
