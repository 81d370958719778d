import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'threshold-out-of-range',
    severity: 'error',
    summary: 'Shares lie between 0% and 100%.',
    rationale: 'No vote can carry a decision with more than all of the members.',
    cites: [],
    *check({ declared }) {
        for (const entity of declared) {
            if (entity.keyword !== 'forum') continue;
            for (const stated of [entity.threshold, entity.quorum]) {
                if (!stated || typeof stated.value === 'number' || (stated.value.percent > 0 && stated.value.percent <= 100)) continue;
                yield { at: stated, about: [entity], message: `A share of ${stated.value.percent}% of the members is not possible; it lies above 0% and goes up to 100%.` };
            }
        }
    },
});
