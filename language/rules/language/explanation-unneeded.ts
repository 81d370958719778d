import { remove } from '../../fixes/edits.js';
import { isUnderstood } from '../../model/charter.js';
import { currentRuleId, isInUse } from '../../model/rule-names.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'explanation-unneeded',
    severity: 'info',
    isUnneeded: true,
    summary: 'Checks that every explanation explains a finding.',
    rationale: 'Delete an explanation once the problem it explains has been fixed. Otherwise readers will look for a problem that no longer exists.',
    *check(document, { explanations, explainable, today }) {
        if (!explanations || !isUnderstood(document)) return;
        for (const [entity, explained] of explanations) {
            const isPast = entity.until !== undefined && entity.until.value < today;
            if (explained.length > 0 || isPast || entity.name === undefined) continue;
            const id = currentRuleId(entity.name);
            if (!explainable.has(id) || !isInUse(id, document.settings)) continue;
            yield {
                at: entity,
                message: `This explanation of ${entity.called} is not needed: the rule finds nothing for it to explain.`,
                fixes: () => [{ title: 'Remove the explanation', kind: 'complete', edits: [remove(entity.extent)] }],
            };
        }
    },
});
