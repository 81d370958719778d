import { namedIn } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'unused-stakeholder',
    severity: 'info',
    summary: 'Every stakeholder that the charter declares has a part in it.',
    rationale: 'A stakeholder that is declared and then named nowhere was forgotten, or is not needed.',
    cites: [],
    *check({ declared, partnership, source }) {
        if (!partnership || source.hasStrayText || declared.some(({ isSound }) => !isSound)) return;
        const named = new Set<Entity>();
        for (const entity of declared.filter(({ keyword }) => keyword !== 'explain')) for (const each of namedIn(entity)) if (each !== entity) named.add(each);
        for (const entity of declared) {
            if (entity.keyword !== 'stakeholder' || named.has(entity)) continue;
            yield { at: entity, absence: true, message: `Nothing else in the charter names ${entity.called}: no seat, no stake in a decision, no tie to others.` };
        }
    },
});
