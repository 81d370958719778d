import { suggestionsFor } from '../../fixes/spelling.js';
import type { FaultOf } from '../../model/entity.js';
import { inList } from '../../model/naming.js';
import { isOneSlip } from '../../text/nearest.js';
import type { Terms } from '../../vocabulary/lookup.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'unknown-term',
    severity: 'error',
    summary: 'Checks that every word is in the vocabulary of its property.',
    rationale: 'A word that is not in the vocabulary says nothing that can be checked. The rest of the charter is understood all the same.',
    *check(document) {
        const { terms } = document;
        for (const fault of document.faults) {
            if (fault.rule !== 'unknown-term') continue;
            const words = terms.words(fault.vocabulary);
            const meant = terms.meant(fault.vocabulary, fault.word);
            const { question, fixes } = suggestionsFor(fault.word, fault.place, words, { meant });
            yield { at: fault.place, message: `“${fault.word}” is not ${terms.vocabulary(fault.vocabulary).title}.${question === '' ? choiceOf(words) : question}${ownWord(terms, fault)}`, fixes };
        }
    },
});

const choiceOf = (words: readonly string[]) => (words.length <= 8 ? ` It is one of ${inList(words, { limit: words.length, or: true })}.` : ' The reference lists the words.');

/** Where a project may add words, that it can; not where it meant another. */
function ownWord(terms: Terms, { vocabulary, word }: FaultOf<'unknown-term'>): string {
    const isMisspelt = terms.meant(vocabulary, word) !== undefined || terms.words(vocabulary).some(each => isOneSlip(word, each));
    return terms.vocabulary(vocabulary).isOpen && !isMisspelt ? ` If it is a word of your own, add it with its meaning under “terms” in the settings file, concordat.json, and Concordat will accept it.` : '';
}
