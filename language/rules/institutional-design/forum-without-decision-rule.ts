import { addProperty } from '../../fixes/edits.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'forum-without-decision-rule',
    condition: 'collective-forum',
    severity: 'warning',
    absence: true,
    reads: ['forum.decides by'],
    searches: [],
    summary: 'Every forum says how it comes to a decision.',
    claims: ['the-forum-is-organised-and-meets-collectively', 'consensus-is-the-aim'],
    rationale: 'A forum that does not state how it decides leaves that to whoever is strongest on the day.',
    *check(charter) {
        for (const forum of charter.forums) {
            if (forum.written.has('decides by')) continue;
            yield {
                at: forum,
                about: [forum],
                message: `The charter does not say how ${forum.called} comes to a decision.`,
                fixes: () => [{ title: `Let ${forum.called} decide by consensus`, kind: 'complete', edits: [addProperty(forum, 'decides by', 'consensus')] }],
            };
        }
    },
});
