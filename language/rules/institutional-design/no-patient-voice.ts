import { seatOneOf } from '../../fixes/membership.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { isSubordinate } from '../../model/facts/forums.js';
import { hasMark } from '../../model/facts/marks.js';
import { membersOfForums } from '../../model/facts/parties.js';
import { evenVotes, hasUnnamedVotes, isOpen, unfilledVoteless, votersOf } from '../../model/facts/seats.js';
import { listed } from '../../model/naming.js';
import { placeKinds, systemKinds } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'no-patient-voice',
    condition: 'inclusiveness',
    severity: 'warning',
    mayFollowFromUnknownHolders: true,
    otherSeverities: ['info'],
    absence: true,
    reads: ['forum.members', 'stakeholder.represents'],
    searches: ['stakeholder', 'forum'],
    silences: ['no-non-state-stakeholder', 'served-without-seat'],
    doFirst: 'Agree on a seat for people who use services, or for someone who represents them',
    summary: 'Checks that people who use services, or their representatives, have a seat with a vote.',
    claims: ['patients-and-public-take-part-in-decisions', 'leaders-include-and-empower-the-weaker', 'imbalances-endure', 'exclusion-is-a-key-reason-for-failure'],
    rationale: 'That every system and place should have a patient voice among the members of a forum is our reading.',
    *check(charter) {
        const { partnership } = charter;
        const kind = partnership.kind?.value ?? '';
        const members = membersOfForums(charter);
        if (!systemKinds.has(kind) && !placeKinds.has(kind)) return;
        if (members.length === 0 || members.some(member => !member.sector || speaksForPatients(member))) return;
        const unseated = charter.stakeholders.filter(isPatientVoice);
        const unfilled = charter.forums.reduce((total, forum) => total + unfilledVoteless(forum), 0);
        yield {
            at: partnership,
            about: unseated.length === 0 ? [partnership] : unseated,
            ...(unfilled > 0 || charter.forums.some(forum => isOpen(forum) || hasUnnamedVotes(forum)) ? { severity: 'info' } : {}),
            ...(unfilled > 0 ? { doFirst: 'Agree whether people who use services need a seat with a vote' } : {}),
            matters: isComposed(charter),
            message: `${messageFor(unseated)}${unfilled > 0 ? ` It does not say who holds ${unfilled === 1 ? 'one seat' : `${unfilled} seats`} without a vote: they may hold ${unfilled === 1 ? 'it' : 'some of these'}.` : ''}`,
            // One more vote on a body of two equal sides would upset what they agreed: who gets it is theirs to settle.
            fixes: () => seatOneOf(charter, unseated, { who: 'patients and the public', name: 'PatientVoice', sector: 'patients-and-public' }, forum => evenVotes(forum) === undefined),
        };
    },
});

const isPatientVoice = (stakeholder: Stakeholder): boolean => hasMark(stakeholder, 'patient-voice');
const speaksForPatients = (member: Stakeholder): boolean => isPatientVoice(member) || (member.represents?.value.some(isPatientVoice) ?? false);

/** Who sits at each table that is no part of another is stated, so that the missing seat is no mere silence. */
const isComposed = ({ forums }: Charter): boolean => forums.every(forum => isSubordinate(forum) || (votersOf(forum).length > 0 && !isOpen(forum) && !hasUnnamedVotes(forum)));

function messageFor(unseated: readonly Stakeholder[]): string {
    if (unseated.length === 0) return 'The charter states no seat with a vote for people who use services.';
    return `The charter states no seat with a vote for ${listed(unseated)}, and no member with a vote represents them.`;
}
