import { addPropertyToChoose } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { decisionsTakenBy, inForce, isSubordinate } from '../../model/facts/forums.js';
import { outnumberedAt } from '../../model/facts/outnumbered.js';
import { areRulesReadInPart } from '../../model/facts/papers-behind.js';
import { evenVotes } from '../../model/facts/seats.js';
import { listed } from '../../model/naming.js';
import { defineRule, type Report } from '../rule.js';

export const rule = defineRule({
    id: 'forum-without-decision-rule',
    condition: 'collective-forum',
    severity: 'warning',
    absence: true,
    asksHowTiesEnd: true,
    reads: ['forum.decides by', 'decision.decides by', 'forum.members', 'stakeholder.sector', 'source.read', 'ground rule.about'],
    searches: [],
    doFirst: 'Agree how decisions are made, and record it',
    summary: 'Checks that the charter says how each forum makes decisions.',
    claims: ['clear-consistent-rules-assure-fairness', 'consensus-is-the-aim', 'the-forum-is-organised-and-meets-collectively'],
    rationale: 'If a forum does not state how it decides, the strongest member on the day will settle that.',
    *check(charter) {
        for (const forum of charter.forums) {
            if (forum.written.has('decides by') || isSubordinate(forum) || inForce(forum, 'decidesBy')) continue;
            const report = judge(charter, forum);
            if (report) yield { ...report, about: [forum] };
        }
    },
});

const choices = 'one of consensus, consensus-then-majority, consensus-then-supermajority, unanimity, majority, supermajority, delegation or chair';

/** Where each decision says how it is decided, the forum need not; where only some do, the others are named. */
function judge(charter: Charter, forum: Entity<'forum'>): Report | undefined {
    const taken = decisionsTakenBy(charter, forum);
    const open = taken.filter(({ written }) => !written.has('decides by'));
    if (open.length > 0 && open.length < taken.length) {
        return {
            at: open[0]!,
            message: `The charter does not say how ${forum.called} decides on ${listed(open)}.`,
            fixes: () => [{ title: `Add how ${open[0]!.called} is decided`, kind: 'template', edits: open.map(decision => addPropertyToChoose(decision, 'decides by', choices)) }],
        };
    }
    if (taken.length > 0 && open.length === 0) return undefined;
    const votes = evenVotes(forum);
    const outnumbered = outnumberedAt(forum);
    const why = votes !== undefined ? whenTied(charter, votes) : outnumbered ? `; providers have ${outnumbered.providers} of its ${outnumbered.seats} seats` : '';
    return {
        at: forum,
        matters: why !== '',
        counts: why === '' ? [] : [forum],
        message: `The charter does not say how ${forum.called} makes decisions${why}.`,
        fixes: () => [{ title: `Add how ${forum.called} decides`, kind: 'template', edits: [addPropertyToChoose(forum, 'decides by', choices)] }],
    };
}

/** How disputes are settled is asked for here where no rule on ground rules asks for it. */
function whenTied(charter: Charter, votes: number): string {
    const asksForDisputes = areRulesReadInPart(charter) && !charter.groundRules.some(({ about }) => about?.value.includes('dispute-resolution'));
    return asksForDisputes ? `, what happens when its ${votes} votes, ${votes / 2} on each side, are tied, or how disputes are settled` : `, or what happens when its ${votes} votes, ${votes / 2} on each side, are tied`;
}
