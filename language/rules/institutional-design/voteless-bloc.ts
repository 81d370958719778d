import { seatingOf, unfilledVoteless, type Seating } from '../../model/facts/seats.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'voteless-bloc',
    condition: 'inclusiveness',
    severity: 'warning',
    mayFollowFromUnknownHolders: true,
    reads: ['forum.members', 'forum.without vote', 'seat.vote', 'seat.held by'],
    searches: ['forum', 'seat', 'stakeholder'],
    doFirst: 'Record who those without a vote represent',
    summary: 'Checks that the charter says who the seats without a vote represent, where there are many.',
    claims: ['participants-decide-and-are-not-only-consulted'],
    rationale: 'Those without a vote may be the people most affected by the decisions. That half as many of them as there are votes is many is our figure.',
    *check(charter) {
        for (const forum of charter.forums) {
            const seating = seatingOf(forum);
            const votes = sum(seating.filter(({ hasVote }) => hasVote));
            const without = seating.filter(({ hasVote }) => !hasVote);
            const unsaid = sum(without.filter(isObscure)) + unfilledVoteless(forum);
            if (votes === 0 || unsaid < 2 || unsaid * 2 < votes) continue;
            yield {
                at: forum,
                about: [forum],
                counts: [forum],
                message: `${sum(without)} of the ${votes + sum(without)} seats at ${forum.called} have no vote, and the charter does not say who ${unsaid === sum(without) ? 'they' : `${unsaid} of them`} represent. Without a vote, they can speak but not decide.`,
            };
        }
    },
});

const sum = (seating: readonly Seating[]) => seating.reduce((total, { seats }) => total + seats, 0);

/** Of its holder the charter states neither a sector nor who they represent. */
const isObscure = ({ holder }: Seating) => holder !== undefined && !holder.sector && !holder.represents;
