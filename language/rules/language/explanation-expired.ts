import { remove } from '../../fixes/edits.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'explanation-expired',
    severity: 'warning',
    summary: 'No explanation is past its last day.',
    rationale: 'An explanation with an end is a promise that things will be different by then. After that day the finding stands again.',
    *check({ declared }, { today, explanations }) {
        for (const entity of declared) {
            if (entity.keyword !== 'explain' || !entity.until || entity.until.value >= today) continue;
            const consequence = explanations?.get(entity)?.length === 0 ? ', and there is nothing left that it would explain' : '; what it explained stands again';
            yield {
                at: entity.until,
                message: `This explanation of ${entity.called} held until ${entity.until.value}${consequence}.`,
                fixes: () => [{ title: 'Remove the explanation', kind: 'complete', edits: [remove(entity.extent)] }],
            };
        }
    },
});
