import { groupBy } from '../../model/collections.js';
import type { Entity } from '../../model/entity.js';
import { forumsTaking } from '../../model/facts/forums.js';
import { votersOf } from '../../model/facts/seats.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Quorate = Entity<'forum' | 'decision'>;
type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'quorum-guards-some',
    condition: 'power-and-resources',
    severity: 'info',
    reads: ['forum.quorum', 'decision.quorum', 'forum.members', 'stakeholder.power'],
    searches: ['forum'],
    doFirst: 'Ask the members how they see their power, and agree whom the quorum has to protect',
    summary: 'Checks that the charter states the power of members whom a quorum does not guard, where it guards others.',
    claims: ['the-stronger-can-bend-the-process'],
    rationale: 'A quorum that names who must be there is a measure that protects them. Whether it protects the weaker can be seen only where power is stated.',
    *check(charter) {
        const quorate = [...charter.forums, ...charter.decisions].filter(entity => unguarded(entity).length > 0 && forumsOf(entity).flatMap(votersOf).every(({ power }) => !power));
        for (const group of groupBy(quorate, entity => `${guarded(entity).map(({ name }) => name).join()} ${unguarded(entity).map(({ name }) => name).join()}`).values()) {
            const [first] = group;
            yield {
                at: first!.quorum!,
                about: group,
                message: `The quorum of ${first!.called}${group.length === 1 ? '' : `, and of ${group.length - 1} ${group.length === 2 ? 'other' : 'others'},`} protects some members, but not ${listed(unguarded(first!))}. The charter states nobody’s power, so it does not show whether that protects the weaker.`,
                related: group.slice(1, 6).map(entity => ({ at: entity.quorum!, message: `The quorum of ${entity.called}.` })),
            };
        }
    },
});

const forumsOf = (entity: Quorate): readonly Entity<'forum'>[] => (entity.keyword === 'forum' ? [entity] : forumsTaking(entity));

/** The members without whom there is no quorum, by name. */
const guarded = ({ quorum }: Quorate): readonly Stakeholder[] =>
    (quorum?.value.required ?? []).flatMap(({ of }) => (of !== 'chair' && of.keyword === 'stakeholder' ? of : []));

/** The members whom a quorum that names others does not name. */
function unguarded(entity: Quorate): readonly Stakeholder[] {
    const safe = new Set(guarded(entity));
    return safe.size === 0 ? [] : [...new Set(forumsOf(entity).flatMap(votersOf))].filter(member => !safe.has(member));
}
