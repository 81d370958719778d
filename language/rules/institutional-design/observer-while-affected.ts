import { seat } from '../../fixes/membership.js';
import type { Entity } from '../../model/entity.js';
import { forumsTaking, onlyAdvises } from '../../model/facts/forums.js';
import { sitsWithoutVote, votelessOf } from '../../model/facts/seats.js';
import { areVoicesKnown, attendeeFor, voiceIn } from '../../model/facts/voice.js';
import { listed, sentence, placeNaming } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'observer-while-affected',
    condition: 'inclusiveness',
    severity: 'warning',
    reads: ['decision.affects', 'decision.taken by', 'forum.members', 'forum.in attendance', 'forum.without vote'],
    searches: [],
    silences: ['no-patient-voice', 'self-governing-without-vote', 'served-without-seat'],
    doFirst: 'Agree on a vote or a representative with one, or explain why there is none',
    summary: 'Checks that those a decision affects do not only attend, or sit without a vote.',
    claims: ['all-who-are-affected-are-members', 'participants-decide-and-are-not-only-consulted'],
    rationale: 'Someone who attends can see the decision being taken, and does not take part in it.',
    *check(charter) {
        for (const decision of charter.decisions) {
            const forums = forumsTaking(decision).filter(forum => !onlyAdvises(forum) && votelessOf(forum).length > 0);
            if (forums.length === 0 || !areVoicesKnown(decision)) continue;
            for (const stakeholder of new Set(decision.affects?.value)) {
                const attended = forums.filter(forum => attendeeFor(forum, stakeholder));
                if (attended.length === 0 || voiceIn(decision, stakeholder) !== 'advises') continue;
                yield {
                    at: placeNaming(decision.affects!, stakeholder),
                    about: [stakeholder, decision, ...attended],
                    message: `${sentence(decision.called)} affects ${stakeholder.called}, and the charter gives them no vote on it: ${howTheyAttend(attended, stakeholder)}.`,
                    related: attended.map(forum => ({ at: (sitsWithoutVote(forum, attendeeFor(forum, stakeholder)!) ? forum.withoutVote : forum.inAttendance) ?? forum, message: `Those without a vote at ${forum.called}.` })),
                    fixes: () => attended.map(forum => seat(attendeeFor(forum, stakeholder)!, forum)),
                };
            }
        }
    },
});

function howTheyAttend(forums: readonly Entity<'forum'>[], stakeholder: Entity<'stakeholder'>): string {
    const others = new Set(forums.map(forum => attendeeFor(forum, stakeholder)!).filter(each => each !== stakeholder));
    const isOne = others.size === 1;
    const sitting = forums.filter(forum => sitsWithoutVote(forum, attendeeFor(forum, stakeholder)!));
    const attending = forums.filter(forum => !sitting.includes(forum));
    const ways = others.size === 0
        ? [...atEach(sitting, 'sit without a vote at'), ...atEach(attending, 'only attend')]
        : [...atEach(sitting, `${isOne ? 'sits' : 'sit'} without a vote at`), ...atEach(attending, isOne ? 'attends' : 'attend')];
    return others.size === 0 ? `they ${ways.join(' and ')}` : `only ${listed([...others])} ${ways.join(' and ')} for them`;
}

const atEach = (forums: readonly Entity<'forum'>[], how: string) => (forums.length === 0 ? [] : [`${how} ${listed(forums)}`]);
