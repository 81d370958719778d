import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'threshold-out-of-range',
    severity: 'warning',
    summary: 'Checks that no threshold is above 100% of the members.',
    rationale: 'No vote can carry a decision with more than all of the members.',
    *check({ declared }) {
        for (const entity of declared) {
            if (entity.keyword !== 'forum' && entity.keyword !== 'decision') continue;
            for (const stated of [entity.threshold, entity.quorum]) {
                if (!stated || !('percent' in stated.value) || stated.value.percent <= 100) continue;
                const whole = entity.keyword === 'decision' ? 'the members' : 'its members';
                yield { at: stated, about: [entity], message: `${entity.called} requires ${stated.value.percent}% of ${stated.value.of === 'members' ? whole : stated.value.of}, but no more than 100% can take part.` };
            }
        }
    },
});
