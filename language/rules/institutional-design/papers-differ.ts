import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { inList } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'papers-differ',
    condition: 'ground-rules',
    severity: 'info',
    reads: ['forum.papers differ', 'seat.papers differ', 'decision.papers differ', 'ground rule.papers differ'],
    isOfTheRecord: true,
    doFirst: 'Agree which document is right, and correct the other',
    summary: 'Checks that the documents of the partnership agree with each other.',
    claims: ['clear-consistent-rules-assure-fairness', 'roles-are-defined'],
    rationale: 'If two documents differ, people who read one follow another rule than people who read the other.',
    *check(charter) {
        for (const entity of differing(charter)) {
            const one = onlySourceOf(charter, entity);
            yield {
                at: entity.papersDiffer!,
                ...(one ? { doFirst: 'Agree which passage is right, and correct the other' } : {}),
                about: [entity],
                message: `${one ? `Passages of ${one.called}` : 'The documents'} differ on ${entity.called}: ${inList(entity.papersDiffer!.value.map(text => `“${text.replace(/\.$/, '')}”`))}.`,
            };
        }
    },
});

/** The one document in which the passages are, where the charter cites them in it and nowhere else. */
function onlySourceOf({ sources }: Charter, { papersDiffer }: Differing): Entity<'source'> | undefined {
    const citations = [...papersDiffer!.citations, ...papersDiffer!.items.flatMap(({ citations }) => citations ?? [])];
    const cited = new Set(citations.map(({ key }) => key));
    return citations.every(({ locator }) => locator !== undefined) && cited.size === 1 ? sources.find(({ name }) => cited.has(`@${name}`)) : undefined;
}

type Differing = Entity<'forum' | 'seat' | 'decision' | 'ground rule'>;

const differing = ({ forums, seats, decisions, groundRules }: Charter): readonly Differing[] =>
    [...forums, ...seats, ...decisions, ...groundRules].filter(({ papersDiffer }) => papersDiffer);
