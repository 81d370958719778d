import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'unexpected-value',
    severity: 'error',
    summary: 'Every value has the form that its property asks for.',
    rationale: 'A date, an amount or a text can only be read where it is written as such.',
    cites: [],
    *check(document) {
        for (const fault of document.faults) {
            if (fault.rule !== 'unexpected-value') continue;
            yield { at: fault.place, message: `“${fault.property}” takes ${fault.expected}, and ${shown(fault.written)} is not one.` };
        }
    },
});

const shown = (written: string) => (written.startsWith('"') || written.startsWith('“') ? `the text ${written}` : `“${written}”`);
