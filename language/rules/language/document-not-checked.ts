import { citationsInto } from '../../model/papers.js';
import { placeOf } from '../../model/place.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'document-not-checked',
    severity: 'info',
    isAboutDocuments: true,
    summary: 'Checks that every cited document can be read.',
    rationale: 'What is cited from a document that is not there, or that holds no text, is neither right nor wrong: nobody has looked. Without this finding it would seem right.',
    *check(document) {
        const known = new Set<string>();
        for (const { citation, cited } of citationsInto(document)) {
            if (cited.is !== 'unchecked' || known.has(cited.file)) continue;
            known.add(cited.file);
            yield { at: placeOf(document.source, citation), message: `What is cited from ${cited.called} was not checked: ${cited.reason}.` };
        }
    },
});
