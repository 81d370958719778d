import type { Entity } from '../../model/entity.js';
import { forumsTaking } from '../../model/facts/forums.js';
import { isOpen, seatingOf, seatsHeld, votingSeats } from '../../model/facts/seats.js';
import { defineLanguageRule, type Report } from '../rule.js';

type Forum = Entity<'forum'>;
type Quorate = Entity<'forum' | 'decision'>;

export const rule = defineLanguageRule({
    id: 'quorum-beyond-members',
    severity: 'warning',
    summary: 'Checks that the voting members can reach the quorum.',
    rationale: 'A forum whose quorum asks for more members than it has can never decide.',
    *check({ declared }) {
        for (const entity of declared) {
            if ((entity.keyword !== 'forum' && entity.keyword !== 'decision') || !entity.isSound || !entity.quorum) continue;
            const forum = forumOf(entity);
            if (!forum?.isSound || !isCountable(forum)) continue;
            const report = beyond(entity, forum);
            if (report) yield { ...report, at: entity.quorum, about: [entity], related: [{ at: forum.members ?? forum, message: `The members of ${forum.called}.` }] };
        }
    },
});

/** The forum itself, or the only one that takes the decision. */
function forumOf(entity: Quorate): Forum | undefined {
    if (entity.keyword === 'forum') return entity;
    const [forum, other] = forumsTaking(entity);
    return other ? undefined : forum;
}

/** Nobody can count members who join as they like, or who apply, unless the charter gives their number. */
const isCountable = (forum: Forum): boolean => !isOpen(forum)
    && !(forum.membership?.value.includes('by-application') && forum.members?.items.some(({ seats }) => seats === undefined));

function beyond(entity: Quorate, forum: Forum): Pick<Report, 'message' | 'counts'> | undefined {
    const { quorum } = entity;
    const whose = entity === forum ? 'its quorum' : `the quorum of ${entity.called}`;
    const count = votingSeats(forum);
    if (!quorum || count === undefined) return undefined;
    const together = quorum.value.required.reduce((total, required) => total + required.count, 0);
    const asked = Math.max(together, ...('count' in quorum.value ? [quorum.value.count] : []));
    if (asked > count) return { counts: [forum], message: `${forum.called} has ${inSeats(count)} with a vote, fewer than the ${asked} that ${whose} requires.` };
    const short = quorum.value.required.find(({ of, count: wanted }) => of !== 'chair' && of.keyword === 'stakeholder' && isNamed(forum) && seatsHeld(forum, each => each === of) < wanted);
    if (!short || short.of === 'chair') return undefined;
    const held = seatsHeld(forum, each => each === short.of);
    return { counts: [forum], message: `The charter names ${held === 0 ? 'no seat' : inSeats(held)} with a vote at ${forum.called} for ${short.of.called}, fewer than the ${short.count} that ${whose} requires.` };
}

/** Every seat with a vote has a holder that the charter names. */
const isNamed = (forum: Forum) => seatingOf(forum).every(({ holder, hasVote }) => !hasVote || holder !== undefined);

const inSeats = (count: number) => `${count} ${count === 1 ? 'seat' : 'seats'}`;
