import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'several-values',
    severity: 'error',
    summary: 'A property that takes one value has one.',
    rationale: 'Of two values where one is asked for, only the first could count, and nobody would know.',
    cites: [],
    *check(document) {
        for (const fault of document.faults) {
            if (fault.rule === 'several-values') yield { at: fault.place, message: `“${fault.property}” takes one value; only “${fault.written}” counts.` };
        }
    },
});
