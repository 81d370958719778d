import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'ignore-misspelt',
    severity: 'warning',
    summary: 'Every comment that was meant to let a finding stand has that effect.',
    rationale: 'A comment with a misspelt beginning is a comment like any other: it changes nothing, and its author believes that it does.',
    *check({ source: document }) {
        for (const { start, end, word, meant, isProse } of document.misspeltIgnores) {
            const at = { document, start, end };
            if (isProse) yield { at, message: 'This comment is outside the charter, so it has no effect. Write “// concordat-ignore some-rule: the reason” inside the block.' };
            else yield {
                at, message: word === 'concordat-ignore' ? 'This comment has no effect. Start it with “// concordat-ignore” to ignore a finding.' : `“${word}” has no effect. Did you mean “concordat-ignore”?`,
                fixes: () => (meant === undefined ? [] : [{ title: 'Write “// concordat-ignore” instead', kind: 'complete', edits: [{ place: at, text: meant }] }]),
            };
        }
    },
});
