import { newGroundRules } from '../../fixes/ground-rules.js';
import { ansellGash, jones } from '../../framework/bibliography.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'missing-ground-rules',
    condition: 'ground-rules',
    severity: 'warning',
    absence: true,
    reads: ['ground rule'],
    searches: ['ground rule'],
    silences: ['ground-rule-topic-missing'],
    summary: 'The partners have agreed ground rules.',
    rationale:
        'People who sit down with stronger partners want to know that all will be treated alike. '
        + 'Ground rules that everyone can read tell them that the process is fair.',
    cites: [jones('Institutional design', 1), ansellGash('Institutional Design')],
    *check(charter) {
        if (charter.groundRules.length > 0) return;
        const { partnership, options } = charter;
        yield {
            at: partnership,
            message: `${partnership.called} has no ground rules yet, so its members cannot tell whether they will be treated fairly.`,
            fixes: () => [{ title: 'Add ground rules on the essential topics', kind: 'template', edits: newGroundRules(charter, options.groundRuleTopics) }],
        };
    },
});
