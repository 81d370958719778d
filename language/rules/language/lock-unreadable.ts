import { citationsInto } from '../../model/papers.js';
import { placeOf } from '../../model/place.js';
import { lockName } from '../../model/lock.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'lock-unreadable',
    severity: 'error',
    hasNoFaultyExample: true,
    isAboutDocuments: true,
    summary: `Checks that ${lockName} can be read.`,
    rationale: 'The file records what people have confirmed. While it cannot be read, a change of a cited document would go unnoticed.',
    *check(document) {
        if (document.lock.outcome !== 'unreadable') return;
        const [first] = citationsInto(document);
        if (first) yield { at: placeOf(document.source, first.citation), message: `“${lockName}” cannot be read: ${document.lock.reason}. What was confirmed is therefore not known.` };
    },
});
