import { newGroundRules, topicInWords } from '../../fixes/ground-rules.js';
import { inTitle } from '../../fixes/titles.js';
import type { Charter } from '../../model/charter.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'missing-ground-rules',
    condition: 'ground-rules',
    severity: 'warning',
    absence: true,
    reads: ['ground rule', 'partnership.mandate'],
    searches: ['ground rule'],
    silences: ['ground-rule-topic-missing'],
    doFirst: 'Agree on ground rules, and record them',
    summary: 'Checks that the charter states ground rules.',
    claims: ['clear-consistent-rules-assure-fairness', 'rules-transparency-and-roles-build-legitimacy'],
    *check(charter) {
        if (charter.groundRules.length > 0) return;
        const { partnership, options } = charter;
        yield {
            at: partnership,
            message: `The charter of ${partnership.called} states no ground rules.${underAgreement(charter)}`,
            fixes: () => [{ title: `Add ground rules about ${inTitle(options.groundRuleTopics.map(topicInWords))}`, kind: 'template', edits: newGroundRules(charter, options.groundRuleTopics) }],
        };
    },
});

/** The paper under which the partners work together, where the charter names one: what governs them may be in it. */
function underAgreement({ partnership: { mandate } }: Charter): string {
    const agreement = mandate?.items.find(({ written }) => /^(?:agreement|contract)\b/.test(written));
    return agreement?.detail === undefined ? '' : ` They may be in what it is based on: “${agreement.detail}”.`;
}
