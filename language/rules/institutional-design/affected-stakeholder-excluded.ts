import { addNames } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { invite, seat } from '../../fixes/membership.js';
import { inTitle } from '../../fixes/titles.js';
import type { Entity } from '../../model/entity.js';
import { adviceOn, whenTaken } from '../../model/facts/decisions.js';
import { forumsTaking, partiesTaking } from '../../model/facts/forums.js';
import { hasUnnamedVotes, isOpen, seatingOf } from '../../model/facts/seats.js';
import { areVoicesKnown, voiceIn } from '../../model/facts/voice.js';
import { affectsInWords, decisionsOf, furtherCases, groupsByCause, placeOfCase, stakeholdersOf, type AffectedBy } from '../../model/grouping.js';
import { listed } from '../../model/naming.js';
import { defineRule, type Severity } from '../rule.js';

type Decision = Entity<'decision'>;
type Forum = Entity<'forum'>;

/** Someone without a part in a decision, and those who take it: one cause, where they are the same. */
interface Exclusion extends AffectedBy {
    readonly forums: readonly Forum[];
    readonly parties: readonly Entity<'stakeholder'>[];
}

const seatOrPart = 'Agree on a seat, a representative or another part in the decision, or explain why there is none';

export const rule = defineRule({
    id: 'affected-stakeholder-excluded',
    condition: 'inclusiveness',
    severity: 'error',
    otherSeverities: ['warning', 'info'],
    basedOnAbsence: true,
    reads: ['decision.affects', 'decision.taken by', 'forum.members', 'forum.membership'],
    searches: [],
    silences: ['self-governing-without-vote', 'served-without-seat'],
    doFirst: seatOrPart,
    summary: 'Checks that those a decision affects have a part in it.',
    claims: ['exclusion-is-a-key-reason-for-failure', 'all-who-are-affected-are-members'],
    *check(charter) {
        const excluded = charter.decisions.flatMap(exclusionsFrom);
        for (const group of groupsByCause(charter, 'affected-stakeholder-excluded', excluded, { concerns: ({ stakeholder, decision }) => [stakeholder, decision], cause: takers })) {
            const [first] = group;
            const stakeholders = stakeholdersOf(group);
            const { severity, why } = weigh(first, decisionsOf(group));
            yield {
                at: placeOfCase(first),
                about: [...stakeholders, ...decisionsOf(group), ...first.forums],
                ...(severity ? { severity } : {}),
                doFirst: adviceOn(decisionsOf(group), seatOrPart),
                message: `${affectsInWords(group)}, but the charter names no ${why}.`,
                related: [...furtherCases(group), ...first.forums.map(forum => ({ at: forum.members ?? forum, message: `The members of ${forum.called}.` }))],
                fixes: () => (first.forums.length > 0 ? first.forums.flatMap(forum => [seat(stakeholders, forum), invite(stakeholders, forum)]) : decisionsOf(group).map(decision => takePart(decision, group))),
            };
        }
    },
});

function exclusionsFrom(decision: Decision): Exclusion[] {
    const forums = forumsTaking(decision).filter(forum => seatingOf(forum).length > 0);
    const parties = partiesTaking(decision);
    if (forums.length + parties.length === 0 || !areVoicesKnown(decision)) return [];
    const excluded = [...new Set(decision.affects?.value)].filter(stakeholder => ['none', 'may join'].includes(voiceIn(decision, stakeholder)));
    return excluded.map(stakeholder => ({ stakeholder, decision, forums, parties }));
}

const takers = ({ forums, parties }: Exclusion): string => (forums.length > 0 ? forums : parties).map(({ name }) => name).sort().join();

/** An error only where the charter shuts someone out: not where they may join, or may hold a seat that it gives to nobody by name. */
function weigh({ forums, parties }: Exclusion, decisions: readonly Decision[]): { readonly severity?: Severity; readonly why: string } {
    const decide = (several: boolean) => (decisions.length === 1 ? `${whenTaken(decisions, several ? 'decide' : 'decides', 'decided')} it` : `${whenTaken(decisions, several ? 'take' : 'takes', 'took')} these decisions`);
    if (forums.length === 0) return { severity: 'warning', why: `part for them: ${listed(parties)} ${decide(parties.length > 1)}` };
    const tables = listed(forums);
    const open = forums.find(isOpen);
    if (open) return { severity: 'info', why: `seat for them; anyone may join ${open.called}` };
    const applied = forums.find(({ membership }) => membership?.value.includes('by-application'));
    if (applied) return { severity: 'info', why: `seat for them; they may apply to join ${applied.called}` };
    if (forums.some(hasUnnamedVotes)) return { severity: 'info', why: `seat for them in ${tables}; it does not say who holds some of the seats` };
    return { why: `seat for them in ${tables}, which ${decide(forums.length > 1)}` };
}

function takePart(decision: Decision, group: readonly Exclusion[]): Fix {
    const stakeholders = stakeholdersOf(group.filter(each => each.decision === decision));
    return { title: `Add ${inTitle(stakeholders)} to those who take ${decision.called}`, kind: 'complete', edits: [addNames(decision, 'taken by', stakeholders)] };
}
