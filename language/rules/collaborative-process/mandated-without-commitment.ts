import { newDeclaration } from '../../fixes/templates.js';
import { forumsOf, partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'mandated-without-commitment',
    condition: 'commitment',
    severity: 'info',
    absence: true,
    reads: ['stakeholder.participation', 'commitment.by'],
    searches: ['commitment'],
    silences: ['commitment-not-recorded'],
    summary: 'Partners who must take part have also committed themselves.',
    claims: ['p8'],
    rationale: 'A statute can bring a partner into the room. It cannot bring its good will.',
    *check(charter) {
        const committed = new Set(charter.commitments.flatMap(({ by }) => by?.value ?? []));
        if (committed.size === 0 && !charter.isAgreed) return;
        for (const party of partiesOf(charter)) {
            if (party.participation?.value !== 'mandatory' || committed.has(party)) continue;
            const forum = forumsOf(charter, party)[0];
            yield {
                at: party.participation,
                about: [party],
                message: `${party.called} must take part, but the charter records no commitment of their own.`,
                fixes: () => [{
                    title: `Record a commitment of ${party.called}`,
                    kind: 'template',
                    edits: [newDeclaration(charter, 'commitment', {}, [
                        { key: 'by', value: party.name! },
                        ...(forum ? [{ key: 'on', value: forum.name! }] : []),
                        { key: 'gain', value: '"…"', toComplete: 'what it gets from it' },
                    ])],
                }],
            };
        }
    },
});
