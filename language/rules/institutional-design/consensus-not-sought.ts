import { setProperty } from '../../fixes/edits.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { decisionsTakenBy, inForce } from '../../model/facts/forums.js';
import { sentence } from '../../model/naming.js';
import { consensusRules } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'consensus-not-sought',
    condition: 'collective-forum',
    severity: 'info',
    basedOnAbsence: true,
    reads: ['forum.decides by', 'decision.decides by'],
    doFirst: 'Agree whether to seek consensus before a vote',
    summary: 'Checks that forums seek consensus before they vote.',
    claims: ['public-and-private-decide-by-consensus', 'consensus-is-the-aim'],
    *check(charter) {
        for (const forum of charter.forums) {
            const stated = forum.decidesBy ?? onDecisions(charter, forum);
            if (!stated || consensusRules.has(stated.value)) continue;
            const where: Entity<'forum' | 'decision'>[] = forum.decidesBy ? [forum] : decisionsTakenBy(charter, forum).filter(({ decidesBy }) => decidesBy);
            yield {
                at: stated,
                about: [forum],
                message: `${sentence(forum.called)} ${ways[stated.value] ?? `decides by ${stated.value}`}; the charter does not say that consensus is sought first.`,
                fixes: () => choicesFor(stated.value).map(({ title, rule }) => ({ title: `Choose ${title} for ${forum.called}`, kind: 'complete', edits: where.map(each => setProperty(each, 'decides by', rule)) })),
            };
        }
    },
});

/** Where the forum leaves it to its decisions: the way of the first, if none of them seeks consensus. */
function onDecisions(charter: Charter, forum: Entity<'forum'>): Entity<'decision'>['decidesBy'] {
    const stated = inForce(forum, 'decidesBy') ? [] : decisionsTakenBy(charter, forum).flatMap(({ decidesBy }) => decidesBy ?? []);
    return stated.some(({ value }) => consensusRules.has(value)) ? undefined : stated[0];
}

const ways: Readonly<Record<string, string>> = { majority: 'decides by majority vote', supermajority: 'decides by a supermajority', delegation: 'delegates its decisions', chair: 'leaves its decisions to the chair' };

const choicesFor = (stated: string) => [
    { title: 'consensus', rule: 'consensus' },
    stated === 'supermajority'
        ? { title: 'consensus, then a supermajority,', rule: 'consensus-then-supermajority' }
        : { title: 'consensus, then a majority,', rule: 'consensus-then-majority' },
];
