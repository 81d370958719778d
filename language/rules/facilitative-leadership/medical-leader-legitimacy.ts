import { addNames } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { addCoChair, giveChair } from '../../fixes/leaders.js';
import { inTitle } from '../../fixes/titles.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { standsWith } from '../../model/facts/relationships.js';
import { chairedBy, isInLeadingPosition, isMedical } from '../../model/facts/leadership.js';
import { chairsOf, isChosenByPartners, originOf } from '../../model/facts/offices.js';
import { hasMark } from '../../model/facts/marks.js';
import { membersOfForums } from '../../model/facts/parties.js';
import { listed, sentence } from '../../model/naming.js';
import { defineRule, type Report } from '../rule.js';

type Leader = Entity<'leader'>;
type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'medical-leader-legitimacy',
    condition: 'leadership',
    severity: 'info',
    otherSeverities: ['warning'],
    reads: ['leader.profession', 'leader.trusted by', 'leader.challenged by', 'leader.steps back from'],
    searches: [],
    doFirst: 'Ask councils and community organisations whether they trust the leader, and record it',
    summary: 'Checks that councils and community organisations are said to trust a medical leader, and do not challenge the leader.',
    claims: ['medical-leaders-are-not-organic-leaders-everywhere', 'local-authorities-may-challenge-medical-leaders', 'community-organisations-may-challenge-medical-leaders'],
    *check(charter) {
        const sceptical = membersOfForums(charter).filter(member => hasMark(member, 'local-government') || hasMark(member, 'community'));
        for (const leader of charter.leaders) {
            if (!isMedical(leader) || !isInLeadingPosition(charter, leader) || (!leader.challengedBy && isChosenByPartners(charter, leader))) continue;
            const inChair = partnersInChair(charter, leader);
            const standingBy = new Set<Entity>([...standsWith(charter, leader), ...inChair]);
            // Who challenges a leader is not won over by having been among those who chose.
            const isChallenger = (member: Stakeholder) => leader.challengedBy?.value.includes(member) && !leader.trustedBy?.value.includes(member) && !inChair.includes(member);
            const doubters = sceptical.filter(member => !standingBy.has(member) || isChallenger(member));
            if (doubters.length > 0) yield question(charter, leader, doubters);
        }
    },
});

/** Those who share every chair that a leader has, in person or through a leader of theirs. */
function partnersInChair(charter: Charter, leader: Leader): readonly Entity[] {
    const [first, ...others] = chairedBy(charter, leader).map(forum => chairsOf(forum).flatMap(chair => (chair.keyword === 'leader' ? originOf(chair) ?? [] : chair)));
    return (first ?? []).filter(partner => others.every(partners => partners.includes(partner)));
}

function question(charter: Charter, leader: Leader, doubters: readonly Stakeholder[]): Report {
    const challengers = doubters.filter(member => leader.challengedBy?.value.includes(member));
    const isChallenged = challengers.length > 0;
    const others = doubters.filter(member => !challengers.includes(member));
    return {
        at: isChallenged ? leader.challengedBy! : leader,
        about: [leader, ...doubters, ...chairedBy(charter, leader)],
        ...(isChallenged ? { claims: [challengers.some(each => hasMark(each, 'local-government')) ? 'local-authorities-may-challenge-medical-leaders' : 'community-organisations-may-challenge-medical-leaders'] } : {}),
        ...(isChallenged ? { severity: 'warning', doFirst: `Ask ${listed(challengers)} and the leader to talk about who speaks for whom, and record what they agree` } : { absence: true }),
        message: isChallenged
            ? challengeInWords(leader, challengers)
            : `The charter does not say whether ${listed(doubters)} ${doubters.length === 1 ? 'trusts' : 'trust'} a leader who is a doctor. Councils and community organisations may see health differently.`,
        related: isChallenged ? others.map(member => ({ at: member, message: `The charter does not say whether ${member.called} trusts this leader.` })) : [],
        fixes: () => [trust(leader, doubters, isChallenged ? leader.called : 'this leader'), ...(isChallenged ? shareChairs(charter, leader, doubters) : [])],
    };
}

/** Who questions a leader, and in their words why; then who trusts the leader and where the leader steps back, so that nobody is singled out. The office comes before the person. */
function challengeInWords(leader: Leader, challengers: readonly Stakeholder[]): string {
    const { challengedBy, jobTitle, trustedBy, stepsBackFrom } = leader;
    const office = jobTitle ? `the ${decapitalised(jobTitle.value)} (${leader.called})` : leader.called;
    const reason = challengedBy?.because === undefined ? '' : `: “${challengedBy.because.replace(/\.$/, '')}”`;
    const others = (trustedBy?.value ?? []).filter(each => !challengers.includes(each as Stakeholder));
    return [
        `${listed(challengers)} ${challengers.length === 1 ? 'questions' : 'question'} whether ${office}${stepsBackFrom ? `, who steps back from ${listed(stepsBackFrom.value)},` : ''} should lead here${reason}.`,
        ...(others.length === 0 ? [] : [`${sentence(listed(others))} ${others.length === 1 ? 'trusts' : 'trust'} this leader.`]),
        ...(stepsBackFrom?.because === undefined ? [] : [`The leader steps back because of this: “${stepsBackFrom.because.replace(/\.$/, '')}”.`]),
    ].join(' ');
}

const decapitalised = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text);

function trust(leader: Leader, doubters: readonly Stakeholder[], called: string): Fix {
    return { title: `Add ${inTitle(doubters)} to those who trust ${called}`, kind: 'complete', edits: [addNames(leader, 'trusted by', doubters)] };
}

/** A co-chair from the one who doubts: a leader of theirs, if the charter names one. */
function shareChairs(charter: Charter, leader: Leader, [doubter, ...more]: readonly Stakeholder[]): Fix[] {
    const forums = chairedBy(charter, leader);
    if (!doubter || more.length > 0 || forums.length === 0) return [];
    const theirs = charter.leaders.find(each => originOf(each) === doubter && each.name !== undefined);
    return theirs && forums.length === 1 ? [giveChair(theirs, forums[0]!)] : [addCoChair(charter, forums, doubter)];
}
