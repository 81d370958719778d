import { checkedCitations } from '../../model/drift.js';
import { placeOf } from '../../model/place.js';
import { relatedDifference, wordingMessage } from '../../model/wording-change.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'passage-reworded',
    severity: 'warning',
    hasNoFaultyExample: true,
    isAboutDocuments: true,
    summary: 'Checks that every confirmed passage still has the words that were confirmed.',
    rationale: 'A person confirmed that the statement follows from the passage as it was. Whether it follows from the new words, only a person can tell.',
    *check(document) {
        for (const checked of checkedCitations(document)) {
            const { citation, cited, drift } = checked;
            if (drift.is !== 'reworded' || cited.is === 'misquoted') continue;
            const at = placeOf(document.source, citation);
            yield { at, message: wordingMessage(checked, drift), related: [relatedDifference(at, drift)] };
        }
    },
});
