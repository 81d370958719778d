import { isUnderstood, namedIn } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { isExpectedToSit } from '../../model/facts/places.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'unused-stakeholder',
    severity: 'info',
    otherSeverities: ['hint'],
    isUnneeded: true,
    summary: 'Checks that every stakeholder has a part in the charter.',
    rationale: 'A stakeholder that is introduced and then never mentioned again was forgotten, or is not needed.',
    *check(document) {
        const { declared, partnership } = document;
        if (!partnership || !isUnderstood(document)) return;
        const named = new Set<Entity>();
        for (const entity of declared) {
            if (entity.keyword === 'explain' || entity.keyword === 'answer') continue;
            for (const each of namedIn(entity)) if (each !== entity) named.add(each);
        }
        const isExpected = isExpectedToSit(document);
        for (const entity of declared) {
            // Where the forums say who sits there, those without a seat are the subject of another rule.
            if (entity.keyword !== 'stakeholder' || named.has(entity) || isExpected(entity)) continue;
            yield { at: entity, absence: true, message: `Nothing else in the charter mentions ${entity.called}.` };
        }
    },
});
