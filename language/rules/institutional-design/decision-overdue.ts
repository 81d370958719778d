import { setProperty } from '../../fixes/edits.js';
import { dateInWords } from '../../text/date-in-words.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'decision-overdue',
    condition: 'collective-forum',
    severity: 'warning',
    reads: ['decision.stage', 'decision.decided on'],
    isOfTheRecord: true,
    doFirst: 'Take the decision, or agree on another day',
    summary: 'Checks that no decision is still open after the day it was due.',
    claims: ['dates-in-a-charter-are-kept'],
    *check({ decisions, today }) {
        for (const decision of decisions) {
            const { stage, decidedOn } = decision;
            if (stage?.value !== 'open' || !decidedOn || decidedOn.value >= today) continue;
            yield {
                at: stage,
                about: [decision],
                message: `The charter calls ${decision.called} open, but its day of decision, ${dateInWords(decidedOn.value)}, has passed.`,
                related: [{ at: decidedOn, message: 'The day of the decision.' }],
                fixes: () => [{ title: 'Change its stage to decided', kind: 'complete', edits: [setProperty(decision, 'stage', 'decided')] }],
            };
        }
    },
});
