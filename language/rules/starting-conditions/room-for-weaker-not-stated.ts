import { addPropertyToComplete } from '../../fixes/templates.js';
import { addNames } from '../../fixes/edits.js';
import { choicesAmong, type Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { chairedBy, isInLeadingPosition, isMedical } from '../../model/facts/leadership.js';
import { chairsOf, originOf } from '../../model/facts/offices.js';
import { dominantStakeholders, isWeaker } from '../../model/facts/power.js';
import { votelessOf, votersOf } from '../../model/facts/seats.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'room-for-weaker-not-stated',
    formerIds: ['dominant-leader'],
    condition: 'power-and-resources',
    severity: 'info',
    basedOnAbsence: true,
    reads: ['leader.from', 'leader.profession', 'leader.steps back from', 'forum.chair'],
    doFirst: 'Agree where the leader makes room for weaker partners',
    summary: 'Checks that leaders with much power of their own say where they make room for weaker partners.',
    claims: ['leaders-reflect-on-their-own-power', 'stepping-back-makes-room'],
    rationale: 'That a leader can also share the chair is our reading, and so is that a weaker partner has to sit there.',
    *check(charter) {
        const dominant = dominantStakeholders(charter);
        for (const leader of charter.leaders) {
            if (leader.stepsBackFrom || !isInLeadingPosition(charter, leader)) continue;
            const origin = originOf(leader);
            const isDominant = origin !== undefined && dominant.has(origin);
            if (!isDominant && !isMedical(leader)) continue;
            const forums = chairedBy(charter, leader);
            if (forums.some(forum => chairsOf(forum).length > 1) || (origin && isWeaker(charter, origin)) || !sitsWithWeaker(charter, forums)) continue;
            const why = isDominant ? `comes from ${origin.called}, a partner with high power` : 'is a doctor, and that profession may carry weight';
            yield {
                at: leader,
                about: [leader],
                message: `A leader ${why}. The charter does not say where the leader makes room for weaker partners.`,
                related: isDominant ? [{ at: origin.power!, message: `${origin.called} states high power.` }] : [],
                fixes: () => [stepBack(leader), ...forums.flatMap(forum => shareChair(charter, forum, leader))],
            };
        }
    },
});

/** Weaker partners sit in a forum that the leader chairs; a leader without a chair leads in all of them. */
function sitsWithWeaker(charter: Charter, chaired: readonly Entity<'forum'>[]): boolean {
    const forums = chaired.length > 0 ? chaired : charter.forums;
    return forums.some(forum => [...votersOf(forum), ...votelessOf(forum)].some(each => isWeaker(charter, each)));
}

function stepBack(leader: Entity<'leader'>): Fix {
    return { title: `Add where ${leader.called} steps back`, kind: 'template', edits: [addPropertyToComplete(leader, 'steps back from', '"…"', 'the forum, decision or role where others take the lead')] };
}

/** A choice among the leaders from the weaker partners. */
function shareChair(charter: Charter, forum: Entity<'forum'>, leader: Entity<'leader'>): Fix[] {
    const others = charter.leaders.filter(each => each !== leader && isWeakerOrigin(charter, originOf(each)) && each.name !== undefined);
    return choicesAmong(others).map(other => ({ title: `Add ${other.called} as a co-chair of ${forum.called}`, kind: 'complete', edits: [addNames(forum, 'co-chair', [other])] }));
}

const isWeakerOrigin = (charter: Charter, origin: Entity<'stakeholder'> | undefined): boolean => origin !== undefined && isWeaker(charter, origin);
