import { votingSeats } from '../../model/facts/seats.js';
import type { Entity } from '../../model/entity.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'quorum-beyond-members',
    severity: 'warning',
    summary: 'A forum has as many members as its quorum asks for.',
    rationale: 'A forum whose quorum is larger than its membership can never decide.',
    *check({ declared }) {
        for (const entity of declared) {
            if (entity.keyword !== 'forum' || !entity.isSound) continue;
            const { quorum, members } = entity;
            const count = votingSeats(entity);
            const asked = askedFor(entity);
            if (!quorum || !members || count === undefined || asked <= count) continue;
            yield {
                at: quorum,
                about: [entity],
                message: `${entity.called} has ${count} ${count === 1 ? 'member' : 'members'}, fewer than the ${asked} that its quorum asks for.`,
                related: [{ at: members, message: `The members of ${entity.called}.` }],
            };
        }
    },
});

/** The number that a quorum gives, or that those make together who must be among it; the larger of the two. */
function askedFor({ quorum }: Entity<'forum'>): number {
    if (!quorum) return 0;
    const together = quorum.value.required.reduce((total, { count }) => total + count, 0);
    return Math.max('count' in quorum.value ? quorum.value.count : 0, together);
}
