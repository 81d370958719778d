import { locatorFixes } from '../../fixes/citations.js';
import { inList } from '../../model/naming.js';
import { isReportedAsMoved } from '../../model/drift.js';
import { citationsInto } from '../../model/papers.js';
import { placesOf } from '../../model/place.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'passage-not-found',
    severity: 'error',
    isAboutDocuments: true,
    summary: 'Checks that every cited passage is in the document.',
    rationale: 'A statement that points at a clause which is not there cannot be checked by its readers. Often the document was renumbered.',
    *check(document) {
        for (const { citation, cited } of citationsInto(document)) {
            if (cited.is !== 'nowhere' || isReportedAsMoved(document, citation)) continue;
            const [at] = placesOf(document.source, citation, 'locator');
            const question = cited.near.length === 0 ? '' : ` Did you mean ${inList(cited.near.map(each => `“${each}”`), { or: true })}?`;
            yield { at: at!, message: `“${citation.locator}” is not in ${cited.called}.${question}`, fixes: locatorFixes(at!, cited.near) };
        }
    },
});
