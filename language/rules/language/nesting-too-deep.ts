import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'nesting-too-deep',
    severity: 'error',
    mustBeFixed: true,
    summary: 'Checks that brackets do not nest too deeply.',
    rationale: 'In a charter brackets do not nest, so a text that opens very many is not one, or something went wrong when it was saved. It is refused whole, and said to be so.',
    *check({ source }) {
        for (const { rule, message, start, end } of source.problems) {
            if (rule === 'nesting-too-deep') yield { at: { document: source, start, end }, message };
        }
    },
});
