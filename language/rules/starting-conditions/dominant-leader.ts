import { addPropertyToComplete } from '../../fixes/templates.js';
import { addToList } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { chairedBy, isInLeadingPosition } from '../../model/facts/leadership.js';
import { chairsOf, originOf } from '../../model/facts/offices.js';
import { dominantStakeholders, isWeaker } from '../../model/facts/power.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'dominant-leader',
    condition: 'power-and-resources',
    severity: 'info',
    reads: ['leader.from', 'leader.steps back from', 'forum.chair'],
    summary: 'A leader from the dominant stakeholder shares the lead, or steps back where weaker partners should be heard.',
    claims: ['leaders-reflect-on-their-own-power', 'stepping-back-makes-room'],
    rationale: 'That a leader can also share the chair is our reading.',
    *check(charter) {
        const dominant = dominantStakeholders(charter);
        for (const leader of charter.leaders) {
            const origin = originOf(leader);
            if (!origin || !dominant.has(origin) || leader.stepsBackFrom || !isInLeadingPosition(charter, leader)) continue;
            const forums = chairedBy(charter, leader);
            if (forums.some(forum => chairsOf(forum).length > 1) || !sitsWithWeaker(charter, forums)) continue;
            yield {
                at: leader,
                about: [leader],
                message: `${leader.called} leads and comes from ${origin.called}, the most powerful partner, and the charter does not say where they make room for weaker ones.`,
                related: [{ at: origin.power!, message: `${origin.called} states high power.` }],
                fixes: () => [stepBack(leader), ...forums.flatMap(forum => shareChair(charter, forum, leader))],
            };
        }
    },
});

/** Weaker parties sit in a forum that the leader chairs; a leader without a chair leads in all of them. */
function sitsWithWeaker(charter: Charter, chaired: readonly Entity<'forum'>[]): boolean {
    const forums = chaired.length > 0 ? chaired : charter.forums;
    return forums.some(({ members, inAttendance }) => [members, inAttendance].some(list => list?.value.some(each => isWeaker(charter, each))));
}

function stepBack(leader: Entity<'leader'>): Fix {
    return { title: `Say where ${leader.called} steps back`, kind: 'template', edits: [addPropertyToComplete(leader, 'steps back from', '"…"', 'the forum, decision or role where others take the lead')] };
}

function shareChair(charter: Charter, forum: Entity<'forum'>, leader: Entity<'leader'>): Fix[] {
    const other = charter.leaders.find(each => each !== leader && originOf(each) !== originOf(leader));
    return other ? [{ title: `Let ${other.called} share the chair of ${forum.called}`, kind: 'complete', edits: [addToList(forum, 'co-chair', other.name!)] }] : [];
}
