import { setProperty } from '../../fixes/edits.js';
import type { Entity } from '../../model/entity.js';
import type { Period } from '../../model/stated.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'dates-out-of-order',
    severity: 'warning',
    summary: 'Every period ends after it begins.',
    rationale: 'A period that ends before it begins holds on no day at all.',
    cites: [],
    *check({ declared }) {
        for (const entity of declared) {
            const stated = entity.keyword === 'partnership' ? entity.period : entity.keyword === 'decision' ? entity.consultation : undefined;
            if (!stated || stated.value.from <= stated.value.to) continue;
            const { from, to }: Period = stated.value;
            yield {
                at: stated,
                about: [entity],
                message: `This period ends on ${to}, before it begins on ${from}.`,
                fixes: () => [{
                    title: 'Exchange the two dates',
                    kind: 'complete',
                    edits: [entity.keyword === 'partnership' ? setProperty(entity, 'period', `${to} to ${from}`) : setProperty(entity as Entity<'decision'>, 'consultation', `${to} to ${from}`)],
                }],
            };
        }
    },
});
