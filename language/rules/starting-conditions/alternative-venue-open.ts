import { addToList } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { newDeclaration } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { forumsOf, partiesOf } from '../../model/facts/parties.js';
import { isInterdependent } from '../../model/facts/relationships.js';
import { defineRule } from '../rule.js';

type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'alternative-venue-open',
    condition: 'incentives',
    severity: 'warning',
    reads: ['stakeholder.could go elsewhere to', 'stakeholder.depends on', 'commitment.on'],
    searches: ['commitment'],
    summary: 'Whoever could get what they want elsewhere depends on the partners, or has committed to the forum.',
    claims: ['p2'],
    *check(charter) {
        const committed = new Set(charter.commitments.filter(({ on }) => on?.value.some(({ keyword }) => keyword !== 'priority')).flatMap(({ by }) => by?.value ?? []));
        for (const party of partiesOf(charter)) {
            const elsewhere = party.couldGoElsewhereTo;
            if (!elsewhere || isInterdependent(party) || committed.has(party)) continue;
            yield {
                at: elsewhere,
                about: [party],
                message: `${party.called} could go elsewhere to get what they want, and nothing binds them to the partnership: no partner and they depend on each other, and they have made no commitment to a forum or decision.`,
                fixes: () => [...commit(charter, party), ...mutual(party)],
            };
        }
    },
});

function commit(charter: Charter, party: Stakeholder): Fix[] {
    const forum = forumsOf(charter, party)[0] ?? charter.forums[0];
    if (!forum) return [];
    return [{
        title: `Record a commitment of ${party.called} on ${forum.called}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'commitment', {}, [
            { key: 'by', value: party.name! },
            { key: 'on', value: forum.name! },
            { key: 'gain', value: '"…"', toComplete: 'what it gets from staying' },
        ])],
    }];
}

function mutual(party: Stakeholder): Fix[] {
    const other = party.dependsOn?.value.find(each => each !== party);
    return other ? [{ title: `Say that ${other.called} depends on ${party.called} too`, kind: 'complete', edits: [addToList(other, 'depends on', party.name!)] }] : [];
}
