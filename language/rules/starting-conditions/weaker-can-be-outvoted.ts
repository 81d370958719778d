import { setProperty } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { inForce } from '../../model/facts/forums.js';
import { hasTask } from '../../model/facts/leadership.js';
import { outnumberedAt } from '../../model/facts/outnumbered.js';
import { dominantChairOf, isWeaker } from '../../model/facts/power.js';
import { seatsHeld, votersOf, votingSeats } from '../../model/facts/seats.js';
import { listed } from '../../model/naming.js';
import { defineRule, type Report } from '../rule.js';

type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'weaker-can-be-outvoted',
    formerIds: ['forum-captured'],
    condition: 'power-and-resources',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['forum.decides by', 'forum.members', 'forum.threshold', 'seat', 'stakeholder.power', 'stakeholder.resources', 'stakeholder.sector'],
    silences: ['consensus-not-sought'],
    doFirst: 'Agree what keeps the weaker members from being outvoted',
    summary: 'Checks that no bloc of stronger members can outvote weaker ones.',
    claims: ['the-stronger-can-bend-the-process'],
    rationale: 'A vote that one sector or the powerful can carry alone makes that easy, even if it only follows when there is no consensus.',
    *check(charter) {
        for (const forum of charter.forums) {
            const weaker = votersOf(forum).filter(member => isWeaker(charter, member));
            const found = weaker.length > 0 ? capture(charter, forum, weaker) : providersOutnumber(charter, forum);
            if (found) yield found;
        }
    },
});

type Forum = Entity<'forum'>;

/** Ways to decide that end in a vote. Consensus that is sought first makes capture milder, and does not prevent it. */
const votes: ReadonlySet<string> = new Set(['majority', 'supermajority', 'consensus-then-majority', 'consensus-then-supermajority']);

function capture(charter: Charter, forum: Forum, weaker: readonly Stakeholder[]): Report | undefined {
    const decidesBy = inForce(forum, 'decidesBy');
    const chair = decidesBy?.value === 'chair' ? dominantChairOf(charter, forum) : undefined;
    const bloc = decidesBy && votes.has(decidesBy.value) ? decisiveBloc(charter, forum, decidesBy.value) : [];
    if (!chair && bloc.length === 0) return undefined;
    const isLastResort = decidesBy!.value.startsWith('consensus-then');
    const captors = chair ? `${chair.called} in the chair` : listed(bloc);
    return {
        at: forum.decidesBy ?? forum,
        about: [forum],
        counts: chair ? [] : [forum],
        ...(isLastResort ? { severity: 'info' } : {}),
        message: `In ${forum.called}${isLastResort ? ', if there is no consensus' : ''}, ${captors} can ${chair ? 'decide without' : 'outvote'} ${listed(weaker)}.`,
        related: weaker.slice(0, 3).map(member => ({ at: member, message: `${member.called} is a weaker member.` })),
        fixes: () => (forum.decidesBy ? choices.map(choice => choose(forum, choice)) : []),
    };
}

/** Ways to decide in which no bloc carries a vote against the others: the partners choose. */
const choices = ['consensus', 'unanimity'] as const;
const choose = (forum: Forum, choice: (typeof choices)[number]): Fix => ({ title: `Choose ${choice} for ${forum.called}`, kind: 'complete', edits: [setProperty(forum, 'decides by', choice)] });

/** Members who share a sector, or have high power, none of them weaker, whose seats carry a vote when all are there. */
function decisiveBloc(charter: Charter, forum: Forum, rule: string): readonly Stakeholder[] {
    const seats = votingSeats(forum);
    if (seats === undefined) return [];
    const strong = votersOf(forum).filter(member => !isWeaker(charter, member));
    const threshold = inForce(forum, 'threshold')?.value;
    const carries = (bloc: readonly Stakeholder[]) => {
        const held = seatsHeld(forum, holder => bloc.includes(holder));
        return rule.endsWith('supermajority') || threshold ? held * 100 >= (threshold?.percent ?? 200 / 3) * seats - tolerance : held * 2 > seats;
    };
    const sectors = [...new Set(strong.flatMap(({ sector }) => sector?.value ?? []))];
    const blocs = [...sectors.map(name => strong.filter(({ sector }) => sector?.value.includes(name))), strong.filter(({ power }) => power?.value === 'high')];
    return blocs.find(carries) ?? [];
}

/** Two thirds are written as 66.67 %. */
const tolerance = 0.5;

/** Where power is not stated: those who provide care have most of the seats, and those who use it are a few. Between them imbalances endure. */
function providersOutnumber(charter: Charter, forum: Forum): Report | undefined {
    const found = outnumberedAt(forum);
    const rule = inForce(forum, 'decidesBy')?.value;
    if (!found || found.users.some(({ power }) => power) || rule === 'consensus' || rule === 'unanimity') return undefined;
    const { users, theirs, providers, seats } = found;
    if (charter.empowerments.some(({ of, through, kind }) => !of?.everyone && (through ?? kind) && of?.value.some(each => users.includes(each)))) return undefined;
    return {
        at: forum,
        about: [forum],
        counts: [forum],
        basedOnAbsence: true,
        ...(charter.leaders.some(leader => hasTask(leader, 'inclusion')) ? { severity: 'info' } : {}),
        message: `In ${forum.called}, providers hold ${providers} of ${seats} seats, and ${listed(users)} ${theirs}${doubtOf(forum, users)}. The charter states nothing that offsets it.`,
        related: users.map(member => ({ at: member, message: `${member.called} speaks for those who use services.` })),
    };
}

/** What the charter adds to the number of their seats: that it is not certain, or who sits there. */
const doubtOf = ({ members }: Forum, users: readonly Stakeholder[]): string =>
    (members?.items ?? []).flatMap(({ refersTo, because }) => (because !== undefined && users.some(user => user === refersTo) ? [` (“${because}”)`] : [])).join('');
