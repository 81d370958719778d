import { inList } from '../../model/naming.js';
import { checkedCitations } from '../../model/drift.js';
import { placeOf } from '../../model/place.js';
import { relatedDifference, wordingMessage } from '../../model/wording-change.js';
import { defineLanguageRule } from '../rule.js';

/** More words are not listed. */
const mostNamed = 4;

export const rule = defineLanguageRule({
    id: 'passage-meaning-changed',
    severity: 'error',
    hasNoFaultyExample: true,
    isAboutDocuments: true,
    summary: 'Checks that no word that can turn a rule round has changed in a confirmed passage.',
    rationale: 'One word can turn a rule round: “not”, “may” in place of “shall”, another number. Most likely the statement is no longer true.',
    *check(document) {
        for (const checked of checkedCitations(document)) {
            const { citation, cited, drift } = checked;
            if (drift.is !== 'turned' || cited.is === 'misquoted') continue;
            const at = placeOf(document.source, citation);
            const { gone, come } = drift.comparison.turning;
            const words = [...new Set([...come, ...gone])].slice(0, mostNamed).map(word => `“${word}”`);
            yield { at, message: `${wordingMessage(checked, drift)} ${inList(words)} can change its meaning.`, related: [relatedDifference(at, drift)] };
        }
    },
});
