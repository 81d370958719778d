import type { Fix } from '../../fixes/fix.js';
import { namesOf, newDeclaration } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { membersOfForums } from '../../model/facts/parties.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'commitment-not-recorded',
    condition: 'commitment',
    severity: 'info',
    absence: true,
    reads: ['commitment.by'],
    searches: ['commitment'],
    summary: 'Every member of a forum has committed itself to something.',
    claims: ['commitment-explains-success-and-failure'],
    rationale: 'Once commitments are written down, partners can see what the others have bound themselves to.',
    *check(charter) {
        const committed = new Set<Entity>(charter.commitments.flatMap(({ by }) => by?.value ?? []));
        if (charter.commitments.length === 0) {
            if (charter.forums.length > 0) yield { at: charter.partnership, message: `The charter of ${charter.partnership.called} records no commitment of any partner.`, fixes: () => record(charter, undefined, membersOfForums(charter)) };
            return;
        }
        for (const forum of charter.forums) {
            const without = [...new Set(forum.members?.value)].filter(member => !committed.has(member));
            if (without.length === 0) continue;
            yield {
                at: forum.members!,
                about: [forum],
                each: without,
                message: each => `In ${forum.called} no commitment of ${listed(each)} is recorded, while others have one.`,
                fixes: () => record(charter, forum, without),
            };
        }
    },
});

function record(charter: Charter, forum: Entity<'forum'> | undefined, members: readonly Entity<'stakeholder'>[]): Fix[] {
    if (members.length === 0) return [];
    const on = forum ?? charter.forums[0];
    return [{
        title: `Record a commitment of ${listed(members)}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'commitment', {}, [
            { key: 'by', value: namesOf(members) },
            ...(on?.name === undefined ? [] : [{ key: 'on', value: on.name }]),
            { key: 'gain', value: '"…"', toComplete: 'what they get from it' },
        ])],
    }];
}
