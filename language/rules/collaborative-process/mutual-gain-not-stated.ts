import { addPropertyToComplete } from '../../fixes/templates.js';
import { jones } from '../../framework/bibliography.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'mutual-gain-not-stated',
    condition: 'commitment',
    severity: 'info',
    absence: true,
    reads: ['commitment.gain'],
    searches: [],
    summary: 'Every commitment says what the one who makes it gains.',
    rationale: 'Commitment lasts where partners believe that bargaining in good faith brings gains to all. A commitment that names the gain shows that belief.',
    cites: [jones('Box 1, Commitment to the process', 1)],
    *check(charter) {
        for (const commitment of charter.commitments) {
            if (commitment.written.has('gain')) continue;
            yield {
                at: commitment,
                about: [commitment],
                message: `The charter does not say what is gained from ${commitment.called}.`,
                fixes: () => [{ title: 'Say what is gained', kind: 'template', edits: [addPropertyToComplete(commitment, 'gain', '"…"', 'what the one who commits itself gets from it')] }],
            };
        }
    },
});
