import { removeItems } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import type { Entity } from '../../model/entity.js';
import type { Item } from '../../model/entity.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'relationship-with-itself',
    severity: 'error',
    summary: 'Checks that a relationship names at least two partners.',
    rationale: 'Nothing can lie between a stakeholder and itself; probably another one was meant.',
    *check({ declared }) {
        for (const entity of declared) {
            if (entity.keyword !== 'relationship' && entity.keyword !== 'trust building' && entity.keyword !== 'small win') continue;
            const { between } = entity;
            const seen = new Set<Entity>();
            for (const item of between?.items ?? []) {
                const { refersTo, place } = item;
                if (!refersTo) continue;
                if (seen.has(refersTo)) {
                    yield { at: place, about: [entity], message: `${refersTo.called} is named twice here; probably another one was meant.`, fixes: () => (entity.isSound ? nameOnce(entity, item) : []) };
                }
                seen.add(refersTo);
            }
        }
    },
});

/** Where others are named too, the second mention can go; where not, only the author knows who was meant. */
function nameOnce(entity: Entity<'relationship' | 'trust building' | 'small win'>, item: Item): Fix[] {
    if (new Set(entity.between!.value).size < 2) return [];
    return [{ title: `Name ${item.refersTo!.called} once`, kind: 'complete', keepsMeaning: true, edits: removeItems(entity as Entity<'relationship'>, 'between', [item]) }];
}
