import { addToList } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { namesOf } from '../../fixes/templates.js';
import type { Entity } from '../../model/entity.js';
import { includesPair, pairsOf, type Pair } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-bridge-across-conflict',
    condition: 'leadership',
    severity: 'info',
    reads: ['leader.works between', 'leader.trusted by', 'relationship'],
    searches: ['leader'],
    doFirst: 'Find a leader who stands with both sides',
    summary: 'Some leader stands with both sides of every conflict.',
    claims: ['medical-leaders-can-span-boundaries', 'belonging-to-several-communities-engenders-trust', 'medical-leaders-often-have-bridging-relationships'],
    rationale: 'The paper speaks of medical leaders. That other leaders can do this too is our reading.',
    *check(charter) {
        for (const pair of pairsOf(charter)) {
            if (!pair.isConflicted) continue;
            if (charter.leaders.some(({ worksBetween, trustedBy }) => includesPair(worksBetween?.value, pair) || includesPair(trustedBy?.value, pair))) continue;
            yield {
                at: pair.relationship,
                about: [...pair.parties],
                message: `${listed(pair.parties)} are in conflict, and no leader works between them or is trusted on both sides.`,
                fixes: () => charter.leaders.slice(0, 3).map(leader => bridge(leader, pair)),
            };
        }
    },
});

function bridge(leader: Entity<'leader'>, { parties }: Pair): Fix {
    const added = parties.filter(party => !leader.worksBetween?.value.includes(party));
    return { title: `Say that ${leader.called} works between ${listed(parties)}`, kind: 'complete', edits: [addToList(leader, 'works between', namesOf(added))] };
}
