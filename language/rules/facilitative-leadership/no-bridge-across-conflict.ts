import { addNames } from '../../fixes/edits.js';
import { choicesAmong, type Fix } from '../../fixes/fix.js';
import { inTitle } from '../../fixes/titles.js';
import type { Entity } from '../../model/entity.js';
import { groupBy } from '../../model/collections.js';
import { trustersOf } from '../../model/facts/offices.js';
import { includesPair, pairsOf } from '../../model/facts/relationships.js';
import { listed, sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-bridge-across-conflict',
    condition: 'leadership',
    severity: 'info',
    reads: ['leader.works between', 'leader.trusted by', 'relationship'],
    searches: ['leader'],
    doFirst: 'Agree on a leader whom both sides trust',
    summary: 'Checks that some leader works between the sides of a conflict, or is trusted by both.',
    claims: ['medical-leaders-can-span-boundaries', 'belonging-to-several-communities-engenders-trust', 'medical-leaders-often-have-bridging-relationships', 'leaders-repair-relationships'],
    rationale: 'The article is about medical leaders. That other leaders can do this too is our reading.',
    *check(charter) {
        const unbridged = pairsOf(charter).filter(pair => pair.isConflicted && !charter.leaders.some(leader =>
            includesPair(leader.worksBetween?.value, pair) || includesPair(trustersOf(charter, leader), pair)));
        for (const [relationship, pairs] of groupBy(unbridged, pair => pair.relationship)) {
            const parties = [...new Set(pairs.flatMap(pair => pair.parties))];
            yield {
                at: relationship,
                about: parties,
                message: `${sentence(listed(parties))} ${relationship.conflict ? 'are in conflict' : 'have a history of conflict'}. The charter names no leader who works between them, or whom ${parties.length === 2 ? 'both' : 'all'} trust.`,
                fixes: () => choicesAmong(charter.leaders).map(leader => bridge(leader, parties)),
            };
        }
    },
});

function bridge(leader: Entity<'leader'>, parties: readonly Entity<'stakeholder'>[]): Fix {
    const added = parties.filter(party => !leader.worksBetween?.value.includes(party));
    return { title: `Record that ${leader.called} works between ${inTitle(parties)}`, kind: 'complete', edits: [addNames(leader, 'works between', added)] };
}
