import { addPropertyToComplete } from '../../fixes/templates.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'mutual-gain-not-stated',
    condition: 'commitment',
    severity: 'info',
    absence: true,
    reads: ['commitment.gain'],
    searches: [],
    summary: 'Every commitment says what the one who makes it gains.',
    claims: ['commitment-is-bargaining-in-good-faith'],
    rationale: 'A commitment that names the gain shows that belief.',
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
