import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'relationship-with-itself',
    severity: 'error',
    summary: 'A relationship, and all that lies between partners, names two or more.',
    rationale: 'Nothing can lie between a stakeholder and itself; most likely another one was meant.',
    cites: [],
    *check({ declared }) {
        for (const entity of declared) {
            if (entity.keyword !== 'relationship' && entity.keyword !== 'trust building' && entity.keyword !== 'small win') continue;
            const seen = new Set<unknown>();
            for (const { refersTo, place } of entity.between?.items ?? []) {
                if (refersTo && seen.has(refersTo)) yield { at: place, about: [entity], message: `${refersTo.called} is named twice here; most likely another one was meant.` };
                seen.add(refersTo);
            }
        }
    },
});
