import { suggestionsFor } from '../../fixes/spelling.js';
import { currentRuleId } from '../../model/rule-names.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'unknown-rule-ignored',
    severity: 'error',
    summary: 'Checks that a comment that ignores a finding names a rule that exists.',
    rationale: 'A comment has an effect only under the id of the rule that it sets aside. Where something could not be read at all, there is nothing to set aside: it is corrected.',
    *check({ source: document }, { ignorable, languageRules }) {
        for (const { text, start, end } of document.ignores.flatMap(({ rules }) => rules)) {
            if (ignorable.has(currentRuleId(text))) continue;
            const at = { document, start, end };
            if (languageRules.has(text)) {
                yield { at, message: `“${text}” cannot be ignored: the text has to be corrected before it can be read.` };
                continue;
            }
            const { question, fixes } = suggestionsFor(text, at, ignorable);
            yield { at, message: `No rule is called “${text}”.${question}`, fixes };
        }
    },
});
