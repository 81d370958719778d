import { renumberingFix } from '../../fixes/citations.js';
import { checkedCitations } from '../../model/drift.js';
import { placesOf } from '../../model/place.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'passage-renumbered',
    severity: 'warning',
    hasNoFaultyExample: true,
    isAboutDocuments: true,
    summary: 'Checks that every confirmed passage still has the number that is cited.',
    rationale: 'The words that were confirmed are in the document under another number, so readers who look up the citation find another clause, or none.',
    *check(document) {
        for (const { citation, cited, statement, drift } of checkedCitations(document)) {
            if (drift.is !== 'renumbered') continue;
            const [at] = placesOf(document.source, citation, 'locator');
            yield { at: at!, message: `What ${statement.called} is based on is now ${drift.to} of ${cited.called}, and no longer ${drift.by.at}. Its words are the same.`, fixes: () => renumberingFix(at!, drift.to) };
        }
    },
});
