import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'threshold-out-of-range',
    severity: 'warning',
    summary: 'No share of the members is larger than all of them.',
    rationale: 'No vote can carry a decision with more than all of the members.',
    cites: [],
    *check({ declared }) {
        for (const entity of declared) {
            if (entity.keyword !== 'forum') continue;
            for (const stated of [entity.threshold, entity.quorum]) {
                if (!stated || typeof stated.value === 'number' || stated.value.percent <= 100) continue;
                yield { at: stated, about: [entity], message: `${entity.called} asks for ${stated.value.percent}% of its members, and no more than 100% can ever be there.` };
            }
        }
    },
});
