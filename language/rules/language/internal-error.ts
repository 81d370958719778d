import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'internal-error',
    severity: 'error',
    mustBeFixed: true,
    hasNoFaultyExample: true,
    summary: 'Checks that every rule could be checked.',
    rationale: 'A rule that fails is named, and the others go on: a linter that falls silent would say that all is well when it does not know.',
    *check({ source }) {
        for (const { rule, message, start, end } of source.problems) {
            if (rule === 'internal-error') yield { at: { document: source, start, end }, message };
        }
    },
});
