import { addToList } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { invite, seat } from '../../fixes/membership.js';
import type { Entity } from '../../model/entity.js';
import { forumsTaking, partiesTaking } from '../../model/facts/forums.js';
import { hasUnnamedVotes, isOpen, seatingOf } from '../../model/facts/seats.js';
import { areVoicesKnown, voiceIn } from '../../model/facts/voice.js';
import { listed, sentence, placeNaming } from '../../model/naming.js';
import { defineRule, type Severity } from '../rule.js';

export const rule = defineRule({
    id: 'affected-stakeholder-excluded',
    condition: 'inclusiveness',
    severity: 'error',
    otherSeverities: ['warning', 'info'],
    reads: ['decision.affects', 'decision.taken by', 'forum.members', 'forum.membership'],
    searches: [],
    silences: ['self-governing-without-vote', 'served-without-seat'],
    doFirst: 'Agree on a seat, a representative or another part in the decision, or explain why there is none',
    summary: 'Checks that those a decision affects have a part in it.',
    claims: ['exclusion-is-a-key-reason-for-failure', 'all-who-are-affected-are-members'],
    *check(charter) {
        for (const decision of charter.decisions) {
            const forums = forumsTaking(decision).filter(forum => seatingOf(forum).length > 0);
            const isTaken = forums.length > 0 || partiesTaking(decision).length > 0;
            if (!isTaken || !areVoicesKnown(decision)) continue;
            for (const stakeholder of new Set(decision.affects?.value)) {
                const voice = voiceIn(decision, stakeholder);
                if (voice !== 'none' && voice !== 'may join') continue;
                const { severity, why } = weigh(decision, forums);
                yield {
                    at: placeNaming(decision.affects!, stakeholder),
                    about: [stakeholder, decision, ...forums],
                    ...(severity ? { severity } : {}),
                    message: `${sentence(decision.called)} affects ${stakeholder.called}, but the charter names no ${why}.`,
                    related: forums.map(forum => ({ at: forum.members ?? forum, message: `The members of ${forum.called}.` })),
                    fixes: () => (forums.length > 0 ? forums.flatMap(forum => [seat(stakeholder, forum), invite(stakeholder, forum)]) : [takePart(decision, stakeholder)]),
                };
            }
        }
    },
});

/** An error only where the charter shuts somebody out: not where they may join, or may hold a seat that it gives to nobody by name. */
function weigh(decision: Entity<'decision'>, forums: readonly Entity<'forum'>[]): { readonly severity?: Severity; readonly why: string } {
    if (forums.length === 0) return { severity: 'warning', why: `part for them: ${listed(partiesTaking(decision))} ${partiesTaking(decision).length === 1 ? 'takes' : 'take'} it` };
    const tables = listed(forums);
    const open = forums.find(isOpen);
    if (open) return { severity: 'info', why: `seat for them; anyone may join ${open.called}` };
    const applied = forums.find(({ membership }) => membership?.value.includes('by-application'));
    if (applied) return { severity: 'info', why: `seat for them; they may apply to join ${applied.called}` };
    if (forums.some(hasUnnamedVotes)) return { severity: 'info', why: `seat for them in ${tables}; it does not say who holds some of the seats` };
    return { why: `seat for them in ${tables}, which ${forums.length === 1 ? 'takes' : 'take'} it` };
}

const takePart = (decision: Entity<'decision'>, stakeholder: Entity<'stakeholder'>): Fix =>
    ({ title: `Add ${stakeholder.called} to those who take ${decision.called}`, kind: 'complete', edits: [addToList(decision, 'taken by', stakeholder.name!)] });
