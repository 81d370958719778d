import { newGroundRules, topicInWords } from '../../fixes/ground-rules.js';
import { inList } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'ground-rule-topic-missing',
    condition: 'ground-rules',
    severity: 'info',
    absence: true,
    reads: ['ground rule.about'],
    searches: ['ground rule'],
    summary: 'Ground rules say how decisions are made, what is published, how people treat each other, and what happens when interests or people clash.',
    claims: ['ground-rules-cover-the-essential-topics'],
    rationale: 'A project can set a list of topics of its own.',
    *check(charter) {
        const settled = new Set<string>(charter.groundRules.flatMap(({ about }) => about?.value ?? []));
        const missing = charter.options.groundRuleTopics.filter(topic => !settled.has(topic));
        if (missing.length === 0) return;
        const topics = missing.map(topicInWords);
        yield {
            at: charter.partnership,
            message: `No ground rule of ${charter.partnership.called} is said to be about ${inList(topics, { or: true })}.`,
            related: charter.groundRules.filter(({ about }) => !about).map(silent => ({ at: silent, message: `${silent.called} does not say what it is about.` })),
            fixes: () => [{
                title: `Add ${missing.length > 1 ? 'ground rules' : 'a ground rule'} about ${inList(topics)}`,
                kind: 'template',
                edits: newGroundRules(charter, missing),
            }],
        };
    },
});
