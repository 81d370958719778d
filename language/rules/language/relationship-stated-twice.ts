import type { Entity } from '../../model/entity.js';
import { pairedIn } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'relationship-stated-twice',
    severity: 'warning',
    summary: 'Checks that the relationship between two partners is stated only once.',
    rationale: 'Of two statements about the same pair only the first counts.',
    *check({ declared }) {
        const ids = new Map<Entity, number>();
        const idOf = (entity: Entity) => ids.get(entity) ?? ids.set(entity, ids.size).size - 1;
        const first = new Map<string, Entity>();
        for (const entity of declared) {
            if (entity.keyword !== 'relationship') continue;
            const between = pairedIn(entity);
            const pairs = between.flatMap((a, index) => between.slice(index + 1).map(b => [a, b] as const));
            const keyOf = (pair: readonly Entity[]) => pair.map(idOf).sort((a, b) => a - b).join();
            const repeated = pairs.find(pair => first.has(keyOf(pair)));
            if (repeated) {
                yield {
                    at: entity.between!,
                    about: [entity, ...repeated],
                    message: `The relationship between ${listed(repeated)} is stated twice; only the first statement counts.`,
                    related: [{ at: first.get(keyOf(repeated))!, message: 'It is first stated here.' }],
                };
            }
            for (const pair of pairs) if (!first.has(keyOf(pair))) first.set(keyOf(pair), entity);
        }
    },
});
