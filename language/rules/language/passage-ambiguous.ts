import { locatorFixes } from '../../fixes/citations.js';
import { inList } from '../../model/naming.js';
import { citationsInto } from '../../model/papers.js';
import { placesOf } from '../../model/place.js';
import { defineLanguageRule } from '../rule.js';

/** More places are counted, and not named. */
const mostNamed = 4;

export const rule = defineLanguageRule({
    id: 'passage-ambiguous',
    severity: 'error',
    isAboutDocuments: true,
    summary: 'Checks that every cited passage is one passage of the document.',
    rationale: 'Where several parts of a document count from 1, a number alone does not say which clause a statement relies on.',
    *check(document) {
        for (const { citation, cited } of citationsInto(document)) {
            if (cited.is !== 'ambiguous') continue;
            const [at] = placesOf(document.source, citation, 'locator');
            const named = cited.places.slice(0, mostNamed).map(each => `“${each}”`);
            yield { at: at!, message: `“${citation.locator}” is in ${cited.called} ${cited.places.length} times: ${inList(named)}${cited.places.length > mostNamed ? ' and elsewhere' : ''}.`, fixes: locatorFixes(at!, cited.places.slice(0, mostNamed)) };
        }
    },
});
