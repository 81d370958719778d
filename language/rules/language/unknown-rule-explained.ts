import { suggestionsFor } from '../../fixes/spelling.js';
import { currentRuleId } from '../../model/rule-names.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'unknown-rule-explained',
    severity: 'error',
    summary: 'Checks that every explanation names a rule of the model.',
    rationale: 'An explanation has an effect only under the id of the rule that it explains. A mistake of language is not explained but corrected.',
    *check({ declared }, { explainable, languageRules }) {
        for (const entity of declared) {
            if (entity.keyword !== 'explain' || entity.name === undefined || explainable.has(currentRuleId(entity.name))) continue;
            if (languageRules.has(entity.name)) {
                yield { at: entity, message: `“${entity.name}” is about the language itself. Correct the mistake; it cannot be explained.` };
                continue;
            }
            const { question, fixes } = suggestionsFor(entity.name, entity.place, explainable);
            yield { at: entity, message: `No rule is called “${entity.name}”.${question}`, fixes };
        }
    },
});
