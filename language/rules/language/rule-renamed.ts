import { currentRuleId, isFormerRuleId } from '../../model/rule-names.js';
import type { Place } from '../../model/place.js';
import { defineLanguageRule, type Report } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'rule-renamed',
    severity: 'info',
    hasNoFaultyExample: true,
    summary: 'Explanations and comments name rules by the ids that they have now.',
    rationale: 'A rule that is renamed is understood by its former id until the next major version. The new id leads readers to the page of the rule.',
    *check({ source: document, declared }) {
        for (const { text, start, end } of document.ignores.flatMap(({ rules }) => rules)) if (isFormerRuleId(text)) yield renamed(text, { document, start, end });
        for (const entity of declared) if (entity.keyword === 'explain' && entity.name !== undefined && isFormerRuleId(entity.name)) yield renamed(entity.name, entity.place);
    },
});

function renamed(id: string, at: Place): Report {
    const current = currentRuleId(id);
    return {
        at, message: `The rule “${id}” is called “${current}” now. The former id still works here, until the next major version.`,
        fixes: () => [{ title: `Write “${current}” instead`, kind: 'complete', keepsMeaning: true, edits: [{ place: at, text: current }] }],
    };
}
