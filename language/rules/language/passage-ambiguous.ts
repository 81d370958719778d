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
            // Places that bear the number that is cited, and no other, are told apart by nothing that a citation can say.
            const places = [...new Set(cited.places)].filter(each => each !== citation.locator);
            const named = places.slice(0, mostNamed);
            const list = named.length === 0 ? '' : `: ${inList(named.map(each => `“${each}”`))}${places.length > mostNamed ? ' and elsewhere' : ''}`;
            yield { at: at!, message: `“${citation.locator}” is in ${cited.called} ${cited.places.length} times${list}.`, fixes: locatorFixes(at!, named) };
        }
    },
});
