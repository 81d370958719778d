import { seat } from '../../fixes/membership.js';
import { forumsTaking } from '../../model/facts/forums.js';
import { areVoicesKnown, voiceIn } from '../../model/facts/voice.js';
import { listed, sentence, placeNaming } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'observer-while-affected',
    condition: 'inclusiveness',
    severity: 'warning',
    reads: ['decision.affects', 'decision.taken by', 'forum.members', 'forum.in attendance'],
    searches: [],
    silences: ['no-patient-voice'],
    summary: 'Those whom a decision affects take part in it, and do not only watch it being taken.',
    claims: ['all-who-are-affected-are-members', 'participants-decide-and-are-not-only-consulted'],
    rationale: 'Someone who attends can see the decision being taken, and does not take part in it.',
    *check(charter) {
        for (const decision of charter.decisions) {
            const forums = forumsTaking(decision).filter(({ members, inAttendance }) => members && inAttendance);
            if (forums.length === 0 || !areVoicesKnown(decision)) continue;
            for (const stakeholder of new Set(decision.affects?.value)) {
                if (voiceIn(decision, stakeholder) !== 'advises') continue;
                const attended = forums.filter(({ inAttendance }) => inAttendance!.value.includes(stakeholder));
                if (attended.length === 0) continue;
                yield {
                    at: placeNaming(decision.affects!, stakeholder),
                    about: [decision, stakeholder, ...attended],
                    message: `${sentence(decision.called)} affects ${stakeholder.called}, and they only attend ${listed(attended)}, without a part in deciding.`,
                    related: attended.map(forum => ({ at: forum.inAttendance!, message: `Those in attendance at ${forum.called}.` })),
                    fixes: () => attended.map(forum => seat(stakeholder, forum)),
                };
            }
        }
    },
});
