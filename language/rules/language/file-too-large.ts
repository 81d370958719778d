import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'file-too-large',
    severity: 'error',
    mustBeFixed: true,
    hasNoFaultyExample: true,
    summary: 'Checks that the file is not too large for a charter.',
    rationale: 'No partnership writes a charter of five million characters, so such a file is most likely named by mistake.',
    *check({ source }) {
        for (const { rule, message, start, end } of source.problems) {
            if (rule === 'file-too-large') yield { at: { document: source, start, end }, message };
        }
    },
});
