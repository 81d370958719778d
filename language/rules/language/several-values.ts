import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'several-values',
    severity: 'error',
    summary: 'Checks that a property that takes one value has only one.',
    rationale: 'Of two values where one is asked for, only the first could count, and nobody would know.',
    *check(document) {
        for (const fault of document.faults) {
            if (fault.rule !== 'several-values') continue;
            const { place, property, written, first } = fault;
            yield {
                at: place,
                message: `“${property}” takes one value; only “${written}” counts.`,
                fixes: () => [{ title: `Keep only “${written}”`, kind: 'complete', edits: [{ place: { ...place, start: first.end }, text: '' }] }],
            };
        }
    },
});
