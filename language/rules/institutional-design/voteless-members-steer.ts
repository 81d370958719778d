import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { votelessOf, votersOf } from '../../model/facts/seats.js';
import { inList, listed, sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Forum = Entity<'forum'>;

export const rule = defineRule({
    id: 'voteless-members-steer',
    condition: 'transparency',
    severity: 'warning',
    reads: ['forum.part of', 'forum.without vote', 'forum.decides by', 'forum.remit', 'leader.tasks', 'ground rule.upheld by'],
    searches: ['forum'],
    doFirst: 'Agree how the smaller group decides, and who has a vote there',
    summary: 'Checks that a group which steers a forum says how it decides, where members sit there who have no vote in the forum.',
    claims: ['transparency-rules-out-the-back-room', 'the-stronger-can-bend-the-process'],
    rationale: 'A small group that prepares what the whole forum decides can be such a back room. That those without a vote gain influence there is our reading.',
    *check(charter) {
        for (const group of charter.forums) {
            const whole = group.partOf?.value[0];
            if (!whole || group.written.has('decides by')) continue;
            const steering = votersOf(group).filter(member => votelessOf(whole).includes(member));
            const work = workOf(charter, group, whole);
            if (steering.length === 0 || !work) continue;
            yield {
                at: group.members ?? group,
                about: [group],
                message: `${sentence(listed(steering))} ${steering.length === 1 ? 'has' : 'have'} no vote in ${whole.called}, but ${steering.length === 1 ? 'is a member' : 'are members'} of ${group.called}${work} The charter does not say how ${group.called} decides; that this gives influence without a vote is our reading.`,
                related: [{ at: whole.withoutVote ?? whole, message: `Those without a vote in ${whole.called}.` }, ...(group.remit ? [{ at: group.remit, message: `What ${group.called} does.` }] : [])],
            };
        }
    },
});

/** What a group does for the whole, in the words of the charter: it leads it, hears its disputes, or prepares its work. Where the chair hears them with it, and nobody is exempt, these are also about the chair. */
function workOf(charter: Charter, group: Forum, whole: Forum): string | undefined {
    const leads = charter.leaders.some(({ is, tasks }) => tasks && is?.value.includes(group));
    const hears = charter.groundRules.filter(({ about, upheldBy }) => about?.value.includes('dispute-resolution') && upheldBy?.value.includes(group));
    const isAboutChairs = hears.some(({ binds, upheldBy }) => binds?.everyone && whole.chair?.value.some(chair => upheldBy!.value.includes(chair)));
    const parts = [...(hears.length > 0 ? [`hears its disputes${isAboutChairs ? ', including those about its chair' : ''}`] : []), ...(leads && !group.remit ? ['leads its work'] : [])];
    if (parts.length === 0 && !group.remit) return undefined;
    return `${parts.length === 0 ? '' : `, which ${parts.join(', and ')}`}.${group.remit ? ` Its work, as the charter puts it: ${inList(group.remit.value.map(text => `“${text}”`), { limit: 5 })}.` : ''}`;
}
