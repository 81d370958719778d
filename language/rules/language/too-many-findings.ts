import { defineLanguageRule } from '../rule.js';

/** Filled in by the check, which stops a rule that finds too much; on its own it finds nothing. */
export const rule = defineLanguageRule({
    id: 'too-many-findings',
    severity: 'warning',
    mustBeFixed: true,
    hasNoFaultyExample: true,
    summary: 'Checks that no rule finds more in one file than anyone can read.',
    rationale: 'A thousand findings of one rule in one file have one cause, such as a missing import. The first thousand are shown, and this finding says that there are more.',
    check: () => [],
});
