import { newGroundRules, topicInWords } from '../../fixes/ground-rules.js';
import { inTitle } from '../../fixes/titles.js';
import type { Charter } from '../../model/charter.js';
import { areRulesReadInPart } from '../../model/facts/papers-behind.js';
import { inList } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'ground-rule-topic-missing',
    condition: 'ground-rules',
    severity: 'info',
    absence: true,
    reads: ['ground rule.about', 'forum.decides by', 'forum.minutes', 'forum.recusal', 'source.read'],
    searches: ['ground rule'],
    silences: ['interests-not-declared'],
    doFirst: 'Agree on ground rules about what is missing, or explain why there are none',
    summary: 'Checks that ground rules cover the essential topics, such as conduct and conflicts of interest.',
    claims: ['ground-rules-cover-the-essential-topics'],
    rationale: 'A project can set a list of topics of its own.',
    *check(charter) {
        if (areRulesReadInPart(charter)) return;
        const settled = new Set<string>([...charter.groundRules.flatMap(({ about }) => about?.value ?? []), ...settledByForums(charter)]);
        const missing = charter.options.groundRuleTopics.filter(topic => !settled.has(topic));
        if (missing.length === 0) return;
        const topics = missing.map(topicInWords);
        yield {
            at: charter.partnership,
            doFirst: `Agree on ${missing.length > 1 ? 'ground rules' : 'a ground rule'} about ${inList(topics)}, or explain why there is none`,
            message: `No ground rule in this charter is about ${inList(topics, { or: true })}.`,
            related: charter.groundRules.filter(({ about }) => !about).map(silent => ({ at: silent, message: `${silent.called} does not say what it is about.` })),
            fixes: () => [{
                title: `Add ${missing.length > 1 ? 'ground rules' : 'a ground rule'} about ${inTitle(topics)}`,
                kind: 'template',
                edits: newGroundRules(charter, missing),
            }],
        };
    },
});

/** What the forums state of themselves is a ground rule too, in another place. */
function settledByForums({ forums, decisions }: Charter): string[] {
    const decides = [...forums, ...decisions].some(({ decidesBy }) => decidesBy);
    const publishes = forums.some(({ minutes, papers, openToPublic }) => minutes ?? papers ?? openToPublic);
    const recuses = forums.some(({ recusal }) => recusal);
    return [...(decides ? ['decision-making'] : []), ...(publishes ? ['transparency'] : []), ...(recuses ? ['conflicts-of-interest'] : [])];
}
