import { locatorFixes } from '../../fixes/citations.js';
import { checkedCitations } from '../../model/drift.js';
import { placeOf, placesOf } from '../../model/place.js';
import { beginningOf } from '../../model/word-difference.js';
import { relatedDifference } from '../../model/wording-change.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'passage-removed',
    severity: 'error',
    hasNoFaultyExample: true,
    isAboutDocuments: true,
    summary: 'Checks that every confirmed passage is still in its document.',
    rationale: 'The statement is based on words that the document no longer has. Another clause may have taken their number.',
    *check(document) {
        for (const { citation, cited, statement, drift } of checkedCitations(document)) {
            if (drift.is !== 'removed') continue;
            const at = placeOf(document.source, citation);
            const [locator] = placesOf(document.source, citation, 'locator');
            const { near, by } = drift;
            const message = `What ${statement.called} is based on is no longer in ${cited.called}: ${by.at} said “${beginningOf(by.passage.join(' '))}”.${near ? ` ${near.at} is most like it.` : ''}`;
            yield { at, message, ...(near ? { related: [relatedDifference(at, near)] } : {}), ...(near && locator ? { fixes: locatorFixes(locator, [near.at]) } : {}) };
        }
    },
});
