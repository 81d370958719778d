import { setStanding } from '../../fixes/leaders.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { originOf } from '../../model/facts/offices.js';
import { isParty } from '../../model/facts/parties.js';
import { votersOf } from '../../model/facts/seats.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'broker-not-neutral',
    condition: 'leadership',
    severity: 'warning',
    reads: ['leader.standing', 'leader.from', 'leader.is', 'leader.challenged by', 'role.held by', 'decision.recommended by'],
    silences: ['honest-broker-missing'],
    doFirst: 'Ask the partners whether they see the leader as neutral',
    summary: 'Checks that a neutral leader has no stake in what is decided, and that no partner challenges the leader.',
    claims: ['p5'],
    rationale: 'The articles ask for a neutral leader in one situation. Where a charter calls a leader neutral, partners may not see a leader so who comes from one of them, has a vote, has a part in a decision, or is challenged.',
    *check(charter) {
        for (const leader of charter.leaders) {
            if (leader.standing?.value !== 'neutral') continue;
            const challengers = leader.challengedBy?.value.filter(each => isParty(charter, each)) ?? [];
            const interest = interestOf(charter, leader);
            if (!interest && challengers.length === 0) continue;
            const doubts = [...(interest ? [interest] : []), ...(challengers.length > 0 ? [`is challenged by ${listed(challengers)}`] : [])];
            yield {
                at: leader.standing,
                about: [leader],
                basedOnAbsence: isOfficeOpen(leader),
                message: `The charter calls ${leader.called} neutral, but this leader ${doubts.join(' and ')}.${isOfficeOpen(leader) ? ' It does not say who chooses or can replace this leader.' : ''}`,
                fixes: () => (isInItsWords(leader) ? [] : [setStanding(leader, interest && challengers.length === 0 ? 'organic' : 'sponsor'), setStanding(leader, 'representative')]),
            };
        }
    },
});

/** The interest of a leader in what is decided. A body that leads comes from itself, which is none; a vote, or a part in a decision, is one. */
function interestOf(charter: Charter, leader: Entity<'leader'>): string | undefined {
    const origin = originOf(leader);
    if (!isParty(charter, origin)) return undefined;
    if (leader.from) return `comes from the partner ${origin!.called}`;
    const forum = charter.forums.find(each => votersOf(each).includes(origin!));
    if (forum) return `has a vote in ${forum.called}`;
    const involved = (list: { readonly value: readonly Entity[] } | undefined) => list?.value.some(each => each === origin || each === leader) ?? false;
    const part = charter.decisions.flatMap(decision => parts.filter(({ of }) => involved(decision[of])).map(({ verb }) => `${verb} ${decision.called}`))[0];
    const roles = charter.roles.filter(({ heldBy }) => heldBy?.value.includes(origin!));
    const proposing = roles.find(role => charter.decisions.some(({ recommendedBy }) => recommendedBy?.value.includes(role)));
    const doubts = [...(part ? [part] : []), ...(proposing ? [`may be ${proposing.called}, who proposes decisions`] : [])];
    return doubts.length === 0 ? undefined : `${doubts.join(' and ')}, though without a vote`;
}

/** The charter says in words of its own, or by a passage, that the leader is neutral: to call the leader something else would contradict its source. */
const isInItsWords = ({ standing }: Entity<'leader'>): boolean => standing!.because !== undefined || standing!.citations.length > 0 || standing!.items[0]?.detail !== undefined;

const parts = [{ of: 'takenBy', verb: 'has a part in' }, { of: 'approvedBy', verb: 'has a part in' }, { of: 'recommendedBy', verb: 'recommends on' }] as const;

const isOfficeOpen = ({ is, chosenBy, removableBy }: Entity<'leader'>): boolean => is !== undefined && !chosenBy && !removableBy;
