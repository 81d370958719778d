import { checkedCitations } from '../../model/drift.js';
import { placeOf } from '../../model/place.js';
import { passageCalled } from '../../model/papers.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'citation-unconfirmed',
    severity: 'info',
    hasNoFaultyExample: true,
    isAboutDocuments: true,
    summary: 'Checks that someone has confirmed every statement that cites a passage.',
    rationale: 'Concordat can check that quoted words are in a document. Only a person can tell that a statement follows from them, and an assistant may have drafted both.',
    *check(document) {
        const isAskedFor = document.lock.outcome === 'lock' || (document.lock.outcome === 'missing' && document.settings.levelOf({ id: 'citation-unconfirmed' }) !== undefined);
        if (!isAskedFor) return;
        for (const { citation, cited, statement, drift } of checkedCitations(document)) {
            if (drift.is !== 'unconfirmed' || cited.is !== 'passage') continue;
            const message = drift.before
                ? `${statement.called} was confirmed as “${drift.before.value}”, and now states “${statement.value}”.`
                : `Nobody has confirmed that ${statement.called} follows from ${passageCalled(cited)}.`;
            yield { at: placeOf(document.source, citation), message };
        }
    },
});
