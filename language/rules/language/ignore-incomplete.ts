import { remove } from '../../fixes/edits.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'ignore-incomplete',
    severity: 'error',
    summary: 'Checks that a comment that ignores a finding names the rule and gives a reason.',
    rationale: 'A finding that is passed over in silence is a finding that nobody sees again. A comment has an effect only where a reader learns from it which rule it sets aside, and why.',
    *check({ source: document }) {
        for (const { start, end, rules, reason } of document.ignores) {
            if (rules.length === 0) {
                yield {
                    at: { document, start, end }, message: 'This comment names no rule, so it has no effect: write “// concordat-ignore some-rule: the reason”.',
                    fixes: () => [{ title: 'Remove the comment', kind: 'complete', edits: [remove({ document, start, end })] }],
                };
            } else if (reason === undefined) {
                const text = document.text.slice(rules.at(-1)!.end, end);
                if (/[.…]/.test(text)) yield { at: { document, start, end }, message: 'The reason is still to be written. Until then this comment has no effect.' };
                else yield {
                    at: { document, start, end }, message: 'This comment gives no reason, so it has no effect: write the reason after a colon.',
                    fixes: () => [{ title: 'Add a reason', kind: 'template', edits: [{ place: { document, start: rules.at(-1)!.end, end }, text: ': … // to complete: the reason' }] }],
                };
            }
        }
    },
});
