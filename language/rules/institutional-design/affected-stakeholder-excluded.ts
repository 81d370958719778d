import { invite, seat } from '../../fixes/membership.js';
import { forumsTaking } from '../../model/facts/forums.js';
import { areVoicesKnown, voiceIn } from '../../model/facts/voice.js';
import { listed, sentence, placeNaming } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'affected-stakeholder-excluded',
    condition: 'inclusiveness',
    severity: 'error',
    reads: ['decision.affects', 'decision.taken by', 'forum.members'],
    searches: [],
    summary: 'Everyone affected by a decision is a member of the forum that takes it.',
    claims: ['exclusion-is-a-key-reason-for-failure', 'all-who-are-affected-are-members'],
    *check(charter) {
        for (const decision of charter.decisions) {
            const forums = forumsTaking(decision).filter(({ members }) => members);
            if (forums.length === 0 || !areVoicesKnown(decision)) continue;
            for (const stakeholder of new Set(decision.affects?.value)) {
                if (voiceIn(decision, stakeholder) !== 'none') continue;
                yield {
                    at: placeNaming(decision.affects!, stakeholder),
                    about: [decision, stakeholder, ...forums],
                    message: `${sentence(decision.called)} affects ${stakeholder.called}, and gives them no say: they are not among the members of ${listed(forums)}.`,
                    related: forums.map(forum => ({ at: forum.members!, message: `The members of ${forum.called}.` })),
                    fixes: () => forums.flatMap(forum => [seat(stakeholder, forum), invite(stakeholder, forum)]),
                };
            }
        }
    },
});
