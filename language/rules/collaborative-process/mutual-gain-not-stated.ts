import { addPropertyToComplete } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'mutual-gain-not-stated',
    condition: 'commitment',
    severity: 'info',
    absence: true,
    reads: ['commitment.gain'],
    searches: [],
    doFirst: 'Ask what those who commit themselves gain, and record it',
    summary: 'Checks that every commitment says what is gained from it.',
    claims: ['commitment-is-bargaining-in-good-faith'],
    rationale: 'A commitment that names the gain shows that belief.',
    *check(charter) {
        for (const group of groupsFor(charter, 'mutual-gain-not-stated', charter.commitments.filter(({ written }) => !written.has('gain')))) {
            yield {
                at: group[0],
                about: group,
                message: `The charter does not say what is gained from ${groupCalled(group)}.`,
                related: furtherPlaces(group, ({ called }) => `Nor what is gained from ${called}.`),
                fixes: () => [{ title: `Add what is gained from ${inTitle(group)}`, kind: 'template', edits: group.map(commitment => addPropertyToComplete(commitment, 'gain', '"…"', 'what they get from it')) }],
            };
        }
    },
});
