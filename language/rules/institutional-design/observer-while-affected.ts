import { seat } from '../../fixes/membership.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { adviceOn, whenTaken } from '../../model/facts/decisions.js';
import { forumsTaking, onlyAdvises } from '../../model/facts/forums.js';
import { sitsWithoutVote } from '../../model/facts/seats.js';
import { areVoicesKnown, attendeesFor, voiceIn } from '../../model/facts/voice.js';
import { affectsInWords, decisionsOf, furtherCases, groupsByCause, placeOfCase, stakeholdersOf, type AffectedBy } from '../../model/grouping.js';
import { inList, listed } from '../../model/naming.js';
import { termInWords } from '../../text/terms.js';
import { defineRule } from '../rule.js';

type Forum = Entity<'forum'>;
type Stakeholder = Entity<'stakeholder'>;

/** Someone who is there without a vote where a decision is taken, and the forums at which they are: one cause, where these are the same. */
interface Observation extends AffectedBy {
    readonly forums: readonly Forum[];
}

const voteOrRepresentative = 'Agree on a vote or a representative with one, or explain why there is none';

export const rule = defineRule({
    id: 'observer-while-affected',
    condition: 'inclusiveness',
    severity: 'warning',
    basedOnAbsence: true,
    reads: ['decision.affects', 'decision.taken by', 'decision.consults', 'empowerment.of', 'forum.members', 'forum.in attendance', 'forum.without vote'],
    searches: [],
    silences: ['no-patient-voice', 'self-governing-without-vote', 'served-without-seat'],
    doFirst: voteOrRepresentative,
    summary: 'Checks that those a decision affects do not only attend, or sit without a vote.',
    claims: ['all-who-are-affected-are-members', 'participants-decide-and-are-not-only-consulted'],
    rationale: 'Someone who attends can see the decision being taken, and does not take part in it.',
    *check(charter) {
        const observing = charter.decisions.filter(areVoicesKnown).flatMap(observationsOf);
        const cause = (each: Observation) => `${howTheyTakePart(charter, each)}${each.forums.map(({ name }) => name).join()}`;
        for (const group of groupsByCause(charter, 'observer-while-affected', observing, { concerns: ({ stakeholder, decision }) => [stakeholder, decision], cause })) {
            const [first] = group;
            const [decisions, stakeholders, { forums }] = [decisionsOf(group), stakeholdersOf(group), first];
            yield {
                at: placeOfCase(first),
                about: [...stakeholders, ...decisions, ...forums],
                doFirst: adviceOn(decisions, voteOrRepresentative),
                message: `${affectsInWords(group)}, and the charter gives them no vote on ${decisions.length === 1 ? 'it' : 'these decisions'}: ${howTheyTakePart(charter, first)}.`,
                related: [...furtherCases(group), ...forums.map(forum => ({ at: (sits(forum, first.stakeholder) ? forum.withoutVote : forum.inAttendance) ?? forum, message: `Those without a vote at ${forum.called}.` }))],
                fixes: () => forums.map(forum => seat([...new Set(stakeholders.map(each => attendeesFor(forum, each)[0]!))], forum)),
            };
        }
    },
});

const sits = (forum: Forum, stakeholder: Stakeholder): boolean => attendeesFor(forum, stakeholder).some(each => sitsWithoutVote(forum, each));

function observationsOf(decision: Entity<'decision'>): Observation[] {
    const deciding = forumsTaking(decision).filter(forum => !onlyAdvises(forum));
    return [...new Set(decision.affects?.value)].flatMap(stakeholder => {
        const forums = deciding.filter(forum => attendeesFor(forum, stakeholder).length > 0);
        return forums.length > 0 && ['advises', 'recommends'].includes(voiceIn(decision, stakeholder)) ? [{ stakeholder, decision, forums }] : [];
    });
}

/** How they attend, and what the charter gives them beside a vote, so that this is not passed over. */
function howTheyTakePart(charter: Charter, { forums, stakeholder, decision }: Observation): string {
    const support = charter.empowerments.filter(({ of }) => of?.value.includes(stakeholder));
    const kinds = support.flatMap(({ kind }) => kind?.value ?? []).map(termInWords);
    const beside = [
        ...(support.length > 0 ? [`have support to take part${kinds.length > 0 ? ` (${inList(kinds)})` : ''}`] : []),
        ...(decision.consults?.value.includes(stakeholder) ? [whenTaken([decision], 'are consulted', 'were consulted')] : []),
    ];
    const attend = howTheyAttend(forums, stakeholder, beside.length === 0);
    return beside.length === 0 ? attend : `${attend}. They also ${beside.join(' and ')}`;
}

function howTheyAttend(forums: readonly Forum[], stakeholder: Stakeholder, isAll: boolean): string {
    const others = new Set(forums.flatMap(forum => attendeesFor(forum, stakeholder)).filter(each => each !== stakeholder));
    const isOne = others.size === 1;
    const sitting = forums.filter(forum => sits(forum, stakeholder));
    const attending = forums.filter(forum => !sitting.includes(forum));
    const ways = others.size === 0
        ? [...atEach(sitting, 'sit without a vote at'), ...atEach(attending, isAll ? 'only attend' : 'attend')]
        : [...atEach(sitting, `${isOne ? 'sits' : 'sit'} without a vote at`), ...atEach(attending, isOne ? 'attends' : 'attend')];
    return others.size === 0 ? `they ${ways.join(' and ')}` : `${isAll ? 'only ' : ''}${listed([...others])} ${ways.join(' and ')} for them`;
}

const atEach = (forums: readonly Forum[], how: string) => (forums.length === 0 ? [] : [`${how} ${listed(forums)}`]);
