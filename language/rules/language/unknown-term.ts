import { suggestionsFor } from '../../fixes/spelling.js';
import { inList } from '../../model/naming.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'unknown-term',
    severity: 'error',
    summary: 'Every word is one that its property may take.',
    rationale: 'A word that is not in the vocabulary says nothing that can be checked. The rest of the charter is understood all the same.',
    cites: [],
    *check(document) {
        const { terms } = document;
        for (const fault of document.faults) {
            if (fault.rule !== 'unknown-term') continue;
            const words = terms.words(fault.vocabulary);
            const { question, fixes } = suggestionsFor(fault.word, fault.place, words);
            const choice = words.length <= 8 ? ` It is one of ${inList(words, { limit: 8, or: true })}.` : ' The documentation lists the words that may stand here.';
            yield { at: fault.place, message: `“${fault.word}” is not ${terms.vocabulary(fault.vocabulary).title}.${question === '' ? choice : question}`, fixes };
        }
    },
});
