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
            yield {
                at: entity.papersDiffer!,
                about: [entity],
                message: `The documents differ on ${entity.called}: ${inList(entity.papersDiffer!.value.map(text => `“${text.replace(/\.$/, '')}”`))}.`,
            };
        }
    },
});

const differing = ({ forums, seats, decisions, groundRules }: Charter): readonly Entity<'forum' | 'seat' | 'decision' | 'ground rule'>[] =>
    [...forums, ...seats, ...decisions, ...groundRules].filter(({ papersDiffer }) => papersDiffer);
