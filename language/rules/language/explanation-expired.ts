import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'explanation-expired',
    severity: 'warning',
    summary: 'No explanation is past its last day.',
    rationale: 'An explanation with an end is a promise that things will be different by then. After that day the finding stands again.',
    cites: [],
    *check({ declared }, { today }) {
        for (const entity of declared) {
            if (entity.keyword !== 'explain' || !entity.until || entity.until.value >= today) continue;
            yield { at: entity.until, message: `This explanation of ${entity.called} held until ${entity.until.value}; what it explained stands again.` };
        }
    },
});
