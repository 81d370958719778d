import type { Fix } from '../../fixes/fix.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'syntax-error',
    severity: 'error',
    mustBeFixed: true,
    summary: 'Checks that the text follows the syntax of the language.',
    rationale: 'A part of a charter that cannot be read cannot be checked. The rest is still understood, and rules about what is missing stay silent where the text did not parse.',
    *check({ source }) {
        for (const { rule, message, start, end, remedy } of source.problems) {
            if (rule !== 'syntax-error') continue;
            const place = { document: source, start, end };
            const fixes = (): Fix[] => remedy === undefined ? [] : [
                { title: remedy.title, kind: 'complete', ...(remedy.isSure ? { keepsMeaning: true } : {}), edits: [{ place, text: remedy.text }] },
            ];
            yield { at: place, message, fixes };
        }
    },
});
